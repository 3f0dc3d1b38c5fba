// Which sentences of several languages lean on one before them?
import { expect, it } from 'vitest'
import { leansOnPredecessor } from '../../../src/summarize/leaning.ts'

const LEANS: readonly [language: string, ...sentences: string[]][] = [
  [
    'fr',
    'Pour le vérifier, la commune a fait venir deux ingénieurs.',
    'Grâce à elle, les enfants vont de nouveau à pied.',
    "Deux d'entre eux sont restés.",
    'Y travaillent encore douze personnes.',
    'Le deuxième est plus petit.',
  ],
  [
    'es',
    'Gracias a ella, los niños vuelven a ir a pie.',
    'Dos de ellos se quedaron.',
    'En su lugar se plantaron tilos.',
  ],
  ['it', 'Senza di lui, la funivia non andrebbe.', 'Due di loro sono rimasti.', 'Al suo posto hanno piantato tigli.'],
  [
    'pt',
    'Para verificar isso, a câmara chamou dois engenheiros.',
    'Sem ele, o teleférico pararia.',
    'Dois deles ficaram.',
  ],
  [
    'nl',
    'Om dat te controleren kwamen twee ingenieurs.',
    'Twee van hen bleven.',
    'In plaats daarvan plantte men linden.',
  ],
  ['ru', 'Без него канатная дорога не работала бы.', 'Двое из них остались.'],
  ['pl', 'Aby to sprawdzić, gmina wezwała dwóch inżynierów.', 'Dwóch z nich zostało.'],
  ['sv', 'Utan honom skulle linbanan inte gå.', 'Det kostade niotusen kronor.', 'I stället planterade man lindar.'],
  [
    'tr',
    'Bunu doğrulamak için belediye iki mühendis çağırdı.',
    'Onsuz teleferik çalışmazdı.',
    'Bu nedenle köprü kapatıldı.',
    'Bu dokuz bin krona mal oldu.',
    'Onun sayesinde çocuklar yine yürüyor.',
    'Bu arada belediye araziyi satmıştı.',
    'Her iki durumda da başkan reddetti.',
    'Ama ertesi gün her şey değişmişti.',
    'İkisi kaldı.',
    'Yerine ıhlamur ağaçları dikildi.',
  ],
  [
    'fi',
    'Tämän tarkistamiseksi kunta kutsui kaksi insinööriä.',
    'Ilman häntä köysirata ei kulkisi.',
    'Siksi silta suljettiin.',
    'Se maksoi yhdeksäntuhatta kruunua.',
    'Hänen ansiostaan lapset kävelevät taas.',
    'Sillä välin kunta oli myynyt maan.',
    'Molemmissa tapauksissa pormestari kieltäytyi.',
    'Mutta seuraavana päivänä kaikki oli toisin.',
    'Kaksi heistä jäi.',
    'Sen sijaan istutettiin lehmuksia.',
  ],
  [
    'ro',
    'Pentru a verifica asta, primăria a chemat doi ingineri.',
    'Fără el, telecabina nu ar merge.',
    'De aceea podul a fost închis.',
    'Asta a costat nouă mii de coroane.',
    'Datorită ei, copiii merg din nou pe jos.',
    'Între timp, consiliul vânduse terenul.',
    'În ambele cazuri primarul a refuzat.',
    'Dar a doua zi totul se schimbase.',
    'Doi dintre ei au rămas.',
    'În locul lor s-au plantat tei.',
  ],
  [
    'hu',
    'Ennek ellenőrzésére a község két mérnököt hívott.',
    'Nélküle a felvonó nem járna.',
    'Ezért lezárták a hidat.',
    'Ez kilencezer koronába került.',
    'Neki köszönhetően a gyerekek újra gyalog járnak.',
    'Időközben a tanács eladta a telket.',
    'Mindkét esetben a polgármester nemet mondott.',
    'De másnap minden megváltozott.',
    'Ketten közülük maradtak.',
    'Ehelyett hársfákat ültettek.',
  ],
  [
    'el',
    'Για να το ελέγξει, ο δήμος κάλεσε δύο μηχανικούς.',
    'Χωρίς αυτόν το τελεφερίκ δεν θα λειτουργούσε.',
    'Γι’ αυτό η γέφυρα έκλεισε.',
    'Αυτό κόστισε εννέα χιλιάδες κορώνες.',
    'Χάρη σε αυτήν τα παιδιά πηγαίνουν πάλι με τα πόδια.',
    'Στο μεταξύ ο δήμος είχε πουλήσει τη γη.',
    'Και στις δύο περιπτώσεις ο δήμαρχος αρνήθηκε.',
    'Όμως την επόμενη μέρα όλα είχαν αλλάξει.',
    'Δύο από αυτούς έμειναν.',
    'Στη θέση τους φυτεύτηκαν φλαμουριές.',
  ],
]

