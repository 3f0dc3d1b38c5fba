// What does Digestif know of Norwegian?
import type { Language } from './language.ts'

/** Norwegian. */
export const nb = {
  tags: ['nb', 'no', 'nn'],
  names: { own: 'norsk|bokmål|norsk bokmål|nynorsk', english: 'norwegian' },
  consent: 'lagre og/eller få tilgang til informasjon',
  turnOn: 'slå på',
  syndicated: 'dukket først opp på',
  drafts: 'utkast|kladd', unsorted: 'ukategorisert|diverse|innlegg|artikler', unwritten: 'her|en|av|kort|din|artikkelen|artikkelens|innlegget|innleggets|siden|legg|til|skriv|sett|inn|fyll|følger|kommer|mangler',
  fields: 'tittel=title|publisert=published|dato=date|publiseringsdato=date|opprettet=created|endret=updated|oppdatert=updated|sist redigert=updated|forfatter=author|skribent=author|etiketter=tags|emneord=tags|stikkord=tags|kategori=category|kategorier=categories|beskrivelse=description|sammendrag=summary|ingress=summary|bilde=image|forside=image|språk=lang',
  stopWords: `alle alt andre at av bare ble bli blir både da de dei deg dem den denne der dere deres det dette din
    disse du eller en enn er et etter ett for fordi fra får før han hans har hadde hennes her hun hva hvem hver
    hvilken hvis hvor hvordan i ikke ingen inn jeg kan kom kommer kun kunne man mange med meg meget mellom men mer min
    mot mye må noe noen nå når og også om opp oss over på samme seg selv sin sine siden skal skulle som så til under
    ut uten var ved vi vil ville vår være vært`,
  stem: { least: 4, endings: 'ene ens ets er en et a e s' },
  abbreviations: {
    open: 'f.eks dvs bl.a ca hr fr dr prof inkl ekskl jf pga mht evt', numbered: 'nr s kap tlf fig',
    either: 'osv kl mill mrd jan feb mar apr aug sept okt nov des',
  },
  and: 'og',
  phrases: {
    dangling: `for henne|for ham|for dem|med henne|med ham|med dem|hos henne|hos ham|hos dem|blant henne|blant ham|mellom henne|mellom ham|mellom dem|ifølge henne|ifølge ham|ifølge dem|etter henne|etter ham|etter dem|mot henne|mot ham|mot dem|fra henne|fra ham|fra dem|til henne|til ham|til dem|ved henne|ved ham|ved dem|rundt henne|rundt ham|rundt dem|over henne|over ham|over dem|under henne|under ham|under dem|i motsetning til henne|i motsetning til ham|i motsetning til dem|bak henne|bak ham|bak dem|foran henne|foran ham|foran dem|av dem|* * av dem|begge er|begge har|begge var|begge ble|begge to|begge bor|begge kommer|begge får|begge disse|derfra|som svar|sammen * de|i så fall|akkurat som hun|akkurat som han|takket være det|takket være dette|takket være ham|takket være henne|takket være dem|i mellomtiden|imens|
      uten ham|uten henne|uten dem|uten den|uten det|siden da|siden den gang|* av dem|med hans hjelp|
      med hennes hjelp|med deres hjelp|sistnevnte|førstnevnte|deretter|etterpå|senere|tvert imot|derimot|det året|
      den dagen|den natta|den natten|den kvelden|det samme|blant dem|blant disse|på den måten|på denne måten|
      som et resultat av dette|som følge av dette|som følge av det|til gjengjeld|det betyr|det skjedde|
      til det formålet|det koster|det kostet|dermed|den gangen|den slags|
      dette|denne|disse|han|hun|hans|hennes|deres|dens|dets|men|og|eller|så|derfor|likevel|imidlertid|også|
      dessuten|i tillegg|for eksempel|på den andre siden|på den annen side|med andre ord|til slutt|først|her|der|slik|
      slike|sånn|begge|samtidig|ja,|nei,|det er|det var|det har|det kan|det blir|den er|den var|den har|de er|de var|
      de har|* dager senere|* uker senere|* måneder senere|* år senere|dagen etter|neste dag|for å * det|for å * dem|
      jeg * det|vi * det|vi * dem|de fleste andre|mange andre|flere andre|et lignende|en lignende|lignende|
      et annet problem|den forrige|det forrige|den tidligere|de to andre|de andre|de øvrige|
      til å begynne med|i stedet|på samme måte|av den grunn|i et slikt|en slik|et slikt|* gjør det samme|
      * * gjør det samme`,
    standing: `sammen med|som svar på|til gjengjeld for|de andre nordiske|for dem som|til dem som|av dem som|blant dem som|med dem som|hos dem som|fra dem som|mot dem som|* av dem som|* * av dem som|i stedet for å`,
    text: 'artikkel|artikkelen|innlegg|innlegget|guide|guiden|serie|bok',
    pointer: 'denne|dette|disse', season: 'år|året|uke|uka|måned|sommer',
    within: `måte å gjøre det|måter å gjøre det|måte å gjøre dette|
      ingen av dem|ingenting av dette|begge *|til dette formålet|i den sammenhengen`,
    adding: 'derfor|altså|deretter|også', contrasting: 'imidlertid|derimot',
    linking: 'dessuten|i tillegg|også|til slutt|i den forbindelse|selvfølgelig',
    fronted: { by: 'i|på|siden|under|etter|før|ved|fra', pronouns: 'han|hun|de|dem|ham|henne' },
    turn: 'men|likevel|imidlertid|dessverre|derimot|til slutt|ikke lenger|i virkeligheten',
    reassuring: 'ikke bekymre|frykt ikke|ingen grunn til bekymring|ta det med ro',
    takesBack: `det trodde vi i hvert fall|det trodde vi iallfall|det trodde vi|det trodde jeg|så forandret noe seg|så forandret alt seg|det holdt ikke|det var en feil|det stemte ikke|men det er en hake|det er en hake|men det var en hake|det varte ikke|slik gikk det ikke|
      det gikk annerledes|
      trodde jeg|trodde vi|jeg tok feil|vi tok feil|så endret alt seg`,
    page: 'åpnes i nytt vindu|åpnes i et nytt vindu|åpnes i ny fane|hopp til innhold|gå til innhold',
    greeting: `vi vil takke|vi ønsker å takke|vi takker|en stor takk|en varm takk|en spesiell takk|stor takk til|
      vi beklager ulempen|vi beklager ulempene|jeg vil takke|
      hei|heisann|velkommen|kjære|takk|tusen takk|mange takk|gratulerer|god jul|godt nytt år|vi sees|vi ses`,
    order: `abonner|meld deg på|meld dere på|påmelding|følg oss|klikk|les|sjekk|se også|se mer|se dokumentasjonen|
      oppdag|mer informasjon|last ned|kontakt|besøk|ikke glem|ved spørsmål|har du spørsmål|har dere spørsmål|
      hvis du har spørsmål|hvis dere har spørsmål|hvis du likte|hvis du vil vite|hvis du vil hjelpe|vil du|vil dere|
      ikke nøl|nøl ikke|mer om dette|for mer informasjon|for å oppgradere,|for å oppdatere,|for å installere,|
      oppgrader til|oppdater til|prøv|del gjerne|skriv til oss|bli medlem|støtt oss|hjelp oss|ikke gå glipp|
      du kan laste ned|du kan finne|du finner|her finner`,
    label: `sponsor|sponset av|i samarbeid med|lenker|foto|bilde|kilde|video|av|publisert|oppdatert|skribent|se|del|oppdatering|oppdatering * * 20*|tillegg|
      redigert|rettelse|edit|gjesteinnlegg`,
    offer: `vår sponsor|ukens sponsor|denne * er sponset av|dette * er sponset av|for deres forståelse|
      ser fram til|gleder oss til|gleder meg til|klikk her|abonner|meld deg på|meld dere på|følg oss|kontakt oss|mer informasjon|les også|les mer|nyhetsbrev|
      i kommentarfeltet|i kommentarene|ble opprinnelig publisert|ble først publisert|opprinnelig publisert|
      artikkelen ble skrevet|et gjesteinnlegg|påmeldingen er åpen|påmelding er åpen|påmeldingsfristen er|
      søknadsfristen er|billetter kan|gratis inngang|inngangen er gratis|deltakelse er gratis|antall plasser er|
      undersøkelsen tar * minutter|spørreskjemaet tar|ikke nøl|nøl ikke|skriv til oss|din mening|deres mening|
      bidrag er velkomne|alle er velkomne|hører gjerne fra|vil gjerne høre fra|se dokumentasjonen|
      kildekoden finnes|kildekoden ligger|kildekoden er|koden ligger på|finnes på github|ligger på github|
      fullstendig liste|komplett liste|endringsloggen|lysbildene ligger|lysbildene finnes|opptaket ligger|
      opptaket finnes|mer om dette i|vi ansetter|vi søker nye kolleger|vil du bidra|del den|del gjerne|takk til alle|
      takk for at du|takk for at dere|laste den ned|du kan laste ned|prøv selv|prøv den`,
    literal: `følgende dag|følgende dager|følgende uke|følgende uker|følgende måned|følgende måneder|følgende år|
      følgende morgen|følgende kveld|følgende natt|følgende vinter|følgende vinteren|følgende sommer|
      følgende sommeren|følgende vår|følgende våren|følgende høst|følgende høsten|følgende sesong|
      følgende sesongen|følgende mandag|følgende tirsdag|følgende onsdag|følgende torsdag|følgende fredag|
      følgende lørdag|følgende søndag|følgende generasjon|følgende året|følgende dagen|følgende uken|
      følgende natten|ovenfor byen|ovenfor bygda|ovenfor sjøen|ovenfor mølla|ovenfor brua|ovenfor kirken|
      ovenfor huset|ovenfor skogen|ovenfor slottet|ovenfor oss|ovenfor vinduet|ovenfor tregrensa|nedenfor byen|
      nedenfor bygda|nedenfor sjøen|nedenfor mølla|nedenfor brua|nedenfor kirken|nedenfor huset|nedenfor skogen|
      nedenfor slottet|nedenfor oss|nedenfor vinduet|nedenfor tregrensa`,
    pointing: `ovenfor|nedenfor|følgende|skjermbilde|denne siden|neste innlegg|neste artikkel|forrige innlegg|her.|her!|
      her).`,
    preview: 'i denne artikkelen|i dette innlegget',
    personal: 'jeg|meg|min|mitt|mine',
    step: `anta at|la oss|tenk deg|se for deg|nå kan vi|nå skal vi|klikk|trykk på|åpne|opprett en|opprett et|legg til|
      installer|kjør|vi begynner med|vi starter med`,
    address: 'du|deg|din|ditt|dine|dere|deres',
  },
  genericHeadings: `introduksjon|oppsummering|sammendrag|avslutning|avsluttende ord|forord|etterord|spørsmål og svar|
    ofte stilte spørsmål|referanser|litteratur|kilder|noter|fotnoter|lenker|mer informasjon|se også|les også|
    relaterte artikler|relatert|takk til|vedlegg|innhold|innholdsfortegnelse|om forfatteren|om oss|kommentarer|del|
    neste steg|hva nå|veien videre|eksempel|eksempler|resultat|resultater|nyheter|kontakt|til toppen|innledning|
    oversikt|konklusjon|bakgrunn|les mer`,
  us: 'oss', calls: `kom i gang|kom i gang nå|bestill en demo|kontakt oss|følg oss|abonner|bli frivillig|støtt oss|kjøp nå|bestill nå|bli medlem|meld deg på|
    meld deg inn|påmelding|prøv selv|prøv gratis|ledige stillinger|spørsmål|har du spørsmål|hold deg oppdatert|
    vil du vite mer|gi en gave`,
  goingOn: 'les mer|fortsett å lese|les videre',
  captions: 'bildetekst|vis bilde|åpne bilde',
  pictures: 'foto|bilde',
  figures: 'figur|tabell',
  positions: 'til venstre|til høyre|t.v.|t.h.|i midten',
  linkNotes: 'åpnes i nytt vindu|åpner i nytt vindu|åpnes i ny fane|ekstern lenke',
  site: {
    machine: { texts: 'dette sammendraget|sammendraget|denne artikkelen|denne teksten|denne oversettelsen|oppsummeringen|denne oppsummeringen', was: 'er|har|ble', by: 'av ai|av ki|av kunstig intelligens|av chatgpt|av openai|med ai|med ki|med kunstig intelligens|med chatgpt|med openai|ved hjelp av ai|ved hjelp av ki|ved hjelp av kunstig intelligens|ved hjelp av chatgpt|ved hjelp av openai|automatisk|maskinelt|oversatt' },
    home: 'forside|forsiden|hjem',
    notices: 'nettleseren din|din nettleser|aktiver javascript|slå på javascript|siden du leter etter|siden finnes ikke|fant ikke siden|ikke en robot|logg inn for å|glemt passord|bruker informasjonskapsler|bruker cookies|ditt samtykke',
    missing: 'siden du leter etter|siden du ser etter|siden finnes ikke|siden ble ikke funnet|ikke tilgjengelig i din region|ikke tilgjengelig i ditt land|artikkelen er ikke lenger tilgjengelig|innholdet er ikke lenger tilgjengelig|innholdet er ikke tilgjengelig|at du er et menneske', refusals: 'siden ble ikke funnet|fant ikke siden|ingen tilgang|logg inn|feil 404', asides: 'vi respekterer ditt personvern|oppsummert av ai|oppsummert med ai|laget med ai|denne artikkelen er for abonnenter|du har lest # artikler|vi og våre # partnere|nettleseren din støtter ikke|lytt til artikkelen|for å se dette innholdet|for å vise dette innholdet|du må godta informasjonskapsler|godta informasjonskapsler for|for å lese videre|logg inn for å lese|allerede abonnent|denne saken er for abonnenter|les videre med',
  },
  chrome: {
    menu: { whole: 'søk|lukk|tilbake|neste|les mer|vis mer|logg inn' }, signup: { opening: 'få full tilgang|få tilgang til|les resten|for å lese|kjøp abonnement|allerede abonnent|kun for abonnenter|forbeholdt abonnenter|les videre|meld deg på' },
    legal: { whole: 'personvern', opening: 'vi bruker' },
    related: { whole: 'les også|relaterte artikler|mest lest|siste nytt|siste saker|flere saker', opening: 'les også' },
    comments: { whole: 'legg igjen en kommentar|skriv kommentar', opening: 'legg igjen' },
    about: { opening: 'publisert|oppdatert' },
  },
  sections: 'økonomi politikk kultur verden samfunn innenriks utenriks nyheter',
  byline: { others: 'oversatt av|oversettelse|redigert av', nobody: 'redaksjonen|redaksjon|anonym|ukjent|gjesteskribent', by: 'av', author: 'forfatter|journalist', written: 'skrevet|publisert', label: 'tekst' }, biography: { verbs: 'er' }, ago: 'siden',
  skips: 'hopp til|gå til innhold|til innhold',
  openers: 'Det|Et|På|Med|For|Etter|Når|Og',
  months: `januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep oktober|okt
    november|nov desember|des`,
  dates: { entry: 'dette innlegget|denne artikkelen ble|innlegget ble', on: 'den', at: 'kl|kl.', published: 'publisert|utgitt|opprettet|lagt ut|dato', updated: 'oppdatert|sist oppdatert|endret|sist endret' },
  series: { steps: 'kapittel|eksempel|steg|trinn|regel|leksjon|del|tips|figur|tabell|øvelse|avsnitt', nouns: 'episode nummer uke dag utgave', versions: 'versjon' },
  headlines: {
    roundUps: 'ukens lenker|ukens nyheter|ukebrev|månedsbrev|nyhetsbrev|uken som gikk|uka som gikk|denne uken i|uken i|lesetips|pressesammendrag',
    generic: 'uke uken ukens ukebrev måned månedens nyheter nyhet nytt nyhetsbrev oppdatering oppdateringer lenker rapport sammendrag nummer utgave notater kort',
  },
  imprint: { release: 'pressemelding|til umiddelbar publisering|pressemeddelelse', ask: 'kontakt' },
  editorMarks: 'trenger referanse|rediger|rediger kilde',
  mail: {
    contents: 'I dette nummeret', lead: 'Hovedsaken', keyPoints: 'I artikkelen', related: 'Mer om saken',
    moreStories: 'Også i dette nummeret', updated: 'Oppdatert', brief: 'Kort fortalt', unsubscribe: 'Meld deg av',
    preferences: 'Ditt abonnement', viewInBrowser: 'Vis i nettleseren', readOn: 'Les videre på {site}', more: 'og {count} til',
    archive: 'Tidligere utgaver', forward: 'Videresend dette nummeret',
    answer: 'Spørsmål eller kommentarer? Du kan bare svare på denne e-posten.',
    why: 'Du får denne e-posten fordi du abonnerer på {title}.', number: 'Nr. {number}', bestOf: 'Månedens beste',
    stories: { one: '{count} artikkel', other: '{count} artikler' },
  },
  pages: {
    subscribe: 'Abonner', email: 'E-postadresse', name: 'Navn', optional: 'valgfritt',
    trap: 'La dette feltet stå tomt',
    checkMail: 'Takk. En melding med en lenke for å bekrefte er på vei til den adressen. Kommer den ikke frem, se i mappen for søppelpost.',
    badAddress: 'Det er ikke en e-postadresse. Skriv den som anna@example.com.',
    tooMany: 'Det var for mange forespørsler. Prøv igjen senere.', confirm: 'Bekreft',
    confirmAsk: 'Trykk på knappen for å bekrefte.', confirmed: 'Bekreftet. Takk!',
    confirmMail: 'Hei!\n\nNoen, forhåpentligvis du, har bedt om å bruke denne adressen til {title}. Bekreft det:\n\n{link}\n\nLenken gjelder i tre dager. Var det ikke deg, kan du se bort fra meldingen: ingenting skjer.\n',
    confirmSubject: 'Bekreft: {title}', unsubscribe: 'Meld deg av', unsubscribeAsk: 'Vil du slutte å motta {title}?',
    unsubscribed: 'Abonnementet er avsluttet. Du får ingen flere utgaver.',
    badLink: 'Lenken er ugyldig. Den kan være kuttet: kopier hele lenken fra e-posten.',
    expired: 'Lenken gjelder ikke lenger.', notFound: 'Det finnes ingen side på denne adressen.',
    failed: 'Noe gikk galt. Prøv igjen senere.', archive: 'Tidligere utgaver',
    noIssues: 'Det er ingen utgaver ennå.', preferences: 'Ditt abonnement', save: 'Lagre', saved: 'Lagret.',
    newAddress: 'Ny e-postadresse', exportData: 'Last ned mine data', erase: 'Slett mine data',
    eraseAsk: 'Alt vi vet om deg, slettes, og du får ingen flere utgaver.',
    erased: 'Dine data er slettet.',
    askedMail: 'Hei!\n\nNoen, forhåpentligvis du, har på siden for abonnementet ditt på {title} bedt om:\n\n{what}\n\nBekreft det:\n\n{link}\n\nLenken gjelder i tre dager. Var det ikke deg, kan du se bort fra meldingen: ingenting skjer.\n',
    often: 'Hvor ofte', everyIssue: 'Alle utgaver', bestOf: 'Det beste fra hver måned',
    pauseUntil: 'Ingen utgaver før', pause: 'Sett på pause', resume: 'Motta alle utgaver igjen',
    topics: 'Emner', otherTopics: 'Andre artikler', chooseTopics: 'Velg minst ett emne, eller meld deg av.',
  },
} satisfies Language
