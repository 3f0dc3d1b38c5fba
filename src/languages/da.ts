// What does Digestif know of Danish?
import type { Language } from './language.ts'

/** Danish. */
export const da = {
  tags: ['da'],
  names: { own: 'dansk', english: 'danish' },
  consent: 'opbevare og/eller tilgå oplysninger',
  turnOn: 'slået til',
  syndicated: 'blev først udgivet på|dukkede først op på',
  drafts: 'udkast|kladde|kladder', unsorted: 'ikke kategoriseret|ukategoriseret|diverse|indlæg|artikler', unwritten: 'her|en|af|kort|din|artiklen|artiklens|indlægget|indlæggets|siden|tilføj|skriv|indsæt|udfyld|følger|kommer|mangler',
  fields: 'ingress=description|titel=title|udgivet=published|publiceret=published|dato=date|udgivelsesdato=date|oprettet=created|ændret=updated|opdateret=updated|sidst redigeret=updated|forfatter=author|skribent=author|etiketter=tags|emneord=tags|kategori=category|kategorier=categories|beskrivelse=description|resumé=summary|billede=image|forside=image|sprog=lang',
  stopWords: `af alle alt anden at blev blive bliver da de dem den denne der deres det dette dig din disse dog du
    efter eller en end er et for fra få får før ham han hans har havde have hende hendes her hos hun hvad hvem hver
    hvilken hvis hvor hvordan i igen ikke ind ingen jeg kan kom kommer kun kunne man mange med meget mellem men mere
    mig min mod må ned noget nogle nu når og også om op os over på samme selv sig sin sine siden sit skal skulle som
    så sådan til ud under var ved vi vil ville være været`,
  stem: { least: 4, endings: 'erne ene ens ets er en et e s' },
  abbreviations: {
    open: 'f.eks dvs bl.a ca hr fr dr prof inkl ekskl jf pga mht vedr evt', numbered: 'nr s kap tlf fig',
    either: 'osv kl mio mia jan feb mar apr aug sept okt nov dec',
  },
  and: 'og',
  phrases: {
    dangling: `for hende|for ham|for dem|med hende|med ham|med dem|hos hende|hos ham|hos dem|blandt hende|blandt ham|mellem hende|mellem ham|mellem dem|ifølge hende|ifølge ham|ifølge dem|efter hende|efter ham|efter dem|mod hende|mod ham|mod dem|fra hende|fra ham|fra dem|til hende|til ham|til dem|ved hende|ved ham|ved dem|omkring hende|omkring ham|omkring dem|over hende|over ham|over dem|under hende|under ham|under dem|i modsætning til hende|i modsætning til ham|i modsætning til dem|bag hende|bag ham|bag dem|foran hende|foran ham|foran dem|af dem|* * af dem|begge er|begge har|begge var|begge blev|begge to|begge bor|begge kommer|begge får|begge disse|derfra|dertil|som svar|sammen * de|i så fald|ligesom hun|ligesom han|ligesom de|takket være det|takket være dette|takket være ham|takket være hende|takket være dem|i mellemtiden|imens|
      uden ham|uden hende|uden dem|uden den|uden det|siden da|siden dengang|* af dem|med hans hjælp|
      med hendes hjælp|med deres hjælp|sidstnævnte|førstnævnte|derefter|herefter|bagefter|senere|tværtimod|
      derimod|alligevel|det år|den dag|den nat|den aften|det samme|blandt dem|blandt disse|på den måde|
      på denne måde|som følge heraf|som følge af det|som resultat heraf|til gengæld|det betyder|det skete|
      til det formål|det koster|det kostede|derpå|dengang|deraf|deri|til sidst|den slags|
      dette|denne|disse|han|hun|hans|hendes|deres|dens|dets|men|og|eller|så|derfor|dog|imidlertid|også|
      desuden|derudover|for eksempel|på den anden side|med andre ord|endelig|først|her|der|sådan|sådanne|begge|
      samtidig|ja,|nej,|det er|det var|det har|det kan|det bliver|den er|den var|den har|de er|de var|de har|
      * dage senere|* uger senere|* måneder senere|* år senere|dagen efter|næste dag|for at * det|for at * dem|
      jeg * det|vi * det|vi * dem|de fleste andre|mange andre|flere andre|et lignende|en lignende|lignende|
      et andet problem|den forrige|det forrige|den tidligere|de to andre|de andre|de øvrige|til at begynde med|
      i stedet|på samme måde|af den grund|i et sådant|en sådan|et sådant|* gør det samme|* * gør det samme`,
    standing: `sammen med|som svar på|til gengæld for|de andre nordiske|for dem som|for dem der|til dem som|til dem der|af dem som|af dem der|blandt dem som|blandt dem der|med dem som|med dem der|hos dem som|hos dem der|fra dem som|fra dem der|mod dem som|mod dem der|* af dem som|* af dem der|* * af dem som|* * af dem der|for dem, der|til dem, der|af dem, der|blandt dem, der|med dem, der|hos dem, der|fra dem, der|mod dem, der|* af dem, der|* * af dem, der|i stedet for at|den dag i dag`,
    text: 'artikel|artiklen|indlæg|indlægget|guide|guiden|serie|bog',
    pointer: 'denne|dette|disse', season: 'år|uge|måned|sommer',
    within: `måde at gøre det|måder at gøre det|måde at gøre dette|
      ingen af dem|intet af det|begge *|til dette formål|i den sammenhæng`,
    adding: 'derfor|altså|derefter|også', contrasting: 'imidlertid|derimot',
    linking: 'desuden|derudover|også|endelig|i den forbindelse|naturligvis',
    fronted: { by: 'i|på|siden|under|efter|før|ved|fra', pronouns: 'han|hun|de|dem|ham|hende' },
    turn: 'men|dog|imidlertid|desværre|derimod|alligevel|til sidst|ikke længere|i virkeligheden',
    reassuring: 'bare rolig|frygt ikke|ingen grund til bekymring|ingen grund til panik',
    takesBack: `det troede vi i hvert fald|troede vi i hvert fald|det troede vi|det troede jeg|så ændrede noget sig|det holdt ikke|det var en fejl|det passede ikke|intet kunne være mere forkert|men der er en hage|der er en hage|men der var en hage|det varede ikke|sådan gik det ikke|
      det gik anderledes|
      troede jeg|troede vi|jeg tog fejl|vi tog fejl|så ændrede alt sig`,
    page: 'åbner i nyt vindue|åbner i et nyt vindue|åbner i ny fane|gå til indhold',
    greeting: `vi vil gerne takke|vi vil takke|vi takker|en stor tak|en varm tak|en særlig tak|stor tak til|
      vi beklager ulejligheden|vi beklager ulemperne|vi undskylder|jeg vil gerne takke|
      hej|hejsa|velkommen|kære|tak|mange tak|tusind tak|tillykke|glædelig jul|godt nytår|vi ses`,
    order: `abonner|abonnér|tilmeld dig|tilmeld jer|følg os|klik|læs|tjek|se også|se mere|se dokumentationen|opdag|
      mere information|hent|download|kontakt|besøg|glem ikke|ved spørgsmål|har du spørgsmål|har i spørgsmål|
      hvis du har spørgsmål|hvis i har spørgsmål|hvis du kunne lide|hvis du vil vide|hvis du vil hjælpe|vil du|vil i|
      tøv ikke|mere om det|for mere information|for at opgradere,|for at opdatere,|for at installere,|opgrader til|
      opdater til|prøv|del gerne|skriv til os|bliv medlem|støt os|hjælp os|gå ikke glip|du kan hente|du kan downloade|
      du kan finde|du finder|her finder`,
    label: `sponsor|sponsoreret af|i samarbejde med|links|foto|billede|kilde|video|af|publiceret|udgivet|opdateret|skribent|se|del|opdatering|
      opdatering den * * 20*|opdatering * * 20*|tilføjelse|redigeret|rettelse|edit|gæsteindlæg`,
    offer: `vores sponsor|ugens sponsor|denne * er sponsoreret af|dette * er sponsoreret af|for jeres forståelse|for din forståelse|
      ser frem til|glæder os til|glæder mig til|klik her|abonner|tilmeld dig|tilmeld jer|følg os|kontakt os|mere information|læs også|læs mere|nyhedsbrev|
      i kommentarerne|blev oprindeligt udgivet|blev oprindeligt bragt|oprindeligt udgivet|artiklen blev skrevet|
      et gæsteindlæg|tilmeldingen er åben|tilmelding er åben|tilmeldingsfrist|ansøgningsfristen er|billetter kan|
      der er gratis adgang|gratis adgang|adgangen er gratis|deltagelse er gratis|antallet af pladser er|
      undersøgelsen tager * minutter|spørgeskemaet tager|tøv ikke|skriv til os|din mening|jeres mening|
      bidrag er velkomne|alle er velkomne|hører gerne fra|vil gerne høre fra|se dokumentationen|
      kildekoden findes|kildekoden ligger|kildekoden er|koden ligger på|findes på github|ligger på github|
      komplet liste|fuldstændig liste|ændringsloggen|slides ligger|slides findes|optagelsen ligger|optagelsen findes|
      mere om det i|vi ansætter|vi søger nye kolleger|vil du bidrage|del den|del gerne|tak til alle|tak fordi du|
      tak fordi i|hente den|du kan downloade|prøv selv|prøv den`,
    literal: `følgende dag|følgende dage|følgende uge|følgende uger|følgende måned|følgende måneder|følgende år|
      følgende morgen|følgende aften|følgende nat|følgende vinter|følgende sommer|følgende forår|følgende efterår|
      følgende sæson|følgende mandag|følgende tirsdag|følgende onsdag|følgende torsdag|følgende fredag|
      følgende lørdag|følgende søndag|følgende generation|ovenfor byen|ovenfor landsbyen|ovenfor søen|
      ovenfor møllen|ovenfor broen|ovenfor kirken|ovenfor huset|ovenfor skoven|ovenfor slottet|ovenfor os|
      ovenfor vinduet|nedenfor byen|nedenfor landsbyen|nedenfor søen|nedenfor møllen|nedenfor broen|
      nedenfor kirken|nedenfor huset|nedenfor skoven|nedenfor slottet|nedenfor os|nedenfor vinduet`,
    pointing: `ovenfor|nedenfor|følgende|skærmbillede|denne side|næste indlæg|næste artikel|forrige indlæg|her.|her!|
      her).`,
    preview: 'i denne artikel|i dette indlæg',
    personal: 'jeg|mig|min|mit|mine',
    step: `antag at|lad os|forestil dig|tænk dig|nu kan vi|nu skal vi|klik|tryk på|åbn|opret en|opret et|tilføj|
      installer|kør|vi begynder med|vi starter med`,
    address: 'du|dig|din|dit|dine|i kan|jer|jeres',
  },
  genericHeadings: `introduktion|resumé|sammenfatning|opsummering|afslutning|afrunding|afsluttende bemærkninger|forord|
    efterskrift|spørgsmål og svar|ofte stillede spørgsmål|referencer|litteratur|noter|fodnoter|links|
    mere information|se også|læs også|relaterede artikler|relateret|tak til|bilag|indhold|indholdsfortegnelse|
    om forfatteren|om os|kommentarer|del|næste skridt|hvad nu|eksempel|eksempler|resultat|resultater|nyheder|
    kontakt|til toppen|indledning|oversigt|konklusion|baggrund|kilder|læs mere`,
  us: 'os', calls: `kom i gang|kom i gang nu|book en demo|kontakt os|følg os|abonner|abonnér|bliv frivillig|støt os|køb nu|bestil nu|bliv medlem|tilmeld dig|
    tilmelding|prøv det|prøv selv|prøv gratis|ledige stillinger|spørgsmål|har du spørgsmål|hold dig opdateret|
    vil du vide mere|giv et bidrag`,
  goingOn: 'læs mere|læs videre|fortsæt med at læse',
  captions: 'billedtekst|vis billede|forstør billedet',
  pictures: 'foto|billede',
  figures: 'figur|tabel',
  positions: 'til venstre|til højre|t.v.|t.h.|i midten',
  linkNotes: 'åbner i nyt vindue|åbnes i nyt vindue|åbner i ny fane|eksternt link',
  site: {
    machine: { texts: 'dette resumé|resuméet|denne artikel|denne tekst|denne oversættelse|opsummeringen', was: 'er|har|blev', by: 'af ai|af kunstig intelligens|af chatgpt|af openai|med ai|med kunstig intelligens|med chatgpt|med openai|ved hjælp af ai|ved hjælp af kunstig intelligens|ved hjælp af chatgpt|ved hjælp af openai|automatisk|maskinelt|oversat' },
    home: 'forside|forsiden',
    notices: 'din browser|aktiver javascript|siden du leder efter|siden findes ikke|siden blev ikke fundet|ikke en robot|log ind for at|glemt adgangskode|bruger cookies|dit samtykke',
    missing: 'siden, du leder efter|siden du leder efter|siden findes ikke|siden blev ikke fundet|ikke tilgængelig i din region|ikke tilgængeligt i din region|ikke tilgængelig i dit land|artiklen er ikke længere tilgængelig|indholdet er ikke længere tilgængeligt|indholdet er ikke tilgængeligt|at du er et menneske', refusals: 'siden blev ikke fundet|siden findes ikke|adgang nægtet|log ind|fejl 404', asides: 'vi respekterer dit privatliv|denne artikel er for abonnenter|du har læst # artikler|vi og vores # partnere|din browser understøtter ikke|lyt til artiklen|du skal acceptere cookies|for at se dette indhold|for at se indholdet|for at vise dette indhold|accepter cookies for|for at læse videre|log ind for at læse|allerede abonnent|læs videre med',
  },
  chrome: {
    menu: { whole: 'hjem|søg|luk|tilbage|næste|læs mere|log ind|om os|nyheder' },
    share: { whole: 'del', opening: 'del på|følg oss' }, signup: { opening: 'få fuld adgang|få adgang til|læs resten|for at læse|du kan få 24 timers|køb abonnement|allerede abonnent|hvis du ikke har et|kun for abonnenter|forbeholdt abonnenter|læs videre|tilmeld dig' },
    legal: { whole: 'privatlivspolitik|cookiepolitik', opening: 'vi bruger' },
    related: { whole: 'læs også|relaterede artikler|mest læste|seneste nyt|seneste nyheder', opening: 'læs også' },
    comments: { whole: 'svar', opening: 'din e-mailadresse' }, advert: { whole: 'annonce|reklame' },
    credit: { opening: 'kilde:' }, about: { whole: 'forfatter', opening: 'opdateret' },
  },
  sections: 'økonomi politik kultur verden samfund indland udland nyheder',
  byline: { others: 'oversat af|oversættelse|redigeret af', nobody: 'redaktionen|redaktion|anonym|ukendt|gæsteskribent', by: 'af', author: 'forfatter|journalist', written: 'skrevet', label: 'tekst' }, biography: { verbs: 'er' }, ago: 'siden',
  skips: 'spring til|gå til indhold|hop til|videre til indhold',
  openers: 'Det|Et|På|Med|For|Efter|Når|Og',
  months: `januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep oktober|okt
    november|nov december|dec`,
  dates: { entry: 'dette indlæg|denne artikel blev|indlægget blev', on: 'den', at: 'kl|kl.', published: 'publiceret|offentliggjort|udgivet|udgivelsesdato|oprettet|dato', updated: 'opdateret|sidst opdateret|senest opdateret|ændret' },
  series: { steps: 'kapitel|eksempel|trin|regel|lektion|del|tip|figur|tabel|øvelse|afsnit', nouns: 'afsnit nummer uge dag udgave', versions: 'version' },
  headlines: {
    roundUps: 'ugens links|ugens nyheder|ugebrev|månedsbrev|nyhedsbrev|ugen der gik|denne uge i|ugen i|læsetips|kort nyt|presseoversigt',
    generic: 'uge ugen ugens ugebrev måned månedens nyheder nyhed nyt nyhedsbrev opdatering opdateringer links rapport resumé nummer udgave noter kort',
  },
  imprint: { release: 'pressemeddelelse|til øjeblikkelig offentliggørelse|pressemelding', ask: 'kontakt' },
  editorMarks: 'kilde mangler|redigér|redigér wikikode',
  mail: {
    contents: 'I dette nummer', lead: 'Tophistorie', keyPoints: 'I artiklen', related: 'Mere om emnet',
    moreStories: 'Også i dette nummer', updated: 'Opdateret', brief: 'Kort nyt', unsubscribe: 'Afmeld',
    preferences: 'Dit abonnement', viewInBrowser: 'Vis i browseren', readOn: 'Læs videre på {site}', more: 'og {count} til',
    archive: 'Tidligere numre', forward: 'Videresend dette nummer',
    answer: 'Spørgsmål eller kommentarer? Du kan bare svare på denne e-mail.',
    why: 'Du modtager denne e-mail, fordi du abonnerer på {title}.', number: 'Nr. {number}', bestOf: 'Månedens bedste',
    stories: { one: '{count} artikel', other: '{count} artikler' },
  },
  pages: {
    subscribe: 'Abonner', email: 'E-mailadresse', name: 'Navn', optional: 'valgfrit',
    trap: 'Lad dette felt være tomt',
    checkMail: 'Tak. En besked med et link til bekræftelse er på vej til den adresse. Kommer den ikke frem, så se i mappen med uønsket post.',
    badAddress: 'Det er ikke en e-mailadresse. Skriv den som anna@example.com.',
    tooMany: 'Der var for mange forespørgsler. Prøv igen senere.', confirm: 'Bekræft',
    confirmAsk: 'Tryk på knappen for at bekræfte.', confirmed: 'Bekræftet. Tak!',
    confirmMail: 'Hej!\n\nNogen, forhåbentlig dig, har bedt om at bruge denne adresse til {title}. Bekræft det venligst:\n\n{link}\n\nLinket gælder i tre dage. Var det ikke dig, så se bort fra beskeden: der sker ikke noget.\n',
    confirmSubject: 'Bekræft venligst: {title}', unsubscribe: 'Afmeld', unsubscribeAsk: 'Vil du ikke længere modtage {title}?',
    unsubscribed: 'Du er afmeldt og modtager ikke flere numre.',
    badLink: 'Linket er ugyldigt. Det kan være klippet over: kopier hele linket fra e-mailen.',
    expired: 'Linket gælder ikke længere.', notFound: 'Der er ingen side på denne adresse.',
    failed: 'Noget gik galt. Prøv igen senere.', archive: 'Tidligere numre',
    noIssues: 'Der er ingen numre endnu.', preferences: 'Dit abonnement', save: 'Gem', saved: 'Gemt.',
    newAddress: 'Ny e-mailadresse', exportData: 'Hent mine data', erase: 'Slet mine data',
    eraseAsk: 'Alt, hvad vi ved om dig, slettes, og du modtager ikke flere numre.',
    erased: 'Dine data er slettet.',
    askedMail: 'Hej!\n\nNogen, forhåbentlig dig, har på siden for dit abonnement på {title} bedt om:\n\n{what}\n\nBekræft det venligst:\n\n{link}\n\nLinket gælder i tre dage. Var det ikke dig, så se bort fra beskeden: der sker ikke noget.\n',
    often: 'Hvor ofte', everyIssue: 'Alle numre', bestOf: 'Det bedste fra hver måned',
    pauseUntil: 'Ingen numre indtil', pause: 'Sæt på pause', resume: 'Modtag alle numre igen',
    topics: 'Emner', otherTopics: 'Andre artikler', chooseTopics: 'Vælg mindst ét emne, eller afmeld dig.',
  },
} satisfies Language
