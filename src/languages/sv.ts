// What does Digestif know of Swedish?
import type { Language } from './language.ts'

/** Swedish. */
export const sv = {
  tags: ['sv'],
  names: { own: 'svenska', english: 'swedish' },
  consent: 'lagra och/eller få åtkomst till information',
  turnOn: 'aktiv|slå på',
  syndicated: 'dök först upp på',
  drafts: 'utkast', unsorted: 'okategoriserade|okategoriserad|okategoriserat|övrigt|inlägg|artiklar', unwritten: 'här|en|av|kort|din|artikeln|artikelns|inlägget|inläggets|sidan|sidans|lägg|till|skriv|fyll|i|infoga|kommer|saknas|att|göra',
  fields: 'titel=title|publicerad=published|publicerat=published|publiceringsdatum=date|skapad=created|skapat=created|ändrad=updated|uppdaterad=updated|senast redigerad=updated|författare=author|skribent=author|taggar=tags|etiketter=tags|kategori=category|kategorier=categories|beskrivning=description|sammanfattning=summary|ingress=summary|bild=image|omslag=image|språk=lang',
  stopWords: `alla allt än andra är att av bara blev bli blir bland både de dem den denna deras dess det detta dig din
    dina ditt dock du där då efter eller en ett finns flera fler fram från få får för genom ha hade han hans har hela
    henne hennes hon honom hos hur här i icke igen in ingen inget inom inte ja jag kan kom kommer kunde kunna man med
    medan mellan men mer mig min mina mitt mot mycket måste ni nog nu någon något några när och också om oss på redan
    samma sedan sig sin sina sitt ska skall skulle som så sådan till under upp ut utan vad vara varit varje vars vart
    vem vi vid vilken vill år åt över`,
  stem: { least: 4, endings: 'arna erna orna ande aren ens ets ar er or en et a e s n' },
  abbreviations: {
    open: 't.ex d.v.s dvs bl.a s.k fr.o.m t.o.m m.a.o p.g.a ca resp inkl exkl prof dr f.d',
    numbered: 'nr s sid kap tel fig', either: 'osv kl st jan feb apr aug sept okt nov dec',
  },
  and: 'och',
  phrases: {
    dangling: `för dem|för henne|för honom|med dem|med henne|med honom|hos dem|hos henne|hos honom|bland henne|bland honom|mellan dem|mellan henne|mellan honom|enligt dem|enligt henne|enligt honom|efter dem|efter henne|efter honom|mot dem|mot henne|mot honom|från dem|från henne|från honom|till dem|till henne|till honom|vid dem|vid henne|vid honom|runt dem|runt henne|runt honom|över dem|över henne|över honom|under dem|under henne|under honom|bredvid dem|bredvid henne|bredvid honom|bakom dem|bakom henne|bakom honom|framför dem|framför henne|framför honom|till skillnad från dem|till skillnad från henne|till skillnad från honom|av dem|* * av dem|trots det är|trots det var|trots det har|trots det hade|trots det blir|trots det blev|trots det kan|trots det kunde|trots det ska|trots det skulle|trots det vill|trots det ville|trots det får|trots det fick|trots det går|trots det gick|trots det fortsätter|trots det fortsatte|trots detta|den senare|det senare|de senare|liksom hon|liksom han|liksom de|precis som hon|precis som han|precis som de|därifrån|som svar|i gengäld|i utbyte|tillsammans * de|i så fall|i sådana fall|det enklaste sättet är|det bästa sättet är|det enda sättet är|enklast är|med hans hjälp|med hennes hjälp|med deras hjälp|med dess hjälp|den förre|
      därefter|tvärtom|det året|den dagen|den natten|den kvällen|detsamma|samma sak gäller|bland dem|bland dessa|
      som ett resultat av detta|till följd av detta|i sin tur|
      om ja|om så|om inte,|som alternativ|alternativt|det korta svaret|den andra delen|den tredje delen|utan honom|utan henne|utan dem|det kostade|det kostar|det betyder|det innebär|det innebar|
      tack vare henne|tack vare honom|tack vare dem|tack vare det|under tiden|* av dem|efter det|däremot|
      av den anledningen|i stället|istället|på så sätt|
      detta|denna|dessa|han|hon|hans|hennes|deras|dess|men|och|eller|så|då|därför|dock|emellertid|också|
      dessutom|vidare|sedan|till exempel|exempelvis|å andra sidan|med andra ord|slutligen|först|här|där|sådan|
      sådana|båda|samtidigt|även|ja,|nej,|det är|det var|det har|det kan|det blir|det finns även|den är|den var|
      den har|de är|de var|de har|* dagar senare|* veckor senare|* månader senare|* år senare|dagen efter|nästa dag|
      för att * det|för att * den|för att * dem|jag * det|jag * den|vi * det|vi * dem|
      de flesta andra|många andra|flera andra|några andra|ett liknande|en liknande|liknande|ett annat problem|ett relaterat|den förra|det förra|den tidigare|den föregående|
      det föregående|de två andra|de andra två|de andra|de övriga|till att börja med|på samma sätt|i ett sådant|en sådan|ett sådant|
      * gör detsamma|* * gör detsamma|* fungerar likadant|* fungerar på samma`,
    standing: `de senare åren|tillsammans med|den senare tiden|den senare delen|det senare året|de senare decennierna|som svar på|i gengäld för|i utbyte mot|för dem som|till dem som|av dem som|bland dem som|med dem som|hos dem som|från dem som|mot dem som|* av dem som|* * av dem som|sedan i|sedan den|sedan början|sedan slutet|sedan årsskiftet|sedan starten|sedan 19*|sedan 20*|sedan 18*|sedan januari|sedan februari|sedan mars|sedan april|sedan maj|sedan juni|sedan juli|sedan augusti|sedan september|sedan oktober|sedan november|sedan december|i stället för|istället för`,
    release: 'version|versionen|utgåva|utgåvan|uppdatering|uppdateringen|släpp',
    text: 'artikel|artikeln|inlägg|inlägget|guide|guiden|serie|bok',
    pointer: 'denna|detta|dessa', season: `vår|höst|vinter|helg|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|
      år|vecka|månad|sommar`,
    within: `är inget undantag|utgör inget undantag|är inte något undantag|sätt att göra det|sätt att göra detta|för att åstadkomma detta|
      ingen av dem|inget av det|inget av detta|båda *|
      för detta ändamål|i det sammanhanget|i detta sammanhang`,
    shells: `problem|problemet|problemen|fråga|frågan|frågor|tillvägagångssätt|lösning|lösningen|metod|metoden|
      idé|idén|mål|målet|beslut|beslutet|situation|situationen|skäl|anledning|skillnad|skillnaden|
      utmaning|utmaningen|begränsning|begränsningar|fall|princip`,
    adding: 'därför|alltså|därefter|också|även', contrasting: 'dock|däremot|emellertid',
    linking: 'dessutom|vidare|också|slutligen|i detta sammanhang|givetvis',
    fronted: { by: 'i|på|sedan|under|efter|före|vid|från', pronouns: 'han|hon|de|dem|honom|henne' },
    turn: 'men|dock|emellertid|tyvärr|däremot|ändå|till slut|inte längre|i själva verket',
    reassuring: 'oroa dig inte|oroa er inte|ingen fara|ingen panik',
    formerly: 'tidigare|hittills|förut|före denna version|före version *|fram till version *|i tidigare versioner|i äldre versioner',
    urging: 'så|och|nu',
    takesBack: `åtminstone trodde vi|så trodde vi|så verkade det|sedan förändrades något|sedan förändrades allt|sedan ändrades allt|men allt förändrades|det höll inte|det var ett misstag|det stämde inte|det var fel|vi misstog oss|jag misstog mig|verkligheten är en annan|verkligheten var en annan|men det finns en hake|det fanns en hake|men det fanns en hake|det varade inte|det blev inte så|
      trodde jag|trodde vi|det trodde jag|det trodde vi|jag hade fel|vi hade fel|sedan förändrades|
      då hände något|så blev det inte`,
    page: 'öppnas i nytt fönster|öppnas i ett nytt fönster|öppnas i ny flik|hoppa till innehåll',
    greeting: `vi vill tacka|vi tackar|vi vill rikta|ett stort tack|ett varmt tack|ett särskilt tack|vårt tack|
      vi ber om ursäkt|vi beklagar|jag vill tacka|
      hej|hejsan|välkommen|välkomna|kära|tack|stort tack|grattis|god jul|gott nytt år|vi ses`,
    order: `prenumerera|anmäl dig|följ oss|klicka|läs|kolla|titta|upptäck|mer information|ladda ner|kontakta|besök|
      glöm inte|
      vid frågor|för frågor|har du frågor|har ni frågor|om du har frågor|om ni har frågor|om du gillade|om du vill veta|om du vill hjälpa|om du vill bidra|vill du|vill ni|
      tveka inte|se dokumentationen|se även|mer om detta|mer om det i|fler detaljer i|för mer information|för att uppgradera,|för att uppdatera,|för att installera,|för att anmäla|
      uppgradera till|uppdatera till|prova|testa|dela gärna|skriv till oss|hör av dig|hör av er|mejla|gå med i|hjälp oss|intresserad av att bidra|missa inte|håll utkik|
      du kan ladda|du hittar|ni hittar|här hittar`,
    label: `sponsor|sponsrad av|i samarbete med|länkar|foto|bild|källa|video|av|publicerad|uppdaterad|skribent|se|dela|
      uppdatering|uppdatering den * * 20*|uppdatering * * 20*|uppdaterad den * * 20*|tillägg|redigerat|rättelse|edit|gästinlägg`,
    offer: `vår sponsor|veckans sponsor|denna * sponsras av|detta * sponsras av|det här * sponsras av|kan laddas ned|kan laddas ner|finns att ladda|finns för nedladdning|tillgänglig för nedladdning|på största allvar|för er förståelse|för din förståelse|vill rikta ett|
      ser fram emot att|ser vi fram emot|klicka här|prenumerera|anmäl dig|följ oss|kontakta oss|mer information|läs också|läs mer|nyhetsbrev|
      i kommentarerna|
      publicerades ursprungligen|publicerades först på|ursprungligen publicerad|artikeln skrevs|inlägget skrevs|ett gästinlägg|anmälan är öppen|anmälan är nu|sista anmälningsdag|
      sista ansökningsdag|ansökan är öppen|biljetter finns|inträdet är gratis|fri entré|deltagandet är gratis|antalet platser är begränsat|enkäten tar * minuter|tveka inte|
      hör av dig|hör av er|skriv till oss|mejla oss|dina synpunkter|era synpunkter|synpunkter är välkomna|bidrag är välkomna|är varmt välkomna|vi vill gärna höra|
      se dokumentationen|källkoden finns|koden finns på|finns på github|fullständig lista över|fullständiga listan över|ändringsloggen|presentationen finns|bilderna finns på|
      inspelningen finns|inspelningen kommer|mer om detta i|mer om det i nästa|mer information finns|vi anställer|vill du bidra|dela den|dela gärna|tack till alla|tack för att du|
      tack för att ni|ladda ner den|du kan ladda ner|prova själv|prova den`,
    literal: `följande dag|följande dagar|följande vecka|följande veckor|följande månad|följande månader|följande år|
      följande morgon|följande kväll|följande natt|följande vinter|följande sommar|följande vår|följande höst|
      följande säsong|följande måndag|följande tisdag|följande onsdag|följande torsdag|följande fredag|
      följande lördag|följande söndag|följande generation|följande århundrade|ovan byn|ovan sjön|ovan jorden|
      ovan mark|ovan vattnet|ovan berget|ovan trädgränsen|ovan polcirkeln|där ovan|ovan jord|ovan där`,
    pointing: `ovan|nedan|följande|skärmbild|denna sida|här.|här!|här).|
      nästa inlägg|nästa artikel|förra inlägget`,
    preview: 'i den här artikeln|i det här avsnittet|i den här guiden|visar jag|visar vi|ska vi titta|berättar jag|berättar vi|i denna artikel|i det här inlägget',
    personal: 'jag|mig|min|mitt|mina',
    step: `anta att|säg att|tänk dig|låt oss|nu kan vi|nu ska vi|klicka|tryck på|öppna|skapa en|skapa ett|lägg till|installera|kör|vi börjar med`,
    address: 'du|dig|din|ditt|dina|ni|er',
  },
  genericHeadings: `inledning|introduktion|översikt|sammanfattning|slutsats|slutsatser|avslutning|bakgrund|förord|vanliga frågor|frågor|referenser|källor|noter|läs mer|
    mer information|länkar|se även|relaterade artiklar|tack|bilaga|innehåll|innehållsförteckning|om författaren|om oss|kommentarer|dela|nästa steg|
    exempel|resultat|lösning|lösningar|problem|problemet|problemen|fördelar|nackdelar|för- och nackdelar|fördelar och nackdelar|begränsningar|utmaningar|
    tillvägagångssätt|process|lärdomar|vad vi lärde oss|vad vi har lärt oss|vad jag lärde mig|analys|reflektioner|avslutande ord|så fungerar det|
    hur fungerar det|vad är det|vad handlar det om|varför|hur|vad|när|var|vem|när och var|grunderna|idén|genomförande|allmänt|tips|viktigt|nuläge|metod|
    data|program|datum|plats|deltagare|kostnader|priser|bonus|motivation|mål|tidsplan|övrigt|diverse|krav|installation|nyheter|förbättringar|rättningar|
    och nu|vad händer nu|framtiden|bilder|video|press|kompatibilitet|framsteg|strategi|historia|team|projekt|rekommendationer|sammanhang`,
  us: 'oss', calls: `kom igång|kom igång nu|boka en demo|begär offert|gå med|bli medlem|anmäl dig|registrera dig|prova|prova själv|prova nu|prova gratis|lediga jobb|vi söker|frågor|har du frågor|håll dig uppdaterad|din åsikt|vill du veta mer|ladda ner|ge en gåva`,
  goingOn: 'läs mer|fortsätt läsa|läs vidare',
  buttons: { labels: 'dela' },
  captions: 'bildtext|visa bild i fullskärm|förstora bilden',
  pictures: 'foto|bild',
  figures: 'figur|bild|tabell',
  positions: 'till vänster|till höger|t.v.|t.h.|längst till vänster|i mitten',
  linkNotes: 'öppnas i nytt fönster|öppnas i ett nytt fönster|öppnas i ny flik|extern länk|länk till annan webbplats',
  site: {
    machine: { texts: 'den här sammanfattningen|denna sammanfattning|den här artikeln|denna artikel|den här texten|sammanfattningen|den här översättningen|artikeln|texten', was: 'är|har|skapades|gjordes', by: 'av ai|av artificiell intelligens|av chatgpt|av openai|med ai|med artificiell intelligens|med chatgpt|med openai|med hjälp av ai|med hjälp av artificiell intelligens|med hjälp av chatgpt|med hjälp av openai|automatiskt|maskinellt|översatt|översatts' },
    home: 'startsida|startsidan|hem',
    notices: 'din webbläsare|aktivera javascript|sidan du söker|sidan finns inte|sidan kunde inte hittas|inte en robot|logga in för att|glömt lösenord|använder cookies|använder kakor|ditt samtycke',
    missing: 'sidan du söker|sidan du letar efter|sidan finns inte|sidan kunde inte hittas|inte tillgängligt i din region|inte tillgänglig i din region|inte tillgängligt i ditt land|artikeln är inte längre tillgänglig|innehållet är inte längre tillgängligt|innehållet är inte tillgängligt|att du är en människa', refusals: 'sidan hittades inte|sidan kunde inte hittas|åtkomst nekad|logga in|fel 404', asides: 'vi respekterar din integritet|den här artikeln är för prenumeranter|du har läst # artiklar|vi och våra # partner|din webbläsare stöder inte|lyssna på artikeln|för att se det här innehållet|för att visa det här innehållet|för att se innehållet|du behöver godkänna cookies|du måste acceptera cookies|godkänn cookies för|för att läsa vidare|logga in för att läsa|redan prenumerant|läs vidare med|den här artikeln är bara för',
  },
  chrome: {
    menu: { whole: 'hem|meny|sök|stäng|tillbaka|nästa|föregående|mer|läs mer|visa mer|visa alla|logga in|logga ut|mina sidor|om oss|kontakta oss|hjälp|nyheter|väder|till toppen|skriv ut|avbryt|skicka', opening: 'hoppa till|gå till' },
    share: { whole: 'dela|gilla|spara|följ oss', opening: 'dela på|följ oss' },
    signup: { whole: 'prenumerera|stöd oss', opening: 'få full tillgång|få tillgång till|läs resten|för att läsa|köp prenumeration|redan prenumerant|endast för prenumeranter|för prenumeranter|läs vidare|prenumerera på|anmäl dig|få våra' },
    legal: { whole: 'integritetspolicy|personuppgifter|cookiepolicy|användarvillkor|godkänn|acceptera', opening: 'vi använder cookies|den här webbplatsen använder' },
    related: { whole: 'läs också|läs även|läs mer om|relaterade artiklar|relaterat|mer om ämnet|mest läst|mest lästa|senaste nytt|senaste nyheterna|fler artiklar|fler nyheter|rekommenderat', opening: 'läs också|läs mer|läs även' },
    comments: { whole: 'kommentarer|kommentera|lämna en kommentar|skriv en kommentar|svara|inga kommentarer', opening: 'lämna en kommentar|din e-postadress|obligatoriska fält' },
    advert: { whole: 'annons|annonser', opening: 'artikeln fortsätter' }, credit: { opening: 'bilden:' },
    about: { whole: 'författare|taggar|publicerad|uppdaterad', opening: 'publicerad|uppdaterad|skrivet av' },
  },
  sections: 'ekonomi politik kultur världen vetenskap inrikes utrikes nyheter samhälle',
  byline: { others: 'översättning|översatt av|redigerad av', nobody: 'redaktionen|redaktion|anonym|okänd|gästskribent', by: 'av', author: 'författare|skribent|reporter', written: 'skriven|skrivet|publicerad', label: 'text' }, biography: { verbs: 'är', jobs: 'skribent|reporter' }, ago: 'sedan', replyMarks: 'sv|vb',
  vagueLinks: 'här|klicka här|läs mer',
  skips: 'hoppa till|gå till innehåll|till innehållet',
  openers: 'Det|Ett|På|Med|För|Efter|När|Och',
  months: `januari|jan februari|feb mars april|apr maj juni juli augusti|aug september|sep oktober|okt november|nov
    december|dec`,
  dates: { entry: 'det här inlägget|detta inlägg|inlägget publicerades|den här artikeln', on: 'den', at: 'kl|kl.', published: 'publicerad|publicerat|publicerades|publiceringsdatum|skapad|datum|inlagt', updated: 'uppdaterad|uppdaterat|uppdaterades|senast uppdaterad|ändrad|senast ändrad|redigerad' }, series: { measures: 'magnitud magnituden', steps: 'kapitel|exempel|steg|regel|lektion', nouns: 'del avsnitt vecka nummer dag omgång', versions: 'version' },
  headlines: {
    opinions: 'ledare|debatt|krönika|insändare',
    roundUps: 'veckans länkar|veckans nyheter|veckobrev|månadsbrev|nyhetsbrev|veckan som gick|denna vecka i|veckan i|lästips|i korthet|pressöversikt',
    generic: 'vecka veckan veckans veckobrev månad månadens månadsbrev nyheter nyhet nyhetsbrev uppdatering uppdateringar länkar rapport sammanfattning nummer utgåva anteckningar lästips korthet kort',
  },
  imprint: { release: 'pressmeddelande|pressrelease|för omedelbar publicering|pressinformation', ask: 'kontakt', contact: 'presskontakt|för mer information' },
  editorMarks: 'källa behövs|redigera|redigera wikitext',
  mail: {
    contents: 'I det här numret', lead: 'Toppnyhet', keyPoints: 'I artikeln', related: 'Mer om detta',
    moreStories: 'Också i det här numret', updated: 'Uppdaterat', brief: 'I korthet',
    unsubscribe: 'Avsluta prenumerationen', preferences: 'Din prenumeration', viewInBrowser: 'Visa i webbläsaren', readOn: 'Läs vidare på {site}',
    archive: 'Tidigare nummer', forward: 'Vidarebefordra det här numret',
    answer: 'Frågor eller tankar? Svara gärna på det här mejlet.',
    more: 'och {count} till', why: 'Du får det här mejlet eftersom du prenumererar på {title}.', number: 'Nr {number}', bestOf: 'Månadens bästa',
    stories: { one: '{count} artikel', other: '{count} artiklar' },
  },
  pages: {
    subscribe: 'Prenumerera', email: 'E-postadress', name: 'Namn', optional: 'frivilligt',
    trap: 'Lämna det här fältet tomt',
    checkMail: 'Tack. Ett meddelande med en länk för att bekräfta är på väg till den adressen. Om det inte kommer fram, titta i skräpposten.',
    badAddress: 'Det är ingen e-postadress. Skriv den som anna@example.com.',
    tooMany: 'Det kom för många förfrågningar. Försök igen senare.', confirm: 'Bekräfta',
    confirmAsk: 'Tryck på knappen för att bekräfta.', confirmed: 'Bekräftat. Tack!',
    confirmMail: 'Hej!\n\nNågon, förhoppningsvis du, har bett att få använda den här adressen för {title}. Bekräfta det:\n\n{link}\n\nLänken gäller i tre dagar. Om det inte var du kan du bortse från meddelandet: ingenting händer.\n',
    confirmSubject: 'Bekräfta: {title}', unsubscribe: 'Avsluta prenumerationen', unsubscribeAsk: 'Vill du sluta få {title}?',
    unsubscribed: 'Prenumerationen är avslutad. Du får inga fler nummer.',
    badLink: 'Länken är ogiltig. Den kan ha blivit avklippt: kopiera hela länken från mejlet.',
    expired: 'Länken gäller inte längre.', notFound: 'Det finns ingen sida på den här adressen.',
    failed: 'Något gick fel. Försök igen senare.', archive: 'Tidigare nummer',
    noIssues: 'Det finns inga nummer än.', preferences: 'Din prenumeration', save: 'Spara', saved: 'Sparat.',
    newAddress: 'Ny e-postadress', exportData: 'Ladda ner mina uppgifter', erase: 'Radera mina uppgifter',
    eraseAsk: 'Allt vi vet om dig raderas och du får inga fler nummer.',
    erased: 'Dina uppgifter är raderade.',
    askedMail: 'Hej!\n\nNågon, förhoppningsvis du, har bett om följande på sidan för din prenumeration på {title}:\n\n{what}\n\nBekräfta det:\n\n{link}\n\nLänken gäller i tre dagar. Om det inte var du kan du bortse från meddelandet: ingenting händer.\n',
    often: 'Hur ofta', everyIssue: 'Alla nummer', bestOf: 'Det bästa från varje månad',
    pauseUntil: 'Inga nummer till och med', pause: 'Pausa', resume: 'Få alla nummer igen',
    topics: 'Ämnen', otherTopics: 'Andra artiklar', chooseTopics: 'Välj minst ett ämne, eller avsluta prenumerationen.',
  },
} satisfies Language
