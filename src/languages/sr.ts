// What does Digestif know of Serbian and Bosnian?
import { hr } from './hr.ts'
import type { Language } from './language.ts'

/** Serbian and Bosnian, in both scripts. */
export const sr = {
  tags: ['sr', 'bs', 'sh'],
  names: { own: 'српски|srpski', english: 'serbian' },
  drafts: 'нацрт|нацрти', unsorted: 'без категорије|некатегоризовано|разно|bez kategorije|nekategorizovano|razno', scripts: 'Cyrl',
  phrases: {
    dangling: `на тај начин|на овај начин|као резултат тога|уз његову помоћ|уз њену помоћ|уз њихову помоћ|na taj način|
      na ovaj način|kao rezultat toga|uz njegovu pomoć|uz njenu pomoć|uz njihovu pomoć|
      bez njega|bez nje|bez njih|bez toga|zahvaljujući njemu|zahvaljujući njoj|zahvaljujući njima|
      zahvaljujući tome|zahvaljujući toj|* od njih|* od toga|ovaj|ova|ovo|ovi|ove|ovog|ovoga|ovom|ovome|ovoj|ovu|ovim|
      ovih|ovima|taj|ta|to|ti|te|tog|toga|tom|tome|toj|tu|tih|tim|time|tima|on|ona|ono|oni|one|njega|njemu|njoj|njih|
      njima|njegov|njegov*|njen|njena|njeno|njeni|njene|njenu|njenog|njenom|njenoj|njezin|njezin*|njihov|njihov*|
      prema njemu|prema njoj|prema njima|prema njegov*|prema njen*|prema njihov*|po njegov*|po njen*|po njihov*|
      po njemu|po njoj|po njima|sa njim|sa njom|sa njima|s njim|s njom|s njima|kod njega|kod nje|kod njih|od njega|
      od nje|od njih|za njega|za nju|za njih|na njega|na nju|na njih|na njemu|na njoj|na njima|u njemu|u njoj|u njima|
      u njega|u nju|u njih|iz njega|iz nje|iz njih|o njemu|o njoj|o njima|među njima|između njih|pred njim|pred njom|
      pred njima|iza njega|iza nje|iza njih|ispred njega|ispred nje|iznad njega|iznad nje|ispod njega|ispod nje|
      pored njega|pored nje|uz njega|uz nju|uz njih|osim njega|osim nje|osim njih|nakon njega|nakon nje|nakon njih|
      posle njega|posle nje|posle njih|pre njega|pre nje|pre njih|prije njega|prije nje|prije njih|u njegov*|u njen*|
      u njihov*|na njegov*|na njen*|na njihov*|za njegov*|za njen*|za njihov*|o tome|u tom|u tome|u toj|u tim|na tom|
      na tome|na toj|od tog|od toga|od te|do tog|do toga|iz tog|iz toga|iz te|za to|za taj|za tu|sa tim|s tim|s tom|
      pri tom|pri tome|po tome|prema tome|zbog tog|zbog toga|zbog te|zbog njega|zbog nje|zbog njih|nakon tog|
      nakon toga|nakon te|posle toga|posle te|poslije toga|pre toga|prije toga|osim toga|pored toga|uz to|povrh toga|
      ali|a|i|ili|no|međutim|ipak|stoga|zato|dakle|tako|tada|onda|potom|zatim|kasnije|u međuvremenu|istovremeno|
      štaviše|takođe|također|isto tako|slično tome|na kraju|konačno|najzad|prvo,|drugo,|treće,|kao prvo|kao drugo|
      kao treće|najpre|najprije|na primer|na primjer|recimo|s druge strane|sa druge strane|s jedne strane|
      sa jedne strane|drugim rečima|drugim riječima|ukratko|zapravo|u stvari|naime|zaista|doista|naravno|nažalost|
      na žalost|srećom|na sreću|nasuprot tome|naprotiv|umesto toga|umesto njega|umesto nje|umesto njih|umjesto toga|
      umjesto njega|umjesto nje|umjesto njih|uprkos tome|bez obzira na to|u suprotnom|u protivnom|inače|jer|ovde|ovdje|
      onde|tamo|odatle|otuda|dotad|dotada|od tada|do tada|takav|takva|takvo|takvi|takve|takvu|takvih|u takv*|oba|obe|
      obje|oboje|obojica|u oba|u obe|u obje|na oba|ostali|kako bi to|kako bi ga|kako bi je|kako bi ih|kako bi mu|
      kako bi im|da bi to|da bi ga|da bi ih|kad je to|kada je to|* dana kasnije|* dana nakon toga|* dana posle toga|
      * nedelje kasnije|* nedelja kasnije|* sedmice kasnije|* sedmica kasnije|* meseca kasnije|* meseci kasnije|
      * mjeseca kasnije|* mjeseci kasnije|* godine kasnije|* godina kasnije|dan kasnije|nedelju dana kasnije|
      sedmicu dana kasnije|mesec dana kasnije|mjesec dana kasnije|godinu dana kasnije|godinu kasnije|sledećeg dana|
      sljedećeg dana|sledeći dan|sljedeći dan|narednog dana|naredni dan|sledećeg jutra|narednog jutra|sutradan|
      ubrzo zatim|ubrzo potom|nedugo zatim|istog dana|isti dan|iste godine|u isto vreme|u isto vrijeme|isto važi|
      razlog je|razlog tome|rezultat je|da,|ne,|без њега|без ње|без њих|без тога|захваљујући њему|захваљујући њој|
      захваљујући њима|захваљујући томе|захваљујући тој|* од њих|* од тога|овај|ова|ово|ови|ове|овог|овога|овом|овоме|
      овој|ову|овим|ових|овима|тај|та|то|ти|те|тог|тога|том|томе|тој|ту|тих|тим|тиме|тима|он|она|оно|они|оне|њега|њему|
      њој|њих|њима|његов|његов*|њен|њена|њено|њени|њене|њену|њеног|њеном|њеној|њезин|њезин*|њихов|њихов*|према њему|
      према њој|према њима|према његов*|према њен*|према њихов*|по његов*|по њен*|по њихов*|по њему|по њој|по њима|
      са њим|са њом|са њима|с њим|с њом|с њима|код њега|код ње|код њих|од њега|од ње|од њих|за њега|за њу|за њих|
      на њега|на њу|на њих|на њему|на њој|на њима|у њему|у њој|у њима|у њега|у њу|у њих|из њега|из ње|из њих|о њему|
      о њој|о њима|међу њима|између њих|пред њим|пред њом|пред њима|иза њега|иза ње|иза њих|испред њега|испред ње|
      изнад њега|изнад ње|испод њега|испод ње|поред њега|поред ње|уз њега|уз њу|уз њих|осим њега|осим ње|осим њих|
      након њега|након ње|након њих|после њега|после ње|после њих|пре њега|пре ње|пре њих|прије њега|прије ње|
      прије њих|у његов*|у њен*|у њихов*|на његов*|на њен*|на њихов*|за његов*|за њен*|за њихов*|о томе|у том|у томе|
      у тој|у тим|на том|на томе|на тој|од тог|од тога|од те|до тог|до тога|из тог|из тога|из те|за то|за тај|за ту|
      са тим|с тим|с том|при том|при томе|по томе|према томе|због тог|због тога|због те|због њега|због ње|због њих|
      након тог|након тога|након те|после тога|после те|послије тога|пре тога|прије тога|осим тога|поред тога|уз то|
      поврх тога|али|а|и|или|но|међутим|ипак|стога|зато|дакле|тако|тада|онда|потом|затим|касније|у међувремену|
      истовремено|штавише|такође|такођер|исто тако|слично томе|на крају|коначно|најзад|прво,|друго,|треће,|као прво|
      као друго|као треће|најпре|најприје|на пример|на примјер|рецимо|с друге стране|са друге стране|с једне стране|
      са једне стране|другим речима|другим ријечима|укратко|заправо|у ствари|наиме|заиста|доиста|наравно|нажалост|
      на жалост|срећом|на срећу|насупрот томе|напротив|уместо тога|уместо њега|уместо ње|уместо њих|умјесто тога|
      умјесто њега|умјесто ње|умјесто њих|упркос томе|без обзира на то|у супротном|у противном|иначе|јер|овде|овдје|
      онде|тамо|одатле|отуда|дотад|дотада|од тада|до тада|такав|таква|такво|такви|такве|такву|таквих|у такв*|оба|обе|
      обје|обоје|обојица|у оба|у обе|у обје|на оба|остали|како би то|како би га|како би је|како би их|како би му|
      како би им|да би то|да би га|да би их|кад је то|када је то|* дана касније|* дана након тога|* дана после тога|
      * недеље касније|* недеља касније|* седмице касније|* седмица касније|* месеца касније|* месеци касније|
      * мјесеца касније|* мјесеци касније|* године касније|* година касније|дан касније|недељу дана касније|
      седмицу дана касније|месец дана касније|мјесец дана касније|годину дана касније|годину касније|следећег дана|
      сљедећег дана|следећи дан|сљедећи дан|наредног дана|наредни дан|следећег јутра|наредног јутра|сутрадан|
      убрзо затим|убрзо потом|недуго затим|истог дана|исти дан|исте године|у исто време|у исто вријеме|исто важи|
      разлог је|разлог томе|резултат је|да,|не,`,
    standing: `to što|to da|to kako|to koliko|to da li|ono što|ono o čemu|ono čega|oni koji|oni kojima|oni koje|
      oni čij*|one koje|one kojima|ona koja|onaj koji|tamo gde|tamo gdje|zato što|zato da|tako da|tako zvan*|
      umesto toga da|umjesto toga da|pre toga što|osim toga što|zbog toga što|uz to što|s tim da|s tim što|sa tim da|
      o tome *|od toga da|na to da|s druge strane reke|sa druge strane reke|s druge strane granice|
      sa druge strane granice|s druge strane ulice|sa druge strane ulice|istovremeno sa|istovremeno s|isti dan kad|
      istog dana kad|oba doma|то што|то да|то како|то колико|то да ли|оно што|оно о чему|оно чега|они који|они којима|
      они које|они чиј*|оне које|оне којима|она која|онај који|тамо где|тамо гдје|зато што|зато да|тако да|тако зван*|
      уместо тога да|умјесто тога да|пре тога што|осим тога што|због тога што|уз то што|с тим да|с тим што|са тим да|
      о томе *|од тога да|на то да|с друге стране реке|са друге стране реке|с друге стране границе|
      са друге стране границе|с друге стране улице|са друге стране улице|истовремено са|истовремено с|исти дан кад|
      истог дана кад|оба дома`,
    text: `članak|članku|članka|tekst|tekstu|teksta|objava|objavi|vodič|vodiču|intervju|intervjuu|serijal|knjiga|
      knjige|knjizi|knjigu|чланак|чланку|чланка|текст|тексту|текста|објава|објави|водич|водичу|интервју|интервјуу|
      серијал|књига|књиге|књизи|књигу`,
    pointer: `ovaj|ova|ovo|ovi|ove|ovog|ovoga|ovom|ovome|ovoj|ovu|ovim|ovih|ovima|овај|ова|ово|ови|ове|овог|овога|овом|
      овоме|овој|ову|овим|ових|овима`,
    season: `nedelja|nedelje|nedelju|nedelji|sedmica|sedmice|sedmicu|sedmici|mesec|meseca|mesecu|mjesec|mjeseca|
      mjesecu|godine|godinu|godini|vikend|vikenda|vikendu|ponedeljak|ponedeljka|ponedjeljak|ponedjeljka|utorak|utorka|
      sredu|srede|srijedu|srijede|četvrtak|četvrtka|petak|petka|subotu|subote|nedjelju|nedjelje|leto|leta|ljeto|ljeta|
      zimu|zime|proleće|proleća|proljeće|proljeća|jesen|jeseni|sezonu|sezone|sezoni|jutro|jutra|veče|večeri|dana|
      trenutku|trenutak|veka|veku|vijeka|vijeku|недеља|недеље|недељу|недељи|седмица|седмице|седмицу|седмици|месец|
      месеца|месецу|мјесец|мјесеца|мјесецу|године|годину|години|викенд|викенда|викенду|понедељак|понедељка|понедјељак|
      понедјељка|уторак|уторка|среду|среде|сриједу|сриједе|четвртак|четвртка|петак|петка|суботу|суботе|недјељу|недјеље|
      лето|лета|љето|љета|зиму|зиме|пролеће|пролећа|прољеће|прољећа|јесен|јесени|сезону|сезоне|сезони|јутро|јутра|вече|
      вечери|дана|тренутку|тренутак|века|веку|вијека|вијеку`,
    within: `nijedan od njih|nijedna od njih|niko od njih|ništa od toga|u oba slučaja|ниједан од њих|ниједна од њих|
      нико од њих|ништа од тога|у оба случаја`,
    adding: 'stoga|potom|zatim|takođe|također|стога|потом|затим|такође|такођер', contrasting: 'međutim|ipak|међутим|ипак',
    linking: `osim toga|pored toga|štaviše|takođe|također|naravno|konačno|uz to|s tim u vezi|u vezi sa tim|
      u vezi s tim|осим тога|поред тога|штавише|такође|такођер|наравно|коначно|уз то|с тим у вези|у вези са тим|
      у вези с тим`,
    fronted: {
      by: `u|na|od|nakon|posle|poslije|pre|prije|tokom|za|do|kod|pri|po|početkom|krajem|у|на|од|након|после|послије|
        пре|прије|током|за|до|код|при|по|почетком|крајем`,
      pronouns: 'on|ona|oni|ga|ih|mu|joj|im|njega|njih|он|она|они|га|их|му|јој|им|њега|њих',
    },
    turn: `ali|međutim|no|ipak|nažalost|na žalost|naprotiv|uprkos tome|na kraju|zapravo|više ne|али|међутим|но|ипак|
      нажалост|на жалост|напротив|упркос томе|на крају|заправо|више не`,
    takesBack: `tako sam mislio|tako sam mislila|tako smo mislili|bar sam tako mislio|bar sam tako mislila|
      bar smo tako mislili|prevario sam se|prevarila sam se|prevarili smo se|pogrešio sam|pogrešila sam|pogrešili smo|
      tada se sve promenilo|onda se sve promenilo|onda se sve promijenilo|тако сам мислио|тако сам мислила|
      тако смо мислили|бар сам тако мислио|бар сам тако мислила|бар смо тако мислили|преварио сам се|преварила сам се|
      преварили смо се|погрешио сам|погрешила сам|погрешили смо|тада се све променило|онда се све променило|
      онда се све промијенило`,
    page: `otvara se u novom prozoru|otvara se u novoj kartici|pređi na sadržaj|preskoči na sadržaj|
      отвара се у новом прозору|отвара се у новој картици|пређи на садржај|прескочи на садржај`,
    greeting: `желимо да захвалимо|посебна захвалност|велико хвала|извињавамо се|želimo da zahvalimo|
      posebna zahvalnost|veliko hvala|izvinjavamo se|
      zdravo|pozdrav|dobar dan|dobro jutro|dobro veče|dobro došli|dobrodošli|dragi|drage|poštovani|hvala|
      zahvaljujemo|čestitamo|čestitke|srećna nova godina|sretna nova godina|vidimo se|doviđenja|здраво|поздрав|
      добар дан|добро јутро|добро вече|добро дошли|добродошли|драги|драге|поштовани|хвала|захваљујемо|честитамо|
      честитке|срећна нова година|сретна нова година|видимо се|довиђења`,
    order: `pretplatite se|prijavite se|registrujte se|pratite nas|kliknite|pročitajte|čitajte|pogledajte|gledajte|
      poslušajte|saznajte|više informacija|podelite|podijelite|preuzmite|kontaktirajte|pridružite se|posetite|
      posjetite|ne zaboravite|pišite nam|javite nam|javite se|glasajte|naručite|kupite|podržite|isprobajte|dođite|
      molimo|претплатите се|пријавите се|региструјте се|пратите нас|кликните|прочитајте|читајте|погледајте|гледајте|
      послушајте|сазнајте|више информација|поделите|подијелите|преузмите|контактирајте|придружите се|посетите|
      посјетите|не заборавите|пишите нам|јавите нам|јавите се|гласајте|наручите|купите|подржите|испробајте|дођите|
      молимо`,
    label: `foto|fotografija|fotografije|slika|izvor|video|autor|autorka|autorica|tekst|objavljeno|ažurirano|napomena|
      piše|prevod|фото|фотографија|фотографије|слика|извор|видео|аутор|ауторка|ауторица|текст|објављено|ажурирано|
      напомена|пише|превод`,
    offer: `kliknite ovde|kliknite ovdje|kliknite na|pretplatite se|prijavite se na|registrujte se|kontaktirajte nas|
      više informacija|saznajte više|pročitajte i|pročitajte više|u komentarima|sva prava zadržana|molimo vas|
      newsletter|кликните овде|кликните овдје|кликните на|претплатите се|пријавите се на|региструјте се|
      контактирајте нас|више информација|сазнајте више|прочитајте и|прочитајте више|у коментарима|сва права задржана|
      молимо вас`,
    pointing: `gore naveden*|gore pomenut*|gore opisan*|dole naveden*|gorenaveden*|gorepomenut*|vidi gore|vidi dole|
      pogledajte gore|pogledajte dole|kako sledi|snimak ekrana|ova stranica|ovde.|ovde!|ovde).|ovdje.|ovdje!|ovdje).|
      горе наведен*|горе поменут*|горе описан*|доле наведен*|горенаведен*|горепоменут*|види горе|види доле|
      погледајте горе|погледајте доле|како следи|снимак екрана|ова страница|овде.|овде!|овде).|овдје.|овдје!|овдје).`,
    preview: `u ovom članku|u ovom tekstu|u ovoj objavi|pogledaćemo|videćemo|vidjet ćemo|у овом чланку|у овом тексту|
      у овој објави|погледаћемо|видећемо|видјет ћемо`,
    step: `pretpostavimo|zamislimo|zamislite|počnimo|pogledajmo|sada možemo|kliknite|pritisnite|otvorite|kreirajte|
      napravite|dodajte|instalirajte|pokrenite|unesite|претпоставимо|замислимо|замислите|почнимо|погледајмо|
      сада можемо|кликните|притисните|отворите|креирајте|направите|додајте|инсталирајте|покрените|унесите`,
    news: `objavljujemo|predstavljamo|sa zadovoljstvom|sa radošću|sada je dostupn*|tražimo|објављујемо|представљамо|
      са задовољством|са радошћу|сада је доступн*|тражимо`,
    personal: 'ja|mene|meni|mi|moj|moja|moje|mog|mojoj|ја|мене|мени|ми|мој|моја|моје|мог|мојој',
    address: `vi|vas|vam|vama|vaš|vaša|vaše|vaši|vašeg|možete|želite|ви|вас|вам|вама|ваш|ваша|ваше|ваши|вашег|можете|
      желите`,
  },
  pictures: 'фото|foto',
  genericHeadings: `увод|преглед|садржај|сажетак|резиме|закључак|за крај|позадина|контекст|предговор|поговор|
    често постављана питања|питања и одговори|извори|литература|референце|белешке|напомене|везе|више информација|
    прочитајте и|повезани чланци|захвалница|захвалност|прилог|о аутору|о ауторки|о нама|коментари|подели|
    следећи кораци|шта даље|пример|примери|резултати|новости|контакт|rezime|napomene|beleške|pročitajte i|
    povezani članci|zahvalnica|sledeći koraci|šta dalje|podeli`,
  calls: `претплатите се|пријавите се|пријава|пратите нас|контактирајте нас|придружите се|придружите нам се|
    подржите нас|донирајте|преузмите|испробајте|isprobajte`,
  series: { steps: 'поглавље|пример|корак|правило|лекција|савет|слика|табела|lekcija|pravilo', nouns: 'део епизода број недеља издање deo nedelja', versions: 'верзија' },
  headlines: {
    roundUps: 'преглед недеље|недељни преглед|вести недеље|билтен|pregled nedelje|vesti nedelje|bilten|newsletter',
    generic: 'преглед недеље недеља недељни месец месечни вести вест новости ажурирање билтен везе сажетак број издање белешке укратко pregled nedelje nedeljni vesti novosti bilten newsletter ukratko',
  },
  months: `januar|jan|januara|јануар|јануара|јан februar|feb|februara|фебруар|фебруара|феб
    mart|mar|marta|март|марта|мар april|apr|aprila|април|априла|апр maj|maja|мај|маја
    jun|juni|juna|јун|јуни|јуна jul|juli|jula|јул|јули|јула avgust|avg|avgusta|август|августа|авг
    septembar|sep|septembra|септембар|септембра|сеп oktobar|okt|oktobra|октобар|октобра|окт
    novembar|nov|novembra|новембар|новембра|нов decembar|dec|decembra|децембар|децембра|дец`,
  dates: { at: 'у|u', yearMark: 'g|god|godine|г|год|године', published: 'objavljeno|objavljena|datum|објављено|датум', updated: 'ažurirano|izmenjeno|ажурирано|измењено' },
  and: 'и',
  byline: { others: 'prevod|preveo|prevela|превод|превео|превела', nobody: 'redakcija|редакција|uredništvo|уредништво', author: 'autor|autorka|piše|аутор|ауторка|пише' },
  imprint: { release: 'saopštenje za javnost|саопштење за јавност' },
  mail: {
    contents: 'У овом броју', lead: 'Главна тема', keyPoints: 'У чланку', related: 'На исту тему',
    moreStories: 'Такође у овом броју', updated: 'Ажурирано', brief: 'Укратко', unsubscribe: 'Одјава',
    preferences: 'Ваша претплата', viewInBrowser: 'Прикажи у прегледачу', readOn: 'Наставите читање на {site}', more: 'и још {count}',
    archive: 'Претходни бројеви', forward: 'Проследите овај број',
    answer: 'Имате питање или коментар? Само одговорите на ову поруку.',
    why: 'Примате ову поруку јер сте претплаћени на {title}.', number: 'Бр. {number}', bestOf: 'Најбоље у месецу',
    stories: { one: '{count} чланак', few: '{count} чланка', other: '{count} чланака' },
  },
  mailFor: {
    bs: hr.mail,
    Latn: {
      contents: 'U ovom broju', lead: 'Glavna tema', keyPoints: 'U članku', related: 'Na istu temu',
      moreStories: 'Takođe u ovom broju', updated: 'Ažurirano', brief: 'Ukratko', unsubscribe: 'Odjava',
      preferences: 'Vaša pretplata', viewInBrowser: 'Prikaži u pregledaču', readOn: 'Nastavite čitanje na {site}', more: 'i još {count}',
      archive: 'Prethodni brojevi', forward: 'Prosledite ovaj broj',
      answer: 'Imate pitanje ili komentar? Samo odgovorite na ovu poruku.',
      why: 'Primate ovu poruku jer ste pretplaćeni na {title}.', number: 'Br. {number}', bestOf: 'Najbolje u mesecu',
      stories: { one: '{count} članak', few: '{count} članka', other: '{count} članaka' },
    },
  },
} satisfies Language
