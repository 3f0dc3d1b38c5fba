// What does Digestif know of Romanian?
import type { Language } from './language.ts'

/** Romanian. */
export const ro = {
  tags: ['ro'],
  names: { own: 'română|limba română', english: 'romanian' },
  drafts: 'ciornă|ciorne|schiță|schițe', unsorted: 'fără categorie|necategorizat|diverse|articole',
  fields: 'titlu=title|publicat=published|data publicării=date|creat=created|modificat=updated|actualizat=updated|autor=author|autoare=author|autori=author|etichete=tags|categorie=category|categorii=categories|descriere=description|rezumat=summary|imagine=image|stare=status|parolă=password|limbă=lang',
  abbreviations: {
    open: 'dl dna dr prof ing str bd nr. ex sf', numbered: 'nr pag art vol cap tel', either: 'etc ș.a',
  },
  phrases: {
    dangling: `ceilalți|celelalte|de acolo|pentru ei|pentru ele|pentru el|pentru ea|cu ei|cu ele|cu el|cu ea|după el|după ea|același lucru|la fel stau|cu ajutorul lui|cu ajutorul ei|cu ajutorul lor|la rândul său|la rândul lor|
      acesta|aceasta|aceștia|acestea|acest|această|acești|aceste|acestui|acestei|acestor|acestuia|acesteia|
      acestora|acela|aceea|aceia|acelea|acel|acea|acei|acele|acelui|acelei|asta|el|ea|ei|ele|i-a|l-a|le-a|i-au|l-au|
      le-au|însă|dar|iar|și|sau|ori|deci|așadar|prin urmare|astfel|de aceea|din acest|din această|din aceste|totuși|
      cu toate acestea|atunci|apoi|după aceea|după aceasta|după asta|după acestea|ulterior|mai târziu|între timp|
      în plus|mai mult|mai mult decât atât|de asemenea|la fel|pe de altă parte|pe de o parte|de exemplu|
      cu alte cuvinte|de fapt|în schimb|în locul lor|în locul lui|în locul ei|în locul acestora|în loc de asta|
      fără el|fără ea|fără ei|fără ele|fără asta|fără aceasta|fără acestea|datorită lui|datorită ei|datorită lor|
      datorită acestui|datorită acestei|datorită acestora|grație lui|grație ei|grație lor|* dintre ei|* dintre ele|
      * dintre aceștia|* dintre acestea|în ambele|ambele|ambii|amândoi|amândouă|a doua zi|ziua următoare|
      în ziua următoare|* zile mai târziu|* săptămâni mai târziu|* luni mai târziu|* ani mai târziu|un an mai târziu|
      o lună mai târziu|o săptămână mai târziu|în cele din urmă|în final|în primul rând|în al doilea rând|mai întâi|
      aici|acolo|din păcate|da,|nu,|căci|de atunci|până atunci|în acest|în această|în aceste|în acel|în acea|în acele|
      pe acest|pe această|la acest|la această|cu acest|cu această|prin acest|prin această|pentru acest|pentru această|
      pentru aceasta|pentru asta|pentru a * asta|pentru a * aceasta|pentru a * acest lucru|altfel|dimpotrivă|
      în mod similar|ambelor`,
    standing: `în acest an|în această săptămână|în această lună|în această vară|în această iarnă|în această toamnă|
      în această primăvară|în acest sezon|în acest weekend|în acest moment|în această dimineață|în această seară|
      atunci când|acolo unde|cei care|cele care|în același|în aceeași`,
    text: 'articol|articolul|ghid|text|serie|carte|blog',
    pointer: 'acest|această|acești|aceste|acestui|acestei|acestor',
    season: `an|săptămână|lună|vară|iarnă|toamnă|primăvară|sezon|weekend|dimineață|seară|noapte|moment|secol|deceniu|
      luni|marți|miercuri|joi|vineri|sâmbătă|duminică`,
    within: 'niciunul dintre ei|niciuna dintre ele|nimic din toate acestea|niciunul dintre acestea',
    adding: 'de asemenea|prin urmare|așadar|totodată', contrasting: 'însă|totuși', linking: 'de asemenea|în plus|totodată|desigur|în final',
    fronted: { by: 'în|la|din|după|înainte de|în timpul|pe', pronouns: 'el|ea|ei|ele' },
    turn: 'dar|însă|totuși|din păcate|în schimb|dimpotrivă|în cele din urmă|de fapt',
    takesBack: 'așa credeam|cel puțin așa credeam|m-am înșelat|ne-am înșelat|mă înșelam|ne înșelam',
    page: 'se deschide într-o fereastră nouă|se deschide într-o filă nouă|sari la conținut',
    greeting: `dorim să mulțumim|vrem să mulțumim|am dori să mulțumim|mulțumiri speciale|ne cerem scuze|
      un mare mulțumesc|
      bună,|bună!|bună tuturor|bună ziua|bună dimineața|bună seara|salut|salutare|dragi cititori|dragi prieteni|dragă cititorule|stimați|bine ați venit|bun venit|
      mulțumim|mulțumesc|felicitări|la mulți ani|pe curând`,
    order: `abonează-te|abonați-vă|înscrie-te|înscrieți-vă|urmărește-ne|urmăriți-ne|click|dă click|citește|citiți|
      vezi|vedeți|descarcă|descărcați|contactează|contactați|vizitează|vizitați|află|aflați|nu uita|nu uitați|
      mai multe informații|pentru mai multe informații|pentru detalii`,
    label: 'foto|fotografie|imagine|sursa|sursă|video|autor|de|publicat|actualizat|notă',
    offer: `recunoștința noastră|
      abia așteptăm|vă așteptăm|ne vedem|click aici|clic aici|abonează-te|abonați-vă|înscrie-te|înscrieți-vă|urmărește-ne|urmăriți-ne|
      contactați-ne|contactează-ne|mai multe informații|citește și|citește mai mult|citiți și|newsletterul nostru|
      în comentarii|toate drepturile rezervate|vă rugăm|te rugăm`,
    pointing: 'mai sus|mai jos|de mai sus|de mai jos|captura de ecran|captură de ecran|această pagină|aici.',
    preview: 'în acest articol|în acest text|vom vedea',
    step: `să presupunem|să spunem|imaginați-vă|imaginează-ți|să începem|acum putem|apăsați|apasă|deschideți|deschide|
      instalați|instalează`,
    personal: 'eu|mie|meu|mea|mele', address: 'tu|tine|ție|tău|ta|voi|dumneavoastră',
  },
  goingOn: 'citește mai mult|continuă lectura',
  pictures: 'foto',
  figures: 'figura|fig.|tabelul',
  positions: 'stânga|dreapta|în stânga|în dreapta',
  chrome: { signup: { opening: 'doar pentru abonați|exclusiv pentru abonați' },
    menu: { whole: 'acasă|caută|închide|înapoi|mai mult|citește mai mult|autentificare|despre noi|știri' },
    share: { whole: 'distribuie' }, legal: { whole: 'termeni și condiții|politica de confidențialitate' },
    related: { whole: 'citește și|articole similare|cele mai citite|ultimele știri', opening: 'citește și|citeşte şi' },
    comments: { whole: 'comentarii|lasă un comentariu|răspunde' }, advert: { whole: 'publicitate' },
    about: { opening: 'publicat' },
  },
  genericHeadings: `introducere|cuprins|prezentare generală|rezumat|pe scurt|concluzie|concluzii|în concluzie|încheiere|
    context|prefață|întrebări frecvente|întrebări și răspunsuri|surse|referințe|bibliografie|note|linkuri|
    mai multe informații|citește și|citiți și|articole similare|articole conexe|mulțumiri|anexă|despre autor|
    despre noi|comentarii|distribuie|pașii următori|ce urmează|exemplu|exemple|rezultate|noutăți|contact|înapoi sus`,
  calls: `abonează-te|abonați-vă|urmărește-ne|urmăriți-ne|contactează-ne|contactați-ne|alătură-te|alăturați-vă|
    donează|donați|înscrie-te|înscrieri|descarcă|încearcă`,
  series: { steps: 'capitolul|exemplul|pasul|regula|lecția|sfatul|figura|tabelul|secțiunea|etapa|capitol|exemplu|pas', nouns: 'partea episodul numărul săptămâna ziua ediția', versions: 'versiunea' },
  skips: 'sari la|mergi la conținut|treci la conținut',
  openers: 'În|Pentru|După|Acest|Această|Când',
  months: `ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept
    octombrie|oct noiembrie|nov decembrie|dec`,
  headlines: {
    roundUps: 'rezumatul săptămânii|revista presei|știrile săptămânii|buletin|newsletter|pe scurt',
    generic: 'rezumat rezumatul săptămânii săptămâna lunar știri știrile noutăți buletin newsletter actualizare raport scurt informativ',
  },
  dates: { at: 'la|ora|la ora', entry: 'acest articol a fost|această intrare a fost|articolul a fost', on: 'la data de|pe|la', published: 'publicat|publicată|data publicării|postat|adăugat|data', updated: 'actualizat|actualizată|ultima actualizare|modificat' },
  and: 'și',
  byline: { others: 'traducere|traducere de|tradus de|editor|redactor', nobody: 'redacția|redactia|anonim|necunoscut', author: 'autor|autori|autoare|scris de|articol de' },
  imprint: { release: 'comunicat de presă' },
  mail: {
    contents: 'În acest număr', lead: 'Pe prima pagină', keyPoints: 'În acest articol', related: 'Pe aceeași temă',
    moreStories: 'Tot în acest număr', updated: 'Actualizate', brief: 'Pe scurt', unsubscribe: 'Dezabonare',
    preferences: 'Abonamentul dumneavoastră', viewInBrowser: 'Vizualizare în browser', readOn: 'Citiți mai departe pe {site}', more: 'și încă {count}',
    archive: 'Numere anterioare', forward: 'Trimiteți mai departe acest număr',
    answer: 'Aveți întrebări sau sugestii? Răspundeți pur și simplu la acest e-mail.',
    why: 'Primiți acest e-mail deoarece v-ați abonat la {title}.', number: 'Nr. {number}', bestOf: 'Cele mai bune articole ale lunii',
    stories: { one: '{count} articol', few: '{count} articole', other: '{count} de articole' },
  },
} satisfies Language
