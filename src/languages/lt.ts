// What does Digestif know of Lithuanian?
import type { Language } from './language.ts'

/** Lithuanian. */
export const lt = {
  tags: ['lt'],
  names: { own: 'lietuvių|lietuviškai|lietuvių kalba', english: 'lithuanian' },
  drafts: 'juodraštis|juodraščiai', unsorted: 'be kategorijos|straipsniai',
  phrases: {
    dangling: `jo padedamas|jų padedami|su jo pagalba|su jų pagalba|
      be jo|be jos|be jų|be to|be šito|dėl jo|dėl jos|dėl jų|dėl to|dėl šios|dėl šio|jo dėka|jos dėka|jų dėka|
      to dėka|* iš jų|tai|šis|ši|šie|šios|šio|šiam|šiai|šį|šią|šiuo|šia|šiame|šioje|šiems|šioms|šiuos|šias|šiais|
      šiomis|šiuose|šiose|šitas|šita|šitie|tas|ta|tie|tos|to|tam|tą|tuo|tame|toje|tuos|tais|tomis|jis|ji|jie|jos|jo|jų|
      jam|jai|jiems|joms|jį|ją|juos|jas|juo|jais|jomis|jame|joje|juose|jose|su juo|su ja|su jais|su jomis|pas jį|
      pas ją|pas juos|apie jį|apie ją|apie juos|apie jas|apie tai|į jį|į ją|į juos|į jas|į tai|už jį|už ją|už juos|
      už tai|prie jo|prie jos|prie jų|prie to|iš jo|iš jos|iš jų|iš to|nuo jo|nuo jos|nuo jų|nuo to|nuo tada|nuo tol|
      iki tol|iki to|po jo|po jos|po jų|po to|prieš tai|prieš jį|prieš ją|prieš juos|pasak jo|pasak jos|pasak jų|
      anot jo|anot jos|anot jų|tarp jų|be kita ko|ant jo|ant jos|virš jo|virš jos|šalia jo|šalia jos|šalia jų|greta jo|
      greta jos|priešais jį|priešais ją|vietoj to|vietoje to|vietoj jo|vietoj jos|vietoj jų|nepaisant to|nežiūrint to|
      tačiau|bet|ir|o|arba|vis dėlto|vis tiek|visgi|taigi|tad|todėl|užtat|taip|tokiu būdu|tuomet|tada|paskui|vėliau|
      tuo metu|tuo tarpu|tuo pačiu|tuo pat metu|kartu|taip pat|be abejo|žinoma|deja|laimei|pavyzdžiui|antai|
      kita vertus|viena vertus|kitaip tariant|trumpai tariant|iš tiesų|iš tikrųjų|tiesą sakant|galiausiai|pagaliau|
      pirma,|antra,|trečia,|pirmiausia|priešingai|atvirkščiai|kitaip|kitu atveju|priešingu atveju|tokiu atveju|
      panašiai|lygiai taip pat|nes|mat|juk|čia|ten|iš ten|iš čia|toks|tokia|tokie|tokios|tokį|tokią|tokių|tokiam|
      tokiems|abu|abi|abiem|abiejų|abiejuose|abu jie|abi jos|abiem atvejais|kiti|kitos iš|kad tai|kad jį|kad ją|
      kad juos|kad jas|kai tai|* dienas vėliau|* dienų vėliau|po * dienų vėliau|* savaites vėliau|* savaičių vėliau|
      * mėnesius vėliau|* mėnesių vėliau|* metus vėliau|* metų vėliau|diena vėliau|metais vėliau|savaite vėliau|
      mėnesiu vėliau|kitą dieną|kitą rytą|kitos dienos rytą|tą pačią dieną|tą dieną|netrukus po to|netrukus po|
      iškart po to|priežastis ta|priežastis paprasta|rezultatas|norėdami tai|norint tai|siekiant to|taip,|ne,`,
    standing: `tai, ką|tai, kad|tai, kas|tai, kaip|tai, kiek|tas, kas|tas, kuris|ta, kuri|tie, kas|tie, kurie|
      tos, kurios|tiems, kas|tiems, kurie|tam, kas|tam, kad|to, kas|ten, kur|ten kur|taip vadinam*|po to, kai|
      prieš tai, kai|nuo to, kai|iki to, kol|tada, kai|tuomet, kai|tuo metu, kai|tuo metu kai|dėl to, kad|dėl to, kas|
      apie tai, *|už tai, kad|nuo tada, kai|be to, kad|nepaisant to, kad|nuo to, ar|nuo to, kaip|taip pat kaip|
      * po to, kai|kiti metai|kitą dieną po|ir toliau|juo daugiau|juo labiau|juo didesn*|juo mažiau|juo arčiau|
      kartu su|lygiai taip pat kaip`,
    text: `straipsnis|straipsnio|straipsnyje|straipsnį|įrašas|įraše|tekstas|teksto|tekste|vadovas|interviu|knyga|
      knygos|knygoje|knygą`,
    pointer: `šis|ši|šie|šios|šio|šiam|šiai|šį|šią|šiuo|šia|šiame|šioje|šiems|šioms|šiuos|šias|šiais|šiomis|šiuose|
      šiose|šių`,
    season: `savaitę|savaitės|savaitėje|savaitgalį|savaitgalio|mėnesį|mėnesio|metų|metais|metai|metus|pirmadienį|
      antradienį|trečiadienį|ketvirtadienį|penktadienį|šeštadienį|sekmadienį|pirmadienio|šeštadienio|sekmadienio|
      penktadienio|vasarą|vasaros|žiemą|žiemos|pavasarį|pavasario|rudenį|rudens|sezoną|sezono|rytą|vakarą|dieną|dienos|
      dienomis|dienų|metu|amžiaus|amžiuje|ketvirtį|rytas`,
    within: 'nė vienas iš jų|nė viena iš jų|nieko iš to|abiem atvejais',
    adding: 'todėl|taigi|tuomet|paskui|taip pat', contrasting: 'tačiau|vis dėlto',
    linking: 'be to|taip pat|žinoma|be abejo|pagaliau|galiausiai|šiuo atžvilgiu',
    fronted: { by: 'po|prieš|per|nuo|iki', pronouns: 'jis|ji|jie|jos|jį|ją|juos|jas|jam|jai|jiems|joms' },
    turn: 'bet|tačiau|deja|vis dėlto|visgi|priešingai|galiausiai|iš tikrųjų|nebe',
    takesBack: `taip maniau|taip manėme|bent taip maniau|bent taip manėme|klydau|klydome|tada viskas pasikeitė|
      paskui viskas pasikeitė`,
    page: 'atsidaro naujame lange|atsidarys naujame lange|atsidaro naujame skirtuke|pereiti prie turinio',
    greeting: `sveiki|sveikas|sveika|labas|laba diena|labas rytas|labas vakaras|mieli|brangūs|gerbiami|gerbiamieji|
      dėkojame|dėkoju|ačiū|sveikiname|su naujaisiais|iki pasimatymo|iki susitikimo|sveiki atvykę`,
    order: `prenumeruokite|užsiprenumeruokite|registruokitės|užsiregistruokite|sekite mus|spauskite|paspauskite|
      spustelėkite|skaitykite|perskaitykite|žiūrėkite|pažiūrėkite|klausykite|sužinokite|daugiau informacijos|
      dalinkitės|pasidalinkite|atsisiųskite|susisiekite|prisijunkite|aplankykite|apsilankykite|nepamirškite|
      rašykite mums|parašykite mums|balsuokite|užsisakykite|pirkite|paremkite|išbandykite|ateikite|kviečiame|prašome`,
    label: `nuotrauka|nuotraukos|nuotr|foto|šaltinis|vaizdo įrašas|autorius|autorė|tekstas|paskelbta|atnaujinta|
      pastaba|vertimas`,
    offer: `spauskite čia|paspauskite čia|prenumeruokite|registruokitės|susisiekite su mumis|parašykite mums|
      daugiau informacijos|sužinokite daugiau|skaitykite taip pat|taip pat skaitykite|skaityti daugiau|komentaruose|
      visos teisės saugomos|naujienlaišk*|sekite mus`,
    pointing: `aukščiau minėt*|aukščiau pateikt*|aukščiau nurodyt*|aukščiau aprašyt*|žemiau pateikt*|žemiau nurodyt*|
      žr. aukščiau|žr. žemiau|ekrano nuotrauka|šis puslapis|čia.|čia!|čia).`,
    preview: 'šiame straipsnyje|šiame įraše|šiame tekste|apžvelgsime|pažiūrėsime',
    step: `tarkime|įsivaizduokime|įsivaizduokite|pradėkime|pažiūrėkime|dabar galime|spustelėkite|paspauskite|
      atidarykite|sukurkite|pridėkite|įdiekite|paleiskite|įveskite`,
    news: 'skelbiame|pristatome|džiaugiamės|ieškome',
    personal: 'aš|mane|man|manęs|mano|manyje',
    address: 'jūs|jus|jums|jumis|jūsų|galite|norite',
  },
  pictures: 'nuotr.',
  genericHeadings: `įvadas|įžanga|apžvalga|santrauka|apibendrinimas|pabaiga|pabaigai|išvados|kontekstas|pratarmė|
    dažnai užduodami klausimai|klausimai ir atsakymai|šaltiniai|nuorodos|literatūra|pastabos|išnašos|
    daugiau informacijos|skaitykite taip pat|susiję straipsniai|padėkos|padėka|priedas|turinys|apie autorių|
    apie autorę|apie mus|komentarai|dalintis|kiti žingsniai|kas toliau|pavyzdys|pavyzdžiai|rezultatai|naujienos|
    kontaktai`,
  calls: `prenumeruokite|sekite mus|susisiekite|susisiekite su mumis|prisijunkite|paremkite mus|aukokite|
    registruokitės|registracija|atsisiųsti|išbandykite`,
  series: { steps: 'skyrius|pavyzdys|žingsnis|taisyklė|pamoka|patarimas|paveikslas|lentelė', nouns: 'dalis serija numeris savaitė diena', versions: 'versija' },
  headlines: {
    roundUps: 'savaitės apžvalga|savaitės naujienos|savaitės nuorodos|naujienlaiškis',
    generic: 'savaitė savaitės mėnuo mėnesio apžvalga naujienos naujiena naujienlaiškis atnaujinimas nuorodos santrauka numeris leidimas pastabos trumpai',
  },
  months: `sausis|sausio|saus vasaris|vasario|vas kovas|kovo balandis|balandžio|bal gegužė|gegužės|geg
    birželis|birželio|birž liepa|liepos|liep rugpjūtis|rugpjūčio|rugp rugsėjis|rugsėjo|rugs
    spalis|spalio|spal lapkritis|lapkričio|lapkr gruodis|gruodžio|gruod`,
  dates: { at: 'val.', yearMark: 'm|metų', dayMark: 'd|dieną', published: 'paskelbta|publikuota|įdėta|data', updated: 'atnaujinta|redaguota' },
  and: 'ir',
  byline: { others: 'vertė|vertimas', nobody: 'redakcija|anonimas', author: 'autorius|autorė|parengė' },
  imprint: { release: 'pranešimas spaudai|pranešimas žiniasklaidai' },
  mail: {
    contents: 'Šiame numeryje', lead: 'Svarbiausia', keyPoints: 'Straipsnyje', related: 'Ta pačia tema',
    moreStories: 'Taip pat šiame numeryje', updated: 'Atnaujinta', brief: 'Trumpai',
    unsubscribe: 'Atsisakyti prenumeratos', preferences: 'Jūsų prenumerata', viewInBrowser: 'Žiūrėti naršyklėje', readOn: 'Skaityti toliau: {site}',
    archive: 'Ankstesni numeriai', forward: 'Persiųsti šį numerį',
    answer: 'Turite klausimų ar pastabų? Tiesiog atsakykite į šį laišką.',
    more: 'ir dar {count}', why: 'Gaunate šį laišką, nes prenumeruojate „{title}“.', number: 'Nr. {number}', bestOf: 'Mėnesio geriausieji',
    stories: {
      one: '{count} straipsnis', few: '{count} straipsniai', many: '{count} straipsnio', other: '{count} straipsnių',
    },
  },
} satisfies Language
