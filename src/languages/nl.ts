// What does Digestif know of Dutch?
import type { Language } from './language.ts'

/** Dutch. */
export const nl = {
  tags: ['nl'],
  names: { own: 'nederlands', english: 'dutch' },
  consent: 'informatie op een apparaat opslaan|gepersonaliseerde advertenties en content|gepersonaliseerde advertenties en inhoud',
  alsoIn: 'dit bericht is ook beschikbaar in',
  turnOn: 'active|schakel',
  syndicated: 'verscheen eerst op',
  drafts: 'concepten|klad|kladden|kladversie', unsorted: 'geen categorie|niet gecategoriseerd|ongecategoriseerd|overig|overige|berichten|artikelen', unwritten: 'hier|een|de|het|van|korte|je|uw|artikel|bericht|pagina|toevoegen|schrijven|invullen|invoegen|volgt|nog|komt|te|doen|ontbreekt',
  fields: 'titel=title|gepubliceerd=published|gepubliceerd op=date|publicatiedatum=date|aangemaakt=created|gemaakt op=created|gewijzigd=updated|bijgewerkt=updated|laatst bewerkt=updated|auteur=author|schrijver=author|trefwoorden=tags|labels=tags|categorie=category|categorieën=categories|omschrijving=description|beschrijving=description|samenvatting=summary|ondertitel=subtitle|afbeelding=image|omslag=image|zichtbaarheid=visibility|wachtwoord=password|taal=lang',
  stopWords: `aan af al alle alleen als altijd andere anders ben bij bijna daar daarom dan dat de der deze die dit
    doen door dus een eens en enkele er ervan ga gaan geen geweest haar had hadden heb hebben heeft hem het hier hij
    hoe hun iemand iets ik in is ja je jij jou jouw jullie kan kon kunnen kunt maar me meer meest men met mij mijn
    moet moeten na naar naast net niet niets nog nu of om omdat onder ons onze ook op over pas per s sinds soms steeds
    t te tegen ten ter terwijl tijdens toch toen tot tussen u uit uw van vanaf veel verder via volgens voor vooral
    waar waarom wanneer want waren was wat we wel werd werden wie wij wil worden wordt zal ze zeer zelf zich zij zijn
    zo zoals zonder zou zouden`,
  stem: { least: 4, endings: 'en es e s' },
  abbreviations: {
    open: 'dhr mevr mw ir ing ds bijv o.a d.w.z m.a.w t.o.v m.b.t i.p.v resp incl excl evt zgn aanw',
    numbered: 'nr nrs blz p art hfst fig ca afb tel', either: 'enz mrt okt min max sec',
  },
  and: 'en',
  phrases: {
    dangling: `om dat mogelijk|om dit mogelijk|om haar te|de anderen|beiden|net als zij|net als hij|anders dan zij|anders dan hij|vandaar|van daar|daarvandaan|als reactie|als antwoord|in ruil daarvoor|in ruil hiervoor|samen * ze|samen * zij|* * van hen|de helft ervan|de helft daarvan|een deel ervan|een deel daarvan|de meeste ervan|de meeste daarvan|de rest ervan|een ervan|één ervan|één daarvan|twee ervan|twee daarvan|drie ervan|drie daarvan|vier ervan|vier daarvan|vijf ervan|vijf daarvan|zes ervan|zes daarvan|geen ervan|geen daarvan|veel ervan|veel daarvan|sommige ervan|sommige daarvan|enkele ervan|voor hem|voor hen|met hem|met hen|bij hem|bij hen|door hem|door hen|onder hem|tussen hem|tussen hen|volgens hem|volgens hen|na hem|na hen|achter hem|achter hen|naast hem|naast hen|in tegenstelling tot hem|in tegenstelling tot hen|net als hem|net als hen|van hem|van hen|aan hem|aan hen|op hem|op hen|over hem|over hen|tegen hem|tegen hen|nadat hij|nadat ze|omdat hij|omdat ze|omdat zij|toen hij|toen ze|tegelijkertijd|de makkelijkste manier is|de eenvoudigste manier is|de beste manier is|de enige manier is|het makkelijkst is|het makkelijkste is|het eenvoudigst is|de situatie is|het antwoord is|het antwoord luidt|de oplossing is|het probleem is|het probleem was|het verschil is|de reden is|de reden hiervoor|het resultaat is|de truc is|de vraag is|het nadeel is|zoals in het geval|net als in het geval|met zijn hulp|met haar hulp|met hun hulp|laatstgenoemde|laatstgenoemden|eerstgenoemde|integendeel|
      als gevolg daarvan|als gevolg hiervan|op hun beurt|op zijn beurt|
      zo ja|zo nee|zo niet|als alternatief|het korte antwoord|het tweede deel|het derde deel|om dat te|om dit te|zonder hem|zonder haar|zonder hen|dankzij haar|dankzij hem|dankzij hen|* van hen|
      daarentegen|de tweede is|het tweede is|de eerste is|in plaats daarvan|
      dit|dat|deze|die|hij|zij|ze|hun|zijn|haar|hen|echter|maar|en|of|dus|dan|daarom|daardoor|daarmee|
      daarbij|daarna|daarnaast|daarvoor|daaruit|daarover|daarin|hierdoor|hiermee|hierbij|hiervoor|hier|daar|
      bovendien|verder|ook|toch|niettemin|desondanks|bijvoorbeeld|zo|in tegenstelling|aan de andere kant|enerzijds|
      anderzijds|met andere woorden|inderdaad|natuurlijk|vervolgens|later|ten slotte|tot slot|ten eerste|ten tweede|
      eerst|zulke|beide|andere|een andere|in deze|in dit|met deze|met dit|voor deze|voor dit|op deze|op dit|
      bij deze|bij dit|van deze|van dit|want|intussen|ondertussen|evenzo|hetzelfde|helaas|als dit|als ze|ja,|nee,|
      het is|het was|het heeft|het had|het kan|het wordt|het werd|het gaat|het zijn|* dagen later|* weken later|
      * maanden later|* jaar later|de volgende dag|de dag erna|de twee|om ze te|om het te|om hem te|ik * het|
      ik * hem|we * het|we * hem|onder hen|daaronder|als zodanig|een daarvan|een van hen|een van deze|
      enkele daarvan|
      de meeste andere|veel andere|vele andere|verschillende andere|sommige andere|enkele andere|een soortgelijk|een soortgelijke|een vergelijkbaar|een vergelijkbare|een verwant|
      een gerelateerd|soortgelijke|vergelijkbare|een ander probleem|een andere manier|een andere reden|nog een|de vorige|het vorige|de voorgaande|het voorgaande|de andere twee|
      de twee andere|de andere|de overige|de rest|om te beginnen|in zo'n|in dergelijke|bij dergelijke|met dergelijke|een dergelijk|een dergelijke|zo'n|dergelijke|
      in plaats hiervan|daartoe|hiertoe|daartegenover|op die manier|op deze manier|op die|om die reden|om deze reden|tot die tijd|tot dan toe|tot nu toe|sindsdien|dat gezegd|
      desalniettemin|uiteindelijk hebben we|we hebben het|we losten het|hetzelfde geldt|in vergelijking|daarop|hierop|hieruit|hierin|hierna|waardoor|* werkt hetzelfde|
      * werken hetzelfde|* werkt vergelijkbaar|* doet hetzelfde|* * doet hetzelfde|* doen hetzelfde|voor dat|met dat|in dat|in die|bij die|bij dat|van die|van dat|met die|voor die|
      dankzij deze|dankzij die|onder deze|aan deze|aan die|door deze|door die|uit deze|uit die|tijdens deze|na deze|na die`,
    standing: `samen met|als reactie op|als antwoord op|voor hen die|* van hen die|tegelijkertijd met|zo'n *duizend|zo'n *honderd|zo'n *tig|zo'n tien`,
    release: 'versie|release|uitgave|update',
    text: 'deel|aflevering|hoofdstuk|artikel|gids|handleiding|bericht|serie|reeks|boek|blog|blogpost',
    pointer: 'deze|dit|zulke', season: `jaar|week|maand|ochtend|avond|zomer|weekend|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|
      zondag|herfst|winter|lente|voorjaar|najaar`,
    speaker: 'hij|zij|ze|zegt hij|zegt ze|zegt zij|aldus hij',
    within: `is geen uitzondering|zijn geen uitzondering|vormt geen uitzondering|vormen geen uitzondering|was geen uitzondering|om dat te doen|om dit te doen|geen ervan|manier daarvoor|
      geen van hen|geen van beide|niets daarvan|beide *|
      voor dit doel|met dit doel|in deze context|in die context|in dit verband|in dat geval`,
    shells: `probleem|problemen|vraag|vragen|aanpak|oplossing|oplossingen|methode|methoden|idee|ideeën|doel|
      doelen|beslissing|beslissingen|situatie|situaties|reden|redenen|verschil|verschillen|uitdaging|
      uitdagingen|beperking|beperkingen|geval|gevallen|principe`,
    adding: 'daarom|dus|vervolgens|ook|eveneens|daarnaast', contrasting: 'echter|daarentegen|niettemin',
    linking: 'bovendien|daarnaast|verder|ook|tot slot|ten slotte|in dit verband|uiteraard',
    fronted: { by: 'in|op|sinds|tijdens|na|bij|vanaf|tot|voor', pronouns: 'hij|zij|ze|hem|hen' },
    definite: 'de|het',
    turn: 'maar|echter|toch|helaas|uiteindelijk|niet meer|niettemin|integendeel|in werkelijkheid|daarentegen', reassuring: 'geen zorgen|maak je geen zorgen|maakt u zich geen zorgen|wees gerust|geen paniek',
    formerly: 'al een tijd|de vorige keer|voorheen|vroeger|tot nu toe|tot dusver|tot op heden|voor deze versie|vóór deze versie|voor versie *|tot versie *|in eerdere versies|in vorige versies|in het verleden',
    urging: 'dus|en|dan|nu',
    takesBack: `dat dachten ze|dat geloofden we|zo leek het|zo dachten we|althans, dat dachten|tenminste, dat dachten|toen veranderde er|dat duurde niet lang|het duurde niet lang|het kwam anders|dat klopte niet|we vergisten ons|ik vergiste me|het tegendeel|dachten we|dacht ik|dat was een vergissing|er is een addertje|er zit een addertje|
      maar er is een probleem|maar er is een addertje|maar er was een probleem|het liep anders|
      niets is minder waar|de werkelijkheid is anders|
      dat dacht ik|dat dachten we|dat dachten wij|althans, dat dacht|tenminste, dat dacht|ik had het mis|
      we hadden het mis|ik zat fout|we zaten fout|niets was minder waar|toen veranderde er iets|
      toen veranderde alles`,
    page: 'opent in een nieuw venster|opent in nieuw venster|opent in een nieuw tabblad|ga naar de inhoud',
    introducing: 'ik ben|ik heet|mijn naam is',
    greeting: `sorry voor|excuses voor|mijn excuses|aan de slag|daar gaan we|laten we beginnen|laten we kijken wat er nieuw|voordat we beginnen|voor we beginnen|een korte herinnering|kleine herinnering|ter herinnering|wij danken|we danken|wij bedanken|we bedanken|wij willen iedereen|we willen iedereen|onze dank|
      onze hartelijke dank|met dank aan|met hartelijke dank|onze excuses|onze welgemeende|we zijn * dankbaar|
      wij zijn * dankbaar|we zijn * * zeer dankbaar|wij zijn * * zeer dankbaar|wij willen * * hartelijk|
      we willen * * hartelijk|
      hallo|hoi|goedemorgen|goedemiddag|welkom|beste|lieve|geachte|bedankt|dank|hartelijk dank|
      gelukkig nieuwjaar|gefeliciteerd|tot ziens|tot snel|veel plezier|we willen * bedanken|
      wij willen * bedanken|fijne feestdagen`,
    order: `abonneer|schrijf je in|meld je aan|volg ons|klik|lees|bekijk|kijk|ontdek|meer weten|meer informatie|
      voor meer informatie|download|neem contact|doe mee|bezoek|vergeet niet|probeer|kom naar|kom langs|steun|
      stem op|stuur|volg|
      voor vragen|bij vragen|heb je vragen|hebt u vragen|heeft u vragen|hebben jullie vragen|als je vragen|als u vragen|als jullie vragen|mocht je vragen|mocht u vragen|
      wil je meer|wil je mee|wil je meedoen|wil je weten|wil je ook|wil je helpen|wil je bijdragen|wil je zelf|wilt u meer|wilt u mee|wilt u meedoen|wilt u weten|wilt u ook|
      wilt u helpen|als je wilt meedoen|als je meer wilt|als u meer wilt|als je mee wilt|als je wilt helpen|als je wilt bijdragen|als je interesse|als u interesse|als dit artikel|
      als je dit artikel|als je dit leuk|vond je|vond u|interesse?|interesse in een|nieuwsgierig|geïnteresseerd?|zin om|zie de|zie ook|zie onze|zie het|zie voor|meer hierover|
      meer over|meer details|meer info|meer lezen|nadere informatie|verdere informatie|raadpleeg|voor meer|voor details|voor de volledige|voor een volledig|schrijf ons|mail ons|
      mail naar|laat ons|laat het ons|laat weten|geef je|geef ons|deel dit|deel het|deel deze|reageer|vul de|vul het|praat mee|sluit je aan|kom gerust|aarzel niet|twijfel niet|
      schroom niet|bedenk|om te upgraden|om te updaten|om bij te werken|om te installeren|om je aan te melden|om mee te doen|om aan de slag|update naar|upgrade naar|werk bij|
      installeer|haal|test|je kunt ons|je kunt het|je kunt je|je kunt hier|u kunt ons|u kunt zich|u kunt het|hier vind je|hier vindt u|hier kun je|hier kunt u|blijf op de hoogte|
      mis het niet|mis niet|solliciteer|kom werken|word lid|doneer|meld u aan|schrijf u in|bezoekt|help ons|vertel ons|vertel het|stel je vraag`,
    label: `sponsor|sponsors|gesponsord door|in samenwerking met|links|verwijzingen|foto|afbeelding|beeld|bron|video|door|gepubliceerd|bijgewerkt|auteur|noot|deel|
      update van * * 20*|update * * 20*|bijgewerkt op * * 20*|update 2|update|bewerkt|edit|aanvulling|correctie|rectificatie|gastblog|gastbijdrage|noot van de redactie`,
    offer: `onze sponsor|sponsor van de week|deze * wordt gesponsord|dit * wordt gesponsord|wordt u aangeboden door|wordt je aangeboden door|kan worden gedownload|kunnen worden gedownload|is te downloaden|zijn te downloaden|beschikbaar als download|heel serieus|zeer serieus|erg serieus|hartelijk danken|hartelijk bedanken|voor uw begrip|voor jullie begrip|voor je begrip|gaat onze dank|
      kijken ernaar uit|kijken uit naar|kijk ernaar uit|zien ernaar uit|zien uit naar|dit is het * deel|omslagfoto|coverfoto|bedankt voor|
      klik hier|abonneer|schrijf je in|meld je aan|volg ons|neem contact op|meer informatie|lees ook|lees meer|
      lees verder|nieuwsbrief|in de reacties|alle rechten voorbehouden|alstublieft|alsjeblieft|
      oorspronkelijk gepubliceerd|verscheen eerder|eerder verschenen|als je vragen hebt|heb je vragen|
      dit artikel verscheen|dit artikel is eerder|dit artikel werd|dit artikel is oorspronkelijk|dit artikel is geschreven|deze blog verscheen|deze blog is eerder|
      deze blogpost verscheen|dit bericht verscheen|dit stuk verscheen|verscheen oorspronkelijk|oorspronkelijk verschenen|eerder gepubliceerd op|gastblog|gastbijdrage|
      inschrijving is geopend|inschrijving is gestart|inschrijvingen zijn geopend|inschrijven kan|aanmelden kan|aanmelding is|aanmeldingen zijn|registratie is geopend|
      registratie is open|registratie is gratis|deelname is gratis|toegang is gratis|gratis toegankelijk|tickets zijn|kaarten zijn verkrijgbaar|kaartverkoop is|
      deadline voor inzendingen|deadline voor aanmelding|uiterste inschrijfdatum|aantal plaatsen is beperkt|plaatsen zijn beperkt|enquête duurt|enquête kost|vragenlijst duurt|
      vul de enquête|vul de vragenlijst|terecht op het forum|terecht op ons|op het forum terecht|schrijf ons|mail ons|mail naar|laat het ons weten|laat ons weten|aarzel niet|
      schroom niet|horen graag|hoort graag|je feedback|jouw feedback|uw feedback|jullie feedback|je mening|uw mening|jullie mening|feedback is welkom|bijdragen zijn welkom|
      suggesties zijn welkom|vragen zijn welkom|reacties zijn welkom|iedereen is welkom|van harte welkom|altijd welkom|zie de documentatie|in de documentatie|
      documentatie voor meer|broncode staat op|broncode is|broncode vind|code staat op|code is beschikbaar|code is te vinden|beschikbaar op github|te vinden op github|
      volledige lijst met|volledige lijst van|lijst met wijzigingen|changelog|release-opmerkingen|slides zijn|slides staan|dia's zijn|presentatie is te|opname is|opnames zijn|
      opname staat|video is te|meer hierover in|meer daarover in|hierover meer in|meer details in|volgende artikel|volgende blog|volgende post|we zoeken nieuwe collega|
      we nemen mensen aan|wij nemen mensen aan|kom bij ons werken|meewerken?|bijdragen?|deel het|deel hem|deel dit artikel|dank aan iedereen|dank aan alle|dank gaat uit|
      bedankt voor het lezen|dank voor het lezen|bedanken iedereen|bedanken alle|je kunt het downloaden|je kunt hem downloaden|u kunt het downloaden|te downloaden|download het|
      download de|probeer het uit|probeer het zelf|probeer het eens`,
    literal: `de volgende dag|de volgende dagen|de volgende week|de volgende weken|de volgende maand|de volgende maanden|
      de volgende jaar|de volgende jaren|de volgende ochtend|de volgende avond|de volgende nacht|
      de volgende winter|de volgende zomer|de volgende lente|de volgende herfst|de volgende eeuw|
      de volgende seizoen|de volgende maandag|de volgende dinsdag|de volgende woensdag|de volgende donderdag|
      de volgende vrijdag|de volgende zaterdag|de volgende zondag|de volgende generatie|de volgende halte|
      de volgende keer|het volgende dag|het volgende dagen|het volgende week|het volgende weken|
      het volgende maand|het volgende maanden|het volgende jaar|het volgende jaren|het volgende ochtend|
      het volgende avond|het volgende nacht|het volgende winter|het volgende zomer|het volgende lente|
      het volgende herfst|het volgende eeuw|het volgende seizoen|het volgende maandag|het volgende dinsdag|
      het volgende woensdag|het volgende donderdag|het volgende vrijdag|het volgende zaterdag|het volgende zondag|
      het volgende generatie|het volgende halte|het volgende keer|volgende dag|volgende dagen|volgende week|
      volgende weken|volgende maand|volgende maanden|volgende jaar|volgende jaren|volgende ochtend|volgende avond|
      volgende nacht|volgende winter|volgende zomer|volgende lente|volgende herfst|volgende eeuw|volgende seizoen|
      volgende maandag|volgende dinsdag|volgende woensdag|volgende donderdag|volgende vrijdag|volgende zaterdag|
      volgende zondag|volgende generatie|volgende halte|volgende keer`,
    pointing: `goed nieuws te melden|hierboven|hieronder|onderstaande|bovenstaande|volgende|als volgt|screenshot|vorige sectie|volgende sectie|deze pagina|hier.|hier!|hier).`,
    preview: 'in dit deel|in deze serie|in deze handleiding|laat ik zien|laten we zien|leg ik uit|leggen we uit|je leert|leer je|in dit artikel|in deze post|in deze blog|zullen we zien',
    news: `kondigen|kondigt|aangekondigd|beschikbaar|lanceren|lanceert|gelanceerd|presenteren|presenteert|
      vanaf vandaag|nieuwe versie|met trots|we zoeken|vindt plaats`,
    personal: `ik|mij|mijn|me|hard gewerkt|hard aan het werk|grote dag voor|trots op|kunnen niet wachten`,
    step: `terug naar het onderwerp|laten we teruggaan|stel dat|stel je voor|laten we|laat ons|nu kunnen we|nu moeten we|klik|druk op|open de|open het|maak een|voeg|installeer|start de|we beginnen met`,
    address: 'je|jij|jou|jouw|jullie|u|uw',
  },
  vague: `aanbod aandacht aanleiding aanpak achtergrond actie acties activiteit activiteiten afsluiting algemeen algemene
    analyse basis begin belang belangrijk belangrijke belangrijkste beste betekenis beter betere bijdrage code
    concept conclusie context data deel deelname deelnemers delen details dingen doel doelen doelstelling eerste
    eigen ervaring ervaringen evenement fase feiten functie functies functionaliteit gebruik gebruiken gebruiker
    gebruikers gedachten gemeenschap geschiedenis gevolgen goed goede groep groot grote hulp hulpmiddelen idee
    ideeën impact implementatie informatie inhoud initiatief inleiding inrichting installatie inzicht inzichten kans
    kansen kennis keuze keuzes klein kleine kort kosten leden leren les lessen maken manier manieren meer mens
    mensen methode middelen mogelijkheden mogelijkheid nieuw nieuwe nieuws niveau onderdeel onderdelen ondersteuning
    onderwerp onderwerpen onderzoek ontwerp ontwikkelaar ontwikkelaars ontwikkelen ontwikkeling ontwikkelingen
    oplossing oplossingen opties opzet organisatie overig overige overzicht plan plannen praktijk praktisch principe
    principes probleem problemen proces processen programma project projecten punt punten reden redenen resultaat
    resultaten rol samenvatting samenwerking situatie soort stand stap stappen start status strategie structuur
    systeem taken team techniek technieken technisch technische technologie tekst terugblick thema themas theorie
    tijd tip tips toekomst toepassing uitdaging uitdagingen uitgangspunten uitleg uitvoering vaste verandering
    veranderingen verbetering verbeteringen verhaal verschil verschillen verschillende versie vervolg verwachtingen
    volgende voorbeeld voorbeelden voordeel voordelen voortgang vraag vragen waarde wereld werk werken werking
    werkwijze wijzigingen zaken`,
  genericHeadings: `ontwikkelaars|gebruikers|conferenties|hoofdstukken|configuratie|
    inleiding|introductie|overzicht|samenvatting|conclusie|conclusies|tot slot|achtergrond|voorwoord|nawoord|veelgestelde vragen|vragen|referenties|
    bronnen|noten|voetnoten|meer lezen|meer informatie|zie ook|gerelateerde artikelen|dankwoord|bedankt|bijlage|inhoud|inhoudsopgave|over de auteur|
    over ons|reacties|delen|volgende stappen|voorbeeld|voorbeelden|vereisten|resultaten|oplossing|oplossingen|de oplossing|probleem|problemen|
    het probleem|voordelen|nadelen|voor- en nadelen|voordelen en nadelen|beperkingen|uitdagingen|aanpak|onze aanpak|proces|lessen|geleerde lessen|
    wat we geleerd hebben|wat we hebben geleerd|wat hebben we geleerd|wat ik leerde|analyse|terugblik|gedachten|slotwoord|afsluiting|hoe werkt het|
    hoe het werkt|wat is het|waar gaat het over|waarom|hoe|wat|wanneer|waar|wie|waar en wanneer|de basis|het idee|idee|uitvoering|techniek|algemeen|tips|
    belangrijk|stand van zaken|methode|gegevens|data|programma|locatie|deelnemers|kosten|prijzen|extra's|bonus|motivatie|doel|doelen|planning|overig|
    overige|diversen|installatie|nieuw|wat is er nieuw|verbeteringen|oplossingen voor fouten|en nu|wat nu|hoe nu verder|de toekomst|foto's|video's|pers|
    nieuws|compatibiliteit|voortgang|strategie|geschiedenis|visie|team|project|projecten|aanbevelingen|context|
    op korte termijn|op lange termijn|korte termijn|lange termijn|wat betekent dit|wat betekent dat|
    wat verandert er`,
  us: 'ons|ons op', calls: `probeer het gratis|probeer gratis|sluit je aan|sluit u aan|boek een demo|offerte aanvragen|neem contact op|neem contact met ons op|doe mee|meedoen|schrijf je in|meld je aan|abonneer|probeer het|
      probeer het zelf|probeer het nu|doneer|vacatures|wij zoeken collega's|solliciteer|solliciteer nu|
      blijf op de hoogte|vragen|heb je vragen|jouw mening|vraag een demo aan|word lid|meer weten|
      meer informatie|hoe kun je meedoen|bijdragen`,
  goingOn: 'lees meer|lees verder|verder lezen', predicates: 'is was heeft had kan biedt ondersteunt gebruikt werkt',
  buttons: { labels: 'delen' },
  captions: 'bijschrift|onderschrift|vergroot afbeelding',
  pictures: 'foto|beeld',
  figures: 'figuur|afbeelding|fig.|tabel',
  positions: 'links|rechts|midden|v.l.n.r.',
  linkNotes: 'opent in een nieuw venster|opent in nieuw venster|opent een nieuw venster|opent in een nieuw tabblad|opent in nieuw tabblad|externe link',
  site: {
    machine: { texts: 'deze samenvatting|dit artikel|deze tekst|deze vertaling|deze audio|deze afbeelding|dit bericht|de samenvatting', was: 'is|werd|zijn|wordt', by: 'door ai|door kunstmatige intelligentie|door een ai|door een computer|door chatgpt|door openai|met ai|met kunstmatige intelligentie|met een ai|met een computer|met chatgpt|met openai|met behulp van ai|met behulp van kunstmatige intelligentie|met behulp van een ai|met behulp van een computer|met behulp van chatgpt|met behulp van openai|automatisch|vertaald' },
    home: 'startpagina|voorpagina',
    notices: 'je browser|uw browser|jouw browser|schakel javascript|pagina die je zoekt|pagina die u zoekt|pagina bestaat niet|pagina is niet gevonden|geen robot|log in om|wachtwoord vergeten|gebruikt cookies|gebruiken cookies|toestemming geven voor cookies',
    missing: 'pagina die u zoekt|pagina die je zoekt|opgevraagde pagina|pagina bestaat niet|pagina is niet gevonden|pagina kon niet worden gevonden|niet beschikbaar in uw regio|niet beschikbaar in jouw regio|niet beschikbaar in uw land|niet beschikbaar in jouw land|artikel is niet meer beschikbaar|inhoud is niet meer beschikbaar|inhoud is niet beschikbaar|dat je een mens bent|dat u een mens bent|ongebruikelijk verkeer', refusals: 'pagina niet gevonden|niet gevonden|toegang geweigerd|inloggen|aanmelden|fout 404', asides: 'we respecteren je privacy|wij respecteren uw privacy|we respecteren uw privacy|samenvatting door ai|samengevat door ai|automatisch vertaald|dit is een automatische vertaling|dit artikel is alleen voor abonnees|dit artikel is exclusief voor abonnees|je hebt # artikelen|wij en onze # partners|je browser ondersteunt|uw browser ondersteunt|je gebruikt een adblocker|luister naar dit artikel|accepteer cookies om|accepteer de cookies om|om deze inhoud te|om deze content te|om deze video te bekijken|deze inhoud is geblokkeerd|deze content kan niet worden|wij hebben je toestemming nodig|je moet cookies accepteren|u moet cookies accepteren|om verder te lezen|lees verder met een abonnement|al abonnee|log in om verder te lezen|word abonnee om',
  },
  chrome: {
    menu: { whole: 'zoeken|zoek|sluiten|terug|volgende|vorige|meer|lees meer|lees verder|meer lezen|toon meer|rubrieken|onderwerpen|categorieën|archief|inloggen|uitloggen|registreren|aanmelden|mijn account|over ons|nieuws|weer|economie|politiek|buitenland|binnenland|cultuur|naar boven|afdrukken|annuleren|verzenden|abonneren', opening: 'ga naar|terug naar|klik hier|je bent hier' },
    share: { whole: 'delen|deel|deel dit|volg ons|opslaan', opening: 'deel op|deel via|deel dit|volg ons' },
    signup: { whole: 'schrijf je in|inschrijven|e-mailadres|doneer', opening: 'alleen voor abonnees|exclusief voor abonnees|verder lezen|schrijf je in|meld je aan|ontvang|abonneer|steun ons|dit artikel is' },
    legal: { whole: 'privacybeleid|privacyverklaring|cookiebeleid|algemene voorwaarden|gebruiksvoorwaarden|accepteren|akkoord|weigeren|alle rechten voorbehouden', opening: 'wij gebruiken cookies|we gebruiken cookies|deze website gebruikt|deze site gebruikt|alle rechten' },
    related: { whole: 'lees ook|lees verder|lees meer|gerelateerde artikelen|gerelateerd|gerelateerde berichten|meer over dit onderwerp|meer nieuws|meest gelezen|meest bekeken|populair|laatste nieuws|recente berichten|recente artikelen|misschien vind je dit ook interessant|ook interessant|bekijk ook|aanbevolen', opening: 'lees ook|lees meer|lees verder|meer over|bekijk ook' },
    comments: { whole: 'reacties|reactie|geen reacties|geef een reactie|plaats reactie|reageer|reageren|beantwoorden', opening: 'geef een reactie|het e-mailadres wordt|je e-mailadres wordt|vereiste velden|mijn naam, e-mail|je moet ingelogd' },
    advert: { whole: 'advertentie|advertenties|gesponsord', opening: 'advertentie:' },
    credit: { opening: 'beeld:|bron:' },
    about: { whole: 'over de auteur|trefwoorden|gepubliceerd|bijgewerkt|door|redactie', opening: 'over de auteur|gepubliceerd op|gepubliceerd door|geschreven door|geplaatst op|geplaatst door|leestijd' },
  },
  sections: 'economie politiek cultuur wereld wetenschap gezondheid binnenland buitenland samenleving nieuws',
  byline: { others: 'vertaald door|vertaling|vertaler|bewerkt door|eindredactie', nobody: 'redactie|de redactie|webredactie|onze redactie|onze verslaggever|onze correspondent|anoniem|onbekend|gastauteur|nieuws', by: 'door', author: 'auteur|auteurs|redacteur|verslaggever', written: 'column|analyse|opinie|geschreven|geplaatst|gepubliceerd', label: 'tekst', forWhom: 'voor' },
  biography: { subject: 'De auteur', verbs: 'schrijft|werkt', jobs: 'redacteur|schrijver|hoogleraar|verslaggever' },
  says: 'schreef|zegt', ago: 'geleden', openers: 'Het|De|Een|Van|Voor|Met|Volgens', chatbot: /^Als je wilt, kan ik\b/,
  replyMarks: 'antw', vagueLinks: 'klik hier|lees meer',
  skips: 'ga naar de inhoud|ga naar inhoud|naar de inhoud|spring naar|doorgaan naar|overslaan',
  months: `januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep oktober|okt
    november|nov december|dec`,
  dates: { entry: 'dit bericht is|dit bericht werd|dit artikel is|dit artikel werd|bericht geplaatst', at: 'om', ordinals: 'e|de', on: 'op', published: 'gepubliceerd|geplaatst|publicatiedatum|datum|verschenen|gepost|aangemaakt', updated: 'bijgewerkt|laatst bijgewerkt|gewijzigd|laatst gewijzigd|aangepast|laatste update|update' }, series: { measures: 'magnitude kracht', steps: 'hoofdstuk|voorbeeld|stap|les|regel|tip|figuur', nouns: 'deel aflevering nummer week dag editie', versions: 'versie' },
  headlines: {
    opinions: 'opinie|commentaar|column|hoofdredactioneel',
    roundUps: 'weekoverzicht|maandoverzicht|deze week in|de week in|links van de week|nieuws van de week|nieuwsbrief|leestips|persoverzicht|nieuwsoverzicht|kort nieuws',
    generic: 'weekoverzicht maandoverzicht week maand wekelijks wekelijkse maandelijks nieuws nieuwsbrief update updates overzicht verslag bericht berichten links leestips editie nummer notities samenvatting kort weekbericht maandbericht',
  },
  imprint: { release: 'persbericht|perscommuniqué|onder embargo tot|per direct vrij te geven|voor onmiddellijke publicatie|persbureau', ask: 'contact', contact: 'perscontact|noot voor de redactie' },
  editorMarks: 'bron?|bewerken|brontekst bewerken',
  mail: {
    contents: 'In dit nummer', lead: 'Hoofdverhaal', keyPoints: 'In dit artikel', related: 'Ook hierover',
    moreStories: 'Ook in dit nummer', updated: 'Bijgewerkt', brief: 'Kort nieuws', unsubscribe: 'Uitschrijven',
    preferences: 'Uw abonnement', viewInBrowser: 'Bekijken in de browser', readOn: 'Verder lezen op {site}', more: 'en nog {count}',
    archive: 'Eerdere nummers', forward: 'Dit nummer doorsturen',
    answer: 'Vragen of opmerkingen? Antwoord gewoon op deze e-mail.',
    why: 'U ontvangt deze e-mail omdat u bent geabonneerd op {title}.', number: 'Nr. {number}', bestOf: 'Het beste van de maand',
    stories: { one: '{count} artikel', other: '{count} artikelen' },
  },
  pages: {
    subscribe: 'Abonneren', email: 'E-mailadres', name: 'Naam', optional: 'niet verplicht',
    trap: 'Laat dit veld leeg',
    checkMail: 'Dank u. Een bericht met een link om te bevestigen is onderweg naar dat adres. Komt het niet aan, kijk dan in de map met ongewenste e-mail.',
    badAddress: 'Dat is geen e-mailadres. Schrijf het zoals anna@example.com.',
    tooMany: 'Er waren te veel verzoeken. Probeer het later opnieuw.', confirm: 'Bevestigen',
    confirmAsk: 'Druk op de knop om te bevestigen.', confirmed: 'Bevestigd. Dank u!',
    confirmMail: 'Goedendag,\n\niemand, hopelijk u, heeft gevraagd dit adres te gebruiken voor {title}. Bevestig dat alstublieft:\n\n{link}\n\nDe link is drie dagen geldig. Was u het niet, dan kunt u dit bericht negeren: er gebeurt niets.\n',
    confirmSubject: 'Bevestig alstublieft: {title}', unsubscribe: 'Uitschrijven', unsubscribeAsk: 'Wilt u {title} niet meer ontvangen?',
    unsubscribed: 'U bent uitgeschreven en ontvangt geen volgende nummers meer.',
    badLink: 'Deze link is ongeldig. Misschien is hij afgekapt: kopieer hem in zijn geheel uit de e-mail.',
    expired: 'Deze link is niet meer geldig.', notFound: 'Op dit adres is geen pagina.',
    failed: 'Er is iets misgegaan. Probeer het later opnieuw.', archive: 'Eerdere nummers',
    noIssues: 'Er zijn nog geen nummers.', preferences: 'Uw abonnement', save: 'Opslaan', saved: 'Opgeslagen.',
    newAddress: 'Nieuw e-mailadres', exportData: 'Mijn gegevens downloaden', erase: 'Mijn gegevens verwijderen',
    eraseAsk: 'Alles wat we van u weten wordt verwijderd en u ontvangt geen volgende nummers meer.',
    erased: 'Uw gegevens zijn verwijderd.',
    askedMail: 'Goedendag,\n\niemand, hopelijk u, heeft op de pagina van uw abonnement op {title} gevraagd:\n\n{what}\n\nBevestig dat alstublieft:\n\n{link}\n\nDe link is drie dagen geldig. Was u het niet, dan kunt u dit bericht negeren: er gebeurt niets.\n',
    often: 'Hoe vaak', everyIssue: 'Elk nummer', bestOf: 'Het beste van elke maand',
    pauseUntil: 'Geen nummers tot', pause: 'Pauzeren', resume: 'Weer elk nummer ontvangen',
    topics: 'Onderwerpen', otherTopics: 'Andere artikelen', chooseTopics: 'Kies ten minste één onderwerp, of schrijf u uit.',
  },
} satisfies Language
