// What does Digestif know of Croatian?
import type { Language } from './language.ts'

/** Croatian. */
export const hr = {
  tags: ['hr'],
  names: { own: 'hrvatski', english: 'croatian' },
  phrases: {
    dangling: `na taj način|na ovaj način|kao rezultat toga|kao posljedica toga|s njegovom pomoći|uz njegovu pomoć|
      uz njezinu pomoć|uz njihovu pomoć|
      bez njega|bez nje|bez njih|bez toga|zahvaljujući njemu|zahvaljujući njoj|zahvaljujući njima|
      zahvaljujući tome|zahvaljujući toj|* od njih|* od toga|ovaj|ova|ovo|ovi|ove|ovog|ovoga|ovom|ovome|ovoj|ovu|ovim|
      ovih|ovima|taj|ta|to|ti|te|tog|toga|tom|tome|toj|tu|tih|tim|time|tima|on|ona|ono|oni|one|njega|njemu|njoj|njih|
      njima|njegov|njegov*|njezin|njezin*|njen|njena|njeno|njeni|njene|njenu|njihov|njihov*|prema njemu|prema njoj|
      prema njima|prema njegov*|prema njezin*|prema njihov*|po njegov*|po njezin*|po njihov*|po njemu|po njoj|po njima|
      s njim|s njime|s njom|s njima|kod njega|kod nje|kod njih|od njega|od nje|od njih|za njega|za nju|za njih|
      na njega|na nju|na njih|na njemu|na njoj|na njima|u njemu|u njoj|u njima|u njega|u nju|u njih|iz njega|iz nje|
      iz njih|o njemu|o njoj|o njima|među njima|između njih|pred njim|pred njom|pred njima|iza njega|iza nje|iza njih|
      ispred njega|ispred nje|iznad njega|iznad nje|ispod njega|ispod nje|pored njega|pored nje|uz njega|uz nju|
      uz njih|osim njega|osim nje|osim njih|nakon njega|nakon nje|nakon njih|prije njega|prije nje|prije njih|
      u njegov*|u njezin*|u njihov*|na njegov*|na njezin*|na njihov*|za njegov*|za njezin*|za njihov*|o tome|u tom|
      u tome|u toj|u tim|na tom|na tome|na toj|od tog|od toga|od te|do tog|do toga|iz tog|iz toga|iz te|za to|za taj|
      za tu|s tim|s time|s tom|pri tom|pri tome|po tome|prema tome|zbog tog|zbog toga|zbog te|zbog njega|zbog nje|
      zbog njih|nakon tog|nakon toga|nakon te|poslije toga|prije toga|osim toga|pored toga|uz to|usto|k tome|k tomu|
      povrh toga|kraj toga|ali|a|i|ili|no|međutim|ipak|stoga|zato|dakle|tako|tada|onda|potom|zatim|kasnije|poslije|
      u međuvremenu|istodobno|istovremeno|štoviše|također|isto tako|jednako tako|slično tome|na kraju|konačno|
      naposljetku|prvo,|drugo,|treće,|kao prvo|kao drugo|kao treće|najprije|na primjer|naprimjer|primjerice|
      s druge strane|s jedne strane|drugim riječima|ukratko|zapravo|naime|doista|uistinu|naravno|dakako|nažalost|
      na žalost|srećom|suprotno tome|naprotiv|umjesto toga|umjesto njega|umjesto nje|umjesto njih|unatoč tome|
      usprkos tome|bez obzira na to|u protivnom|u suprotnom|inače|jer|ovdje|ondje|tamo|odande|odatle|otuda|dotad|
      dotada|otad|otada|od tada|do tada|takav|takva|takvo|takvi|takve|takvu|takvih|u takv*|oba|obje|oboje|obojica|
      u oba|u obje|na oba|ostali|kako bi to|kako bi ga|kako bi je|kako bi ih|kako bi mu|kako bi im|da bi to|da bi ga|
      da bi ih|kad je to|kada je to|* dana kasnije|* dana poslije|* dana nakon toga|* tjedna kasnije|* tjedana kasnije|
      * mjeseca kasnije|* mjeseci kasnije|* godine kasnije|* godina kasnije|dan kasnije|dan poslije|tjedan kasnije|
      tjedan dana kasnije|mjesec kasnije|mjesec dana kasnije|godinu kasnije|godinu dana kasnije|sljedeći dan|
      sljedećeg dana|sljedećega dana|sljedećeg jutra|idući dan|idućeg dana|sutradan|nedugo zatim|nedugo potom|
      ubrzo zatim|ubrzo potom|istog dana|istoga dana|isti dan|iste godine|u isto vrijeme|isto vrijedi|razlog je|
      razlog tome|rezultat je|da,|ne,`,
    standing: `to što|to da|to hoće|to kako|to koliko|ono što|ono o čemu|ono čega|oni koji|oni kojima|oni koje|
      oni čij*|one koje|one kojima|ona koja|onaj koji|on koji|tamo gdje|ondje gdje|zato što|zato da|tako da|tako zvan*|
      umjesto toga da|prije toga što|osim toga što|zbog toga što|uz to što|s tim da|s tim što|o tome *|od toga da|
      na to da|s druge strane rijeke|s druge strane granice|s druge strane ulice|s druge strane ceste|
      s druge strane zida|s druge strane mosta|istodobno s|istovremeno s|isti dan kad|istog dana kad|oba doma`,
    text: `članak|članku|članka|tekst|tekstu|teksta|objava|objavi|vodič|vodiču|intervju|intervjuu|serijal|knjiga|
      knjige|knjizi|knjigu`,
    pointer: 'ovaj|ova|ovo|ovi|ove|ovog|ovoga|ovom|ovome|ovoj|ovu|ovim|ovih|ovima',
    season: `tjedan|tjedna|tjednu|mjesec|mjeseca|mjesecu|godine|godinu|godini|vikend|vikenda|vikendu|ponedjeljak|
      ponedjeljka|utorak|utorka|srijedu|srijede|četvrtak|četvrtka|petak|petka|subotu|subote|nedjelju|nedjelje|ljeto|
      ljeta|zimu|zime|proljeće|proljeća|jesen|jeseni|sezonu|sezone|sezoni|jutro|jutra|večer|večeri|dana|trenutku|
      trenutak|stoljeća|stoljeću`,
    within: 'nijedan od njih|nijedna od njih|nitko od njih|ništa od toga|u oba slučaja',
    adding: 'stoga|potom|zatim|također', contrasting: 'međutim|ipak',
    linking: 'osim toga|štoviše|također|nadalje|naravno|konačno|pored toga|uz to|s tim u vezi|u vezi s tim',
    fronted: {
      by: 'u|na|od|nakon|prije|tijekom|za|do|kod|pri|po|početkom|krajem',
      pronouns: 'on|ona|oni|ga|ih|mu|joj|im|njega|njih',
    },
    turn: 'ali|međutim|no|ipak|nažalost|na žalost|naprotiv|unatoč tome|na kraju|zapravo|više ne',
    takesBack: `tako sam mislio|tako sam mislila|tako smo mislili|barem sam tako mislio|barem sam tako mislila|
      barem smo tako mislili|prevario sam se|prevarila sam se|prevarili smo se|pogriješio sam|pogriješila sam|
      pogriješili smo|tada se sve promijenilo|onda se sve promijenilo`,
    page: 'otvara se u novom prozoru|otvara se u novoj kartici|preskoči na sadržaj|prijeđi na sadržaj',
    greeting: `želimo zahvaliti|željeli bismo zahvaliti|posebna zahvala|veliko hvala|ispričavamo se|
      bok|pozdrav|dobar dan|dobro jutro|dobra večer|dobro došli|dobrodošli|dragi|drage|poštovani|hvala|
      zahvaljujemo|čestitamo|čestitke|sretna nova godina|sretan božić|vidimo se|doviđenja`,
    order: `pretplatite se|prijavite se|registrirajte se|pratite nas|kliknite|pročitajte|čitajte|pogledajte|gledajte|
      poslušajte|saznajte|doznajte|više informacija|podijelite|preuzmite|kontaktirajte|pridružite se|posjetite|
      ne zaboravite|pišite nam|javite nam|javite se|glasajte|glasujte|naručite|kupite|podržite|isprobajte|dođite|
      molimo`,
    label: `foto|fotografija|fotografije|slika|izvor|video|autor|autorica|tekst|objavljeno|ažurirano|napomena|piše|
      prijevod`,
    offer: `našu zahvalnost|
      kliknite ovdje|kliknite na|pretplatite se|prijavite se na|registrirajte se|kontaktirajte nas|
      više informacija|saznajte više|pročitajte i|pročitajte više|u komentarima|sva prava pridržana|sva prava zadržana|
      molimo vas|newsletter`,
    pointing: `gore naveden*|gore spomenut*|gore opisan*|dolje naveden*|gorenaveden*|gorespomenut*|vidi gore|
      vidi dolje|pogledajte gore|pogledajte dolje|kako slijedi|snimka zaslona|ova stranica|ovdje.|ovdje!|ovdje).`,
    preview: 'u ovom članku|u ovom tekstu|u ovoj objavi|pogledat ćemo|vidjet ćemo',
    step: `pretpostavimo|recimo|zamislimo|zamislite|počnimo|pogledajmo|sada možemo|kliknite|pritisnite|otvorite|
      stvorite|izradite|dodajte|instalirajte|pokrenite|unesite`,
    news: 'objavljujemo|predstavljamo|s radošću|sa zadovoljstvom|sada je dostupn*|tražimo',
    personal: 'ja|mene|meni|mi|moj|moja|moje|mog|mojeg|mojoj',
    address: 'vi|vas|vam|vama|vaš|vaša|vaše|vaši|vašeg|možete|želite',
  },
  pictures: 'foto|fotografija',
  figures: 'slika|sl.|tablica',
  positions: 'lijevo|desno|slijeva',
  genericHeadings: `uvod|pregled|sadržaj|sažetak|zaključak|zaključno|za kraj|pozadina|kontekst|predgovor|pogovor|
    često postavljana pitanja|pitanja i odgovori|izvori|literatura|reference|bilješke|poveznice|više informacija|
    dodatne informacije|pročitajte i|pročitajte još|povezani članci|vezani članci|zahvale|zahvala|prilog|o autoru|
    o autorici|o nama|komentari|podijeli|sljedeći koraci|što dalje|što slijedi|primjer|primjeri|rezultati|novosti|
    kontakt|natrag na vrh`,
  calls: `pretplatite se|prijavite se|prijava|pratite nas|kontaktirajte nas|pridružite se|pridružite nam se|
    podržite nas|donirajte|registrirajte se|preuzmite|isprobajte`,
  series: { steps: 'poglavlje|primjer|korak|pravilo|lekcija|savjet|slika|tablica|odjeljak', nouns: 'dio epizoda broj tjedan izdanje', versions: 'verzija' },
  headlines: {
    roundUps: 'pregled tjedna|tjedni pregled|vijesti tjedna|poveznice tjedna|bilten|newsletter',
    generic: 'pregled tjedna tjedan tjedni mjesec mjesečni vijesti vijest novosti ažuriranje bilten newsletter poveznice sažetak broj izdanje bilješke ukratko',
  },
  skips: 'preskoči na|skoči na|idi na sadržaj',
  openers: 'Iz|Ovo|Kako|Nakon|Prema',
  months: `siječanj|siječnja|sij veljača|veljače|velj ožujak|ožujka|ožu travanj|travnja|tra
    svibanj|svibnja|svi|svibanj lipanj|lipnja|lip srpanj|srpnja|srp kolovoz|kolovoza|kol rujan|rujna|ruj
    listopad|listopada|lis|listopadu studeni|studenoga|studenog|stu prosinac|prosinca|pro`,
  dates: { at: 'u', yearMark: 'g|godine', on: 'dana', published: 'objavljeno|objava|datum objave|datum', updated: 'ažurirano|izmijenjeno|zadnja izmjena' },
  drafts: 'skica|skice|nacrt|nacrti', unsorted: 'nekategorizirano|razno|ostalo|članci',
  and: 'i',
  byline: { others: 'prijevod|preveo|prevela|uredio|uredila', nobody: 'redakcija|uredništvo|anonimno', author: 'autor|autorica|piše|napisao|napisala' },
  imprint: { release: 'priopćenje za medije|priopćenje za javnost' },
  fields: 'naslov=title|objavljeno=published|datum=date|datum objave=date|stvoreno=created|izmijenjeno=updated|ažurirano=updated|autor=author|autorica=author|oznake=tags|kategorija=category|opis=description|sažetak=summary|slika=image|stanje=status|jezik=lang',
  mail: {
    contents: 'U ovom broju', lead: 'Glavna tema', keyPoints: 'U članku', related: 'Na istu temu',
    moreStories: 'Također u ovom broju', updated: 'Ažurirano', brief: 'Ukratko', unsubscribe: 'Odjava',
    preferences: 'Vaša pretplata', viewInBrowser: 'Prikaz u pregledniku', readOn: 'Nastavite čitati na {site}', more: 'i još {count}',
    archive: 'Prijašnji brojevi', forward: 'Proslijedite ovaj broj',
    answer: 'Imate pitanje ili komentar? Jednostavno odgovorite na ovu poruku.',
    why: 'Primate ovu poruku jer ste pretplaćeni na {title}.', number: 'Br. {number}', bestOf: 'Najbolje u mjesecu',
    stories: { one: '{count} članak', few: '{count} članka', other: '{count} članaka' },
  },
} satisfies Language
