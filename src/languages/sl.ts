// What does Digestif know of Slovenian?
import type { Language } from './language.ts'

/** Slovenian. */
export const sl = {
  tags: ['sl'],
  names: { own: 'slovenščina|slovensko', english: 'slovenian|slovene' },
  drafts: 'osnutek|osnutki', unsorted: 'nekategorizirano|nerazvrščeno|razno|članki', isGuessed: false,
  phrases: {
    dangling: `z njegovo pomočjo|z njeno pomočjo|z njihovo pomočjo|posledično|
      brez njega|brez nje|brez njih|brez tega|zahvaljujoč njemu|zahvaljujoč njej|zahvaljujoč njim|
      zahvaljujoč temu|* od njih|* izmed njih|ta|to|ti|te|tega|temu|tem|tej|teh|temi|tisti|tista|tisto|tiste|tistega|
      tistemu|tistih|on|ona|oni|one|njega|njemu|njej|njih|njim|njegov|njegov*|njen|njena|njeno|njeni|njene|njenega|
      njenem|njihov|njihov*|po njem|po njej|po njih|po njegov*|po njen*|po njihov*|z njim|z njo|z njimi|pri njem|
      pri njej|pri njih|od njega|od nje|od njih|zanj|zanjo|zanje|nanj|nanjo|nanje|v njem|v njej|v njih|vanj|vanjo|
      vanje|iz njega|iz nje|iz njih|o njem|o njej|o njih|med njimi|pred njim|pred njo|pred njimi|za njim|za njo|
      za njimi|nad njim|nad njo|pod njim|pod njo|pod njimi|ob njem|ob njej|ob njih|poleg njega|poleg nje|poleg njih|
      razen njega|razen nje|razen njih|v njegov*|v njen*|v njihov*|na njegov*|na njen*|na njihov*|o tem|v tem|v tej|
      v teh|na tem|na tej|na teh|na to|s tem|s to|s temi|pri tem|pri tej|po tem|po tej|za to|za ta|za te|iz tega|iz te|
      iz teh|do tega|do te|od tega|od te|zaradi tega|zaradi te|zaradi njega|zaradi nje|zaradi njih|pred tem|poleg tega|
      razen tega|kljub temu|namesto tega|namesto njega|namesto nje|namesto njih|k temu|ob tem|ob tej|a|in|ampak|toda|
      vendar|vendar pa|pač pa|zato|torej|tako|takrat|tedaj|nato|potem|zatem|pozneje|kasneje|medtem|medtem pa|hkrati|
      obenem|istočasno|prav tako|tudi|še več|vrh tega|nazadnje|končno|navsezadnje|prvič,|drugič,|tretjič,|najprej|
      na primer|denimo|po drugi strani|po eni strani|z drugimi besedami|skratka|pravzaprav|v resnici|namreč|seveda|žal|
      na žalost|k sreči|na srečo|nasprotno|v nasprotnem primeru|sicer|sicer pa|podobno|enako velja|kajti|tu|tukaj|tam|
      od tam|od tod|odtlej|dotlej|od takrat|do takrat|tak|taka|taki|take|takšen|takšna|takšno|takšni|takšne|takega|
      takšnega|v takem|v takšnem|oba|obe|obeh|obema|v obeh|na obeh|pri obeh|preostali|da bi to|da bi ga|da bi jo|
      da bi jih|da bi jim|da bi mu|ko je to|ko se je to|* dni pozneje|* dni kasneje|* dneva pozneje|* tedna pozneje|
      * tedna kasneje|* tedne pozneje|* tedne kasneje|* tednov pozneje|* tednov kasneje|* meseca pozneje|
      * meseca kasneje|* mesece pozneje|* mesece kasneje|* mesecev pozneje|* mesecev kasneje|* leti pozneje|
      * leti kasneje|* leta pozneje|* leta kasneje|* let pozneje|* let kasneje|dan pozneje|dan kasneje|teden pozneje|
      teden kasneje|mesec pozneje|mesec kasneje|leto pozneje|leto kasneje|naslednji dan|naslednjega dne|
      naslednje jutro|dan zatem|kmalu zatem|kmalu potem|istega dne|isti dan|istega leta|ob istem času|razlog je|
      razlog za to|rezultat je|posledica je|da,|ne,`,
    standing: `to, kar|to, da|to, kako|to, koliko|to, ali|tisti, ki|tista, ki|tisto, kar|tiste, ki|tistega, ki|
      tistih, ki|tistim, ki|ti, ki|ta, ki|te, ki|oni, ki|tam, kjer|tja, kjer|zato, ker|zato, da|zato ker|
      tako imenovan*|tako da|potem ko|potem, ko|* potem ko|* potem, ko|* zatem, ko|* zatem ko|takrat, ko|takrat ko|
      medtem ko|namesto tega, da|s tem, ko|s tem, da|o tem, *|v tem, *|na to, *|za to, da|poleg tega, da|
      kljub temu, da|kljub temu da|pred tem, ko|od takrat, ko|ob tem, da|hkrati z|hkrati s|istočasno z|istočasno s|
      tako kot|tako v|tudi če|tudi ko|prav tako kot|podobno kot|na to temo|v tem tednu|v tem mesecu|v tem letu|
      v tem času|v tem letnem času|v tem stoletju|v tem trenutku|v teh dneh|v tej sezoni|to soboto|to nedeljo|to sredo|
      to poletje|to leto|to zimo|to pomlad|to jesen|to sezono|isti dan kot`,
    text: `članek|članku|članka|prispevek|prispevku|zapis|zapisu|besedilo|besedilu|vodnik|vodniku|intervju|intervjuju|
      knjiga|knjige|knjigi|knjigo`,
    pointer: 'ta|te|tega|temu|tej|teh|temi',
    season: `teden|tedna|tednu|mesec|meseca|mesecu|leto|leta|letu|konec|vikend|vikenda|ponedeljek|torek|sredo|četrtek|
      petek|soboto|nedeljo|poletje|poletja|zimo|zime|pomlad|pomladi|jesen|jeseni|sezono|sezone|sezoni|jutro|večer|dni|
      dneh|trenutku|trenutek|stoletja|stoletju|čas|času`,
    within: 'nobeden od njih|nobena od njih|noben od njih|nihče od njih|nič od tega|v obeh primerih',
    adding: 'zato|torej|nato|zatem', contrasting: 'vendar|kljub temu',
    linking: 'poleg tega|prav tako|tudi|vrh tega|seveda|končno|v zvezi s tem',
    fronted: { by: 'v|na|od|po|pred|med|za|do|pri|leta|ob', pronouns: 'on|ona|oni|ga|jo|jih|mu|ji|jim' },
    turn: 'a|ampak|toda|vendar|žal|na žalost|kljub temu|nasprotno|na koncu|v resnici|ne več',
    takesBack: `tako sem mislil|tako sem mislila|tako smo mislili|vsaj tako sem mislil|vsaj tako sem mislila|
      vsaj tako smo mislili|motil sem se|motila sem se|motili smo se|potem se je vse spremenilo`,
    page: 'odpre se v novem oknu|odpre se v novem zavihku|preskoči na vsebino|pojdi na vsebino',
    greeting: `radi bi se zahvalili|posebna zahvala|velika hvala|opravičujemo se|
      živjo|pozdravljeni|dober dan|dobro jutro|dober večer|dobrodošli|dragi|drage|spoštovani|hvala|
      zahvaljujemo se|čestitamo|čestitke|srečno novo leto|vesel božič|se vidimo|nasvidenje`,
    order: `naročite se|prijavite se|registrirajte se|sledite nam|spremljajte nas|kliknite|preberite|berite|oglejte si|
      poglejte|poslušajte|prisluhnite|izvedite|več informacij|delite|prenesite|kontaktirajte|pišite nam|pridružite se|
      obiščite|ne pozabite|glasujte|naročite|kupite|podprite|preizkusite|pridite|prosimo`,
    label: `foto|fotografija|fotografije|slika|vir|video|avtor|avtorica|besedilo|objavljeno|posodobljeno|opomba|piše|
      prevod`,
    offer: `kliknite tukaj|kliknite na|naročite se na|prijavite se na|registrirajte se|kontaktirajte nas|pišite nam|
      več informacij|izvedite več|preberite tudi|preberite več|v komentarjih|vse pravice pridržane`,
    pointing: `zgoraj naveden*|zgoraj omenjen*|zgoraj opisan*|spodaj naveden*|glej zgoraj|glej spodaj|glejte zgoraj|
      glejte spodaj|kot sledi|posnetek zaslona|ta stran|tukaj.|tukaj!|tukaj).`,
    preview: 'v tem članku|v tem prispevku|v tem zapisu|ogledali si bomo|pogledali bomo',
    step: `predpostavimo|recimo|predstavljajmo si|predstavljajte si|začnimo|poglejmo|zdaj lahko|kliknite|pritisnite|
      odprite|ustvarite|dodajte|namestite|zaženite|vnesite`,
    news: 'objavljamo|predstavljamo|z veseljem|je zdaj na voljo|iščemo',
    personal: 'jaz|mene|meni|moj|moja|moje|mojega|mojem|moji',
    address: 'vi|vas|vam|vami|vaš|vaša|vaše|vaši|vašega|lahko si|želite',
  },
  pictures: 'foto|fotografija',
  genericHeadings: `uvod|pregled|vsebina|kazalo|povzetek|zaključek|sklep|za konec|ozadje|predgovor|spremna beseda|
    pogosta vprašanja|vprašanja in odgovori|viri|literatura|reference|opombe|povezave|več informacij|
    dodatne informacije|preberite tudi|povezani članki|sorodni članki|zahvale|zahvala|priloga|o avtorju|o avtorici|
    o nas|komentarji|naslednji koraki|kaj sledi|primer|primeri|rezultati|novice|na vrh`,
  calls: `naročite se|prijavite se|prijava|spremljajte nas|kontaktirajte nas|pridružite se|pridružite se nam|
    podprite nas|darujte|prenesite|preizkusite`,
  series: { steps: 'poglavje|primer|korak|pravilo|lekcija|nasvet|slika|tabela', nouns: 'del epizoda številka teden izdaja', versions: 'različica' },
  headlines: {
    roundUps: 'pregled tedna|tedenski pregled|novice tedna|bilten|novičnik|e-novice',
    generic: 'pregled tedna teden tedenski mesec mesečni novice novica posodobitev bilten novičnik povezave povzetek številka izdaja zapiski kratko',
  },
  months: `januar|jan februar|feb marec|mar april|apr maj junij|jun julij|jul avgust|avg september|sep oktober|okt
    november|nov december|dec`,
  dates: { at: 'ob', yearMark: 'leta|l', on: 'dne', published: 'objavljeno|datum objave|datum', updated: 'posodobljeno|spremenjeno' },
  byline: { others: 'prevod|prevedel|prevedla', nobody: 'uredništvo|anonimno', author: 'avtor|avtorica|piše|napisal|napisala' },
  imprint: { release: 'sporočilo za javnost|sporočilo za medije' },
  mail: {
    contents: 'V tej številki', lead: 'Glavna tema', keyPoints: 'V članku', related: 'Na isto temo',
    moreStories: 'Tudi v tej številki', updated: 'Posodobljeno', brief: 'Na kratko', unsubscribe: 'Odjava',
    preferences: 'Vaša naročnina', viewInBrowser: 'Prikaz v brskalniku', readOn: 'Nadaljujte na {site}', more: 'in še {count}',
    archive: 'Prejšnje številke', forward: 'Posredujte to številko',
    answer: 'Imate vprašanje ali pripombo? Preprosto odgovorite na to sporočilo.',
    why: 'To sporočilo prejemate, ker ste naročeni na {title}.', number: 'Št. {number}', bestOf: 'Najboljše v mesecu',
    stories: { one: '{count} članek', two: '{count} članka', few: '{count} članki', other: '{count} člankov' },
  },
} satisfies Language