const STANDS: readonly [language: string, ...sentences: string[]][] = [
  ['fr', "Il faut deux heures pour monter à l'alpage.", 'Il y a trois ponts sur la rivière.'],
  ['es', 'Este sábado el mercado se muda a la vieja fundición.', 'El segundo puente de la ciudad abre en mayo.'],
  ['it', 'Senza sussidi il mulino di Horst chiuderebbe.', 'Due abitanti di Kolm hanno trovato i piani.'],
  ['pt', 'Sem subsídios, o moinho de Horst fecharia.', 'Dois moradores de Kolm encontraram os planos.'],
  ['nl', "Zo'n achtduizend mensen wonen in Horst.", 'Deze zaterdag verhuist de markt naar de oude gieterij.'],
  ['ru', 'В этом году фестиваль начинается на месяц раньше.', 'Два жителя Кольма нашли чертежи.'],
  ['pl', 'W tę sobotę targ przenosi się do starej odlewni.', 'W tym roku festiwal zaczyna się wcześniej.'],
  ['sv', 'I stället för ett torg byggs en park i Horst.', 'Denna lördag flyttar marknaden in i gjuteriet.'],
  [
    'tr',
    'Bu cumartesi pazar eski dökümhaneye taşınıyor.',
    'Bu yıl fuar bir ay erken başlıyor.',
    'Nehrin üzerinde üç köprü var.',
    'Kentin ikinci köprüsü mayısta açılıyor.',
    'İki Kolmlu planları buldu.',
    'İlk kez limanı bir kadın yönetiyor.',
  ],
  [
    'fi',
    'Tänä lauantaina tori muuttaa vanhaan valimoon.',
    'Tämän vuoden messut alkavat kuukautta aiemmin.',
    'Joen yli kulkee kolme siltaa.',
    'Kaupungin toinen silta avataan toukokuussa.',
    'Se, mitä kaupunki maksaa puistaan, on kaksinkertaistunut.',
    'Niin sanottu valimokortteli myydään.',
  ],
  [
    'ro',
    'În această săptămână târgul se mută în vechea turnătorie.',
    'În acest an târgul începe cu o lună mai devreme.',
    'Există trei poduri peste râu.',
    'Al doilea pod al orașului se deschide în mai.',
    'Doi locuitori din Kolm au găsit planurile.',
    'Fără subvenții, moara din Horst s-ar închide.',
  ],
  [
    'hu',
    'Ezen a szombaton a piac a régi öntödébe költözik.',
    'Idén a vásár egy hónappal korábban kezdődik.',
    'Három híd vezet át a folyón.',
    'A város második hídja májusban nyílik.',
    'Azok a lakók, akik maradtak, új tetőt kapnak.',
    'Támogatás nélkül a horsti malom bezárna.',
  ],
  [
    'el',
    'Αυτό το Σάββατο η αγορά μεταφέρεται στο παλιό χυτήριο.',
    'Φέτος η έκθεση αρχίζει έναν μήνα νωρίτερα.',
    'Υπάρχουν τρεις γέφυρες πάνω από το ποτάμι.',
    'Αυτό που πληρώνει η πόλη για τα δέντρα διπλασιάστηκε.',
    'Δύο κάτοικοι του Κολμ βρήκαν τα σχέδια.',
    'Μετά τον πόλεμο ο μύλος του Χορστ έκλεισε.',
  ],
]

const each = (table: typeof LEANS) =>
  table.flatMap(([language, ...all]) => all.map((text) => [language, text] as const))

it.each(each(LEANS))('in %s: %s', (language, text) => {
  expect(leansOnPredecessor(text, language)).toBe(true)
})

it.each(each(STANDS))('not in %s: %s', (language, text) => {
  expect(leansOnPredecessor(text, language)).toBe(false)
})
