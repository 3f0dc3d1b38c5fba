// Which sentences lean by a pronoun behind a preposition, by a part of what was named, or by what they answer?
import { expect, it } from 'vitest'
import { leansOnPredecessor } from '../../../src/summarize/leaning.ts'

/** "Unlike him", "Half of them", "In return", "From there", "Together they". */
const LEANS: readonly [language: string, ...sentences: string[]][] = [
  [
    'en',
    'Like her, many bakers have moved to the coast.',
    'Nobody else in the village knew about it.',
    'Part of it was sold last year.',
    'Under it, the miller must pay a fee.',
  ],
  [
    'de',
    'Mit deren Hilfe bleiben die Tomaten ohne Flecken.',
    'Ihretwegen ruht der Steinbruch bis Juni.',
    'Anders als er blieb der Müller.',
    'Von dort fließt das Wasser in den Teich.',
    'Zwei davon wurden verkauft.',
    'Im Gegenzug bekommen die Bauern Wasser.',
    'Gemeinsam bauten sie eine Mühle.',
    'Nach ihm wurde die Mühle benannt.',
  ],
  [
    'fr',
    'Contrairement à lui, le meunier est resté.',
    "En échange, les fermiers reçoivent de l'eau.",
    "La moitié d'entre eux sont plus vieux.",
    'Chez eux, personne ne dort.',
    'Tous deux vivent au moulin.',
  ],
  [
    'es',
    'Como ella, muchos panaderos se fueron.',
    'Desde allí, el agua corre al estanque.',
    'A cambio, los campesinos reciben agua.',
    'Para ellos, el molino es un hogar.',
    'Juntos construyeron un molino.',
  ],
  [
    'it',
    "Da lì l'acqua scorre nello stagno.",
    'La maggior parte di loro non ha acqua.',
    'Per loro il mulino è una casa.',
    'Suo fratello dirige il mulino.',
    'Insieme hanno costruito un mulino.',
  ],
  [
    'pt',
    'Ao contrário dele, o moleiro ficou.',
    'De lá, a água corre para o lago.',
    'Em troca, os agricultores recebem água.',
    'Para eles, o moinho é uma casa.',
  ],
  [
    'nl',
    'De helft ervan is ouder.',
    'De meesten van hen hebben geen water.',
    'Voor hen is de molen een thuis.',
    'In ruil daarvoor krijgen de boeren water.',
    'Samen bouwden ze een molen.',
  ],
  ['sv', 'De flesta av dem har inget vatten.', 'För dem är kvarnen ett hem.', 'I gengäld får bönderna vatten.'],
  ['da', 'De fleste af dem har intet vand.', 'For dem er møllen et hjem.', 'Begge bor i møllen.'],
  ['nb', 'De fleste av dem har ikke vann.', 'For dem er mølla et hjem.', 'Begge bor i mølla.'],
  ['pl', 'Obaj mieszkają w młynie.', 'Stamtąd woda płynie do stawu.', 'Dla nich młyn jest domem.'],
  ['cs', 'Na rozdíl od něj mlynář zůstal.', 'Na oplátku sedláci dostanou vodu.'],
  ['ru', 'В отличие от него, мельник остался.', 'Вместе они построили мельницу.', 'В ответ совет закрыл дорогу.'],
  ['uk', 'Разом вони збудували млин.', 'У такому разі млин стоїть.'],
  ['fi', 'Toisin kuin hän, mylläri jäi.', 'Vastineeksi maanviljelijät saavat vettä.'],
  ['tr', 'Karşılığında çiftçiler su alıyor.', 'Hiçbiri daha önce han işletmemişti.'],
  ['ja', '彼とは違い、粉屋は残った。', '後者は海で働いている。'],
  ['zh', '对他们来说，磨坊是家。', '作为回报，农民得到水。', '第二座磨坊也是如此。'],
  ['ko', '그들 덕분에 연못이 가득 찼다.', '둘 다 방앗간에 산다.'],
  ['ar', 'معظمهم بلا ماء.', 'ومن هناك يجري الماء.'],
  ['he', 'משם המים זורמים לבריכה.', 'עבורם הטחנה היא בית.'],
  ['hu', 'Cserébe a gazdák vizet kapnak.', 'Számukra a malom otthon.'],
  ['ro', 'De acolo, apa curge în iaz.', 'Pentru ei, moara e acasă.'],
  ['el', 'Από εκεί το νερό κυλά στη λίμνη.', 'Οι υπόλοιποι μένουν σπίτι.'],
  ['id', 'Sebagian besar dari mereka tidak punya air.'],
]

it.each(LEANS.flatMap(([language, ...all]) => all.map((sentence) => [language, sentence] as const)))(
  'a sentence in "%s" leans on another: %s',
  (language, sentence) => {
    expect(leansOnPredecessor(sentence, language)).toBe(true)
  },
)

/** What begins alike, and says itself what it speaks of. */
const STANDS: readonly [language: string, ...sentences: string[]][] = [
  [
    'en',
    'None of the four ferries sails today.',
    'Those who own a stove must have it measured.',
    'As a result of the strike, trains stand still.',
    'At the same time each year, the geese return.',
    "Her Majesty's prison in Kent closes.",
  ],
  [
    'de',
    'Gemeinsam mit dem Kreis baut Horst eine Mühle.',
    'Alle drei Jahre wird das Wehr geleert.',
    'Im Gegenzug für das Wasser zahlt die Stadt.',
    'Dort, wo die Mühle stand, wächst Gras.',
  ],
  ['fr', 'Ceux qui possèdent un poêle doivent le mesurer.', "En échange de l'eau, la ville paie."],
  ['es', 'A cambio del agua, la ciudad paga.', 'Juntos por Lera gana las elecciones.'],
  ['it', 'Insieme al comune, Lera costruisce un mulino.', 'In cambio dell’acqua, la città paga.'],
  ['pt', 'Em troca da água, a cidade paga.'],
  ['nl', 'Samen met de provincie bouwt Horst een molen.', 'Als reactie op de storm sluit Horst de dijk.'],
  [
    'sv',
    'Sedan i måndags räcker en blankett på två sidor.',
    'Tillsammans med kommunen bygger Horst en kvarn.',
    'För dem som bor vid ån är bron en väg.',
  ],
  ['da', 'For dem, der bor ved åen, er broen en vej.'],
  ['pl', 'Razem z powiatem Horst buduje młyn.', 'W odpowiedzi na burzę Horst zamyka tamę.'],
  ['ru', 'Те, у кого есть печь, должны её измерить.', 'В ответ на бурю Вёжа закрыла плотину.'],
]

it.each(STANDS.flatMap(([language, ...all]) => all.map((sentence) => [language, sentence] as const)))(
  'a sentence in "%s" stands by itself: %s',
  (language, sentence) => {
    expect(leansOnPredecessor(sentence, language)).toBe(false)
  },
)
