// What does Digestif know of Icelandic?
import type { Language } from './language.ts'

/** Icelandic. */
export const is = {
  tags: ['is'],
  names: { own: 'íslenska', english: 'icelandic' },
  phrases: {
    dangling: `á meðan|
      þetta|þessi|þessir|þessar|þessara|þessum|þessari|þessu|þennan|þessa|þess|hann|hún|þeir|þær|þau|hans|
      hennar|þeirra|honum|henni|þeim|hana|það kostaði|það kostar|það þýðir|það þýddi|það tók|það tókst|það hefur|
      það hafði|það varð|en|og|eða|því|þess vegna|þar af leiðandi|þannig|svo|eftir það|eftir þetta|fyrir þetta|seinna|
      síðar|þá|á meðan hafði|á meðan höfðu|á meðan var|á meðan voru|á sama tíma|í millitíðinni|auk þess|þar að auki|
      þessu til viðbótar|enn fremur|ennfremur|einnig|líka|til dæmis|hins vegar|aftur á móti|á hinn bóginn|
      annars vegar|með öðrum orðum|raunar|reyndar|að lokum|loks|í fyrsta lagi|í öðru lagi|í þriðja lagi|í staðinn|
      þess í stað|án hans|án hennar|án þeirra|án þess|án þessa|þökk sé honum|þökk sé henni|þökk sé þeim|þökk sé því|
      þökk sé þessu|* þeirra|* af þeim|báðir|báðar|í báðum|daginn eftir|næsta dag|næsta morgun|* dögum síðar|
      * vikum síðar|* mánuðum síðar|* árum síðar|ári síðar|mánuði síðar|viku síðar|hér|þar|þaðan|þangað|því miður|já,|
      nei,|samt|samt sem áður|engu að síður|þrátt fyrir það|þrátt fyrir þetta|af þeirri ástæðu|af þessari ástæðu|
      af þessum sökum|af þeim sökum|með þessu|með því móti|til að * það|til að * þetta|til að * hann|til að * hana|
      til að * þau|til að * þá|síðan þá|frá þeim tíma|sömuleiðis|vissulega|þvert á móti`,
    standing: `því að|í staðinn fyrir|án þess að|þar sem|þar til|þegar|þeir sem|þær sem|þau sem|þá sem|þeim sem|
      þeirra sem|* þeirra sem|* af þeim sem|þess sem|hann sem|á sama tíma og|svo virðist|svo kann|svo lengi sem|
      þannig að|þess má geta|þess ber að geta|hér á landi|þessa viku|þessa vikuna|þessa helgi|þessa helgina|
      þessa dagana|þennan laugardag|þennan sunnudag|þennan mánudag|þennan þriðjudag|þennan miðvikudag|
      þennan fimmtudag|þennan föstudag|þennan mánuð|þennan vetur|þetta ár|þetta sumar|þetta haust|þetta vor`,
    text: 'grein|greinin|færsla|pistill|bók',
    within: 'enginn þeirra|engin þeirra|ekkert þeirra|hvorugur þeirra|hvorug þeirra|hvorugt þeirra',
    adding: 'einnig|því|þess vegna|líka',
    linking: 'auk þess|þar að auki|enn fremur|ennfremur|einnig|vitaskuld|að lokum',
    fronted: { by: 'árið|í|á|eftir|frá|fyrir|við|um', pronouns: 'hann|hún|þeir|þær|þau|honum|henni|þeim' },
    turn: 'en|hins vegar|því miður|samt|aftur á móti|þvert á móti|að lokum|raunar|engu að síður',
    takesBack: 'það hélt ég|það héldum við|ég hafði rangt fyrir mér|við höfðum rangt fyrir okkur',
    page: 'opnast í nýjum glugga|opnast í nýjum flipa|fara í efni',
    greeting: `halló|hæ|góðan dag|góðan daginn|gott kvöld|velkomin|velkomnir|velkomnar|kæri lesandi|kæru lesendur|kæru vinir|takk|þakka|
      þökkum|til hamingju|gleðileg jól|gleðilegt nýtt ár|sjáumst`,
    order: `smelltu|smellið|skráðu þig|skráið ykkur|gerstu áskrifandi|fylgstu með|fylgið okkur|fylgdu okkur|lesið|
      lestu|skoðið|skoðaðu|sæktu|sækið|hafðu samband|hafið samband|ekki gleyma|nánari upplýsingar|frekari upplýsingar|
      sjá nánar|sjá einnig|lesa meira`,
    label: 'mynd|myndir|ljósmynd|heimild|myndband|höfundur|texti|birt|uppfært|athugið|eftir',
    offer: `smelltu hér|smellið hér|skráðu þig|skráið ykkur|gerstu áskrifandi|fylgdu okkur|hafðu samband|
      hafið samband|nánari upplýsingar|frekari upplýsingar|lesa meira|lestu meira|fréttabréfið okkar|í athugasemdum|
      allur réttur áskilinn|vinsamlegast`,
    pointing: `hér að neðan|hér að ofan|hér fyrir neðan|hér fyrir ofan|eftirfarandi|skjáskot|þessi síða|þessari síðu|
      hér.`,
    preview: 'í þessari grein|í þessum pistli|við munum sjá',
    step: 'segjum að|gerum ráð fyrir|ímyndaðu þér|ímyndum okkur|byrjum|nú getum við|smelltu|opnaðu|settu upp',
    personal: 'ég|mig|mér|mín', address: 'þú|þig|þér|þín|ykkur|ykkar',
  },
  genericHeadings: `inngangur|yfirlit|samantekt|niðurstaða|niðurstöður|að lokum|lokaorð|bakgrunnur|formáli|
    algengar spurningar|spurningar og svör|heimildir|heimildaskrá|tilvísanir|tenglar|nánari upplýsingar|
    lesið einnig|tengdar greinar|þakkir|viðauki|efnisyfirlit|um höfundinn|um okkur|athugasemdir|deila|næstu skref|
    hvað næst|dæmi|fréttir`,
  calls: `skráðu þig|fylgstu með okkur|hafðu samband|taktu þátt|styrktu okkur|sækja|prófaðu`,
  series: { steps: 'kafli|dæmi|skref|regla|kennslustund|ráð|mynd|tafla', nouns: 'hluti þáttur tölublað vika dagur', versions: 'útgáfa' },
  headlines: {
    roundUps: 'vikuyfirlit|fréttir vikunnar|fréttabréf',
    generic: 'vika vikunnar vikulegt mánuður mánaðar yfirlit fréttir frétt fréttabréf uppfærsla tenglar samantekt tölublað',
  },
  months: `janúar|jan febrúar|feb mars|mar apríl|apr maí júní|jún júlí|júl ágúst|ágú september|sep október|okt
    nóvember|nóv desember|des`,
  and: 'og',
  dates: { published: 'birt|birtist|dagsetning', updated: 'uppfært|breytt' },
  mail: {
    contents: 'Í þessu tölublaði', lead: 'Aðalgrein', keyPoints: 'Í greininni', related: 'Um sama efni',
    moreStories: 'Einnig í þessu tölublaði', updated: 'Uppfært', brief: 'Í stuttu máli', unsubscribe: 'Afskrá',
    preferences: 'Áskriftin þín', viewInBrowser: 'Skoða í vafra', readOn: 'Lesa áfram á {site}', more: 'og {count} til viðbótar',
    archive: 'Fyrri tölublöð', forward: 'Áframsenda þetta tölublað',
    answer: 'Spurningar eða athugasemdir? Svaraðu einfaldlega þessum pósti.',
    why: 'Þú færð þennan póst vegna þess að þú ert áskrifandi að {title}.', number: '{number}. tölublað', bestOf: 'Það besta í mánuðinum',
    stories: { one: '{count} grein', other: '{count} greinar' },
  },
} satisfies Language
