// What does Digestif know of Finnish?
import type { Language } from './language.ts'

/** Finnish. */
export const fi = {
  tags: ['fi'],
  names: { own: 'suomi|suomeksi', english: 'finnish' },
  consent: 'tallentaa ja/tai käyttää laitteella',
  turnOn: 'käyttöön',
  syndicated: 'ilmestyi ensimmäisenä',
  drafts: 'luonnos|luonnokset', unsorted: 'luokittelematon|kategoriaton|yleinen|sekalaista|artikkelit|artikkeli', unwritten: 'tähän|lyhyt|artikkelin|kirjoituksen|sivun|lisää|kirjoita|tulee|puuttuu|myöhemmin',
  fields: 'otsikko=title|julkaistu=published|päivä=date|päivämäärä=date|pvm=date|julkaisupäivä=date|luotu=created|muokattu=updated|päivitetty=updated|viimeksi muokattu=updated|kirjoittaja=author|tekijä=author|tunnisteet=tags|avainsanat=tags|kategoria=category|kuvaus=description|tiivistelmä=summary|kuva=image|tila=status|kieli=lang',
  stopWords: `ei eivät eli en ennen että hän he ja jo joka jos jossa jotka kaikki kanssa kautta keskellä koska kuin
    kuitenkin kun kuten ma me mikä minä mitä mukaan muita mutta myös myöten niin ne noin nyt oli olla olemme on ovat
    ole olisi oma pitää saa sekä sen se siellä sinä sitä tai tämä te tätä vaan vaikka vain voi voivat vielä yli`,
  abbreviations: {
    open: 'esim mm ns ks vrt tri prof dr ent', numbered: 'n nro s luku puh', either: 'jne yms ym klo min v',
  },
  phrases: {
    dangling: `muut|toisin kuin hän|toisin kuin he|vastineeksi|yhdessä he|yhdessä ne|jälkimmäinen|jälkimmäiset|edellinen|sinä vuonna|sinä päivänä|sinä yönä|sama koskee|sama pätee|
      hänen avullaan|heidän avullaan|
      tämä|tämän|tätä|tässä|tästä|tähän|tällä|tältä|tälle|nämä|näiden|näitä|näissä|näistä|näihin|näillä|
      näille|se|sen|sitä|siinä|siitä|siihen|sillä|siltä|sille|ne|niiden|niitä|niissä|niistä|niihin|niillä|niiltä|
      niille|hän|hänen|häntä|hänessä|hänestä|häneen|hänellä|häneltä|hänelle|he|heidän|heitä|heissä|heistä|heihin|
      heillä|heiltä|heille|tuo|tuon|tuota|nuo|noiden|mutta|kuitenkin|ja|tai|siksi|siten|näin|niin|silloin|sitten|
      myöhemmin|lisäksi|myös|esimerkiksi|toisaalta|toisin sanoen|itse asiassa|lopulta|lopuksi|ensinnäkin|toiseksi|
      kolmanneksi|aluksi|tilalle|samaan aikaan|samalla|sillä välin|ilman häntä|ilman sitä|ilman heitä|ilman niitä|
      ilman tätä|* heistä|* niistä|* näistä|molemmat|molemmissa|molempien|molempia|kumpikin|kummassakin|
      seuraavana päivänä|seuraavana aamuna|päivää myöhemmin|viikkoa myöhemmin|vuosi myöhemmin|vuotta myöhemmin|
      kuukausi myöhemmin|viikko myöhemmin|* päivää myöhemmin|* viikkoa myöhemmin|* kuukautta myöhemmin|
      * vuotta myöhemmin|valitettavasti|kyllä,|ei,|siellä|sieltä|sinne|täällä|täältä|tänne|silti|päinvastoin|samoin|
      eli|nimittäin|tosin|luonnollisesti`,
    standing: `vastineeksi siitä|se,|sen,|sitä,|siinä,|siitä,|siihen,|sillä,|sille,|ne,|niiden,|niitä,|niistä,|niille,|he,|heidän,|
      heitä,|heistä,|heille,|hän, joka|niin sanottu|niin sanotut|niin kutsuttu|niin kutsutut|niin kauan|
      samaan aikaan kun|samalla kun|silloin kun|sitten kun`,
    text: 'artikkeli|artikkelissa|artikkelin|kirjoitus|kirjoituksessa|opas|oppaassa|blogi|blogissa|juttu|jutussa|kirja',
    pointer: 'tämä|tämän|tätä|tässä|tästä|tähän|tällä|tälle|näiden|näitä|näissä|näistä',
    season: `vuoden|vuotta|vuosi|viikon|viikolla|viikko|kuussa|kuun|kesän|kesä|syksyn|syksy|talven|talvi|kevään|kevät|
      kauden|kaudella|kausi|vuosikymmenen|vuosikymmenellä|vuosisadan|vuosisadalla|vuosituhannen|aamun|illan|hetkellä|
      hetken|maanantain|tiistain|keskiviikon|torstain|perjantain|lauantain|sunnuntain|viikonlopun`,
    within: 'kukaan heistä|mikään niistä|yksikään heistä|yksikään niistä|kumpikaan heistä|kumpikaan niistä',
    adding: 'myös|siksi|lisäksi|siten', contrasting: 'kuitenkin|sen sijaan', linking: 'lisäksi|myös|lopuksi|luonnollisesti|tietenkin',
    turn: 'mutta|kuitenkin|valitettavasti|silti|lopulta|sen sijaan|päinvastoin',
    reassuring: 'älä huoli|älkää huoliko|ei hätää|ei syytä huoleen',
    takesBack: `niin ainakin luulimme|niin me luulimme|niin ainakin ajattelimme|niin ajattelimme|sitten jokin muuttui|sitten kaikki muuttui|se ei kestänyt|sitä ei kestänyt|se oli virhe|se ei ollut totta|se ei pitänyt paikkaansa|toisin kuitenkin kävi|mutta siinä on koukku|toisin kävi|näin ei käynyt|
      niin luulin|niin luulimme|niin ainakin luulin|olin väärässä|olimme väärässä`,
    page: 'avautuu uuteen ikkunaan|avautuu uuteen välilehteen|siirry sisältöön|hyppää sisältöön',
    greeting: `haluamme kiittää|kiitämme|kiitän|suuri kiitos|suuret kiitokset|lämmin kiitos|lämpimät kiitokset|
      erityiskiitos|erityiskiitokset|pahoittelemme|
      hei|moi|terve,|terve!|hyvää huomenta|hyvää päivää|tervetuloa|hyvä lukija|hyvät lukijat|rakas lukija|rakkaat lukijat|rakkaat ystävät|
      kiitos|kiitokset|onnea|onneksi olkoon|hyvää joulua|hyvää uutta vuotta|nähdään`,
    order: `tilaa uutiskirje|tilaa uutiskirjeemme|tilaa lehti|tilaa nyt|lue|klikkaa|napsauta|katso|seuraa meitä|lataa|ota yhteyttä|liity|ilmoittaudu|tutustu|muista|
      lisätietoja|lisätietoa|älä unohda`,
    label: 'kuva|kuvat|valokuva|lähde|video|teksti|kirjoittaja|julkaistu|päivitetty|huom',
    offer: `kiitokset kaikille|
      odotamme innolla|odotan innolla|nähdään|klikkaa tästä|klikkaa tätä|tilaa uutiskirje|tilaa uutiskirjeemme|ilmoittaudu mukaan|seuraa meitä|
      ota yhteyttä|lue lisää|lue myös|uutiskirjeemme|kommenteissa|kaikki oikeudet pidätetään|ole hyvä ja`,
    pointing: `alla oleva|alla olevassa|alla olevasta|yllä oleva|yllä olevassa|seuraavassa luvussa|kuvakaappaus|
      kuvakaappauksessa|tällä sivulla|tämä sivu`,
    preview: 'tässä artikkelissa|tässä kirjoituksessa|tässä jutussa',
    step: 'oletetaan|kuvitellaan|kuvittele|aloitetaan|nyt voimme|paina|avaa|asenna|klikkaa',
    personal: 'minä|minua|minun|minulla|minulle', address: 'sinä|sinua|sinun|sinulla|sinulle|te|teidän|teille',
  },
  us: 'meihin|meitä|meille', calls: `aloita nyt|varaa esittely|pyydä tarjous|seuraa meitä|tilaa uutiskirje|osta nyt|liity|liity mukaan|tule mukaan|ilmoittaudu|rekisteröidy|
    kokeile|kokeile itse|avoimet työpaikat|kysymyksiä|onko kysymyksiä|ota yhteyttä|lue lisää|lahjoita`,
  goingOn: 'lue lisää|jatka lukemista',
  pictures: 'kuva|kuvat',
  figures: 'kuva|kuvio|taulukko',
  positions: 'vas.|oik.|vasemmalla|oikealla|kesk.',
  linkNotes: 'avautuu uuteen ikkunaan|avautuu uudessa ikkunassa|siirryt toiseen palveluun|ulkoinen linkki',
  site: {
    machine: { texts: 'tämä tiivistelmä|tämä artikkeli|tämä teksti|tiivistelmä|juttu', was: 'on', by: 'tekoälyn|tekoälyllä|tekoälyä|automaattisesti|konekäännetty|käännetty' },
    home: 'etusivu',
    notices: 'selaimesi|selaintasi|ota javascript käyttöön|etsimääsi sivua|sivua ei löydy|et ole robotti|kirjaudu sisään|unohditko salasanasi|käyttää evästeitä|käytämme evästeitä|suostumuksesi',
    missing: 'etsimääsi sivua|hakemaasi sivua|sivua ei löydy|sivua ei löytynyt|ei ole saatavilla alueellasi|ei ole saatavilla maassasi|artikkeli ei ole enää saatavilla|sisältö ei ole enää saatavilla|sisältö ei ole saatavilla|että olet ihminen', refusals: 'sivua ei löydy|sivua ei löytynyt|pääsy estetty|kirjaudu|kirjaudu sisään', asides: 'kunnioitamme yksityisyyttäsi|tämä artikkeli on vain tilaajille|selaimesi ei tue|kuuntele artikkeli|nähdäksesi tämän sisällön|sinun täytyy hyväksyä evästeet|hyväksy evästeet|jatka lukemista tilaamalla|lukeaksesi loput|oletko jo tilaaja|tämä sisältö on vain tilaajille|tämä juttu on vain tilaajille',
  },
  chrome: {
    menu: { whole: 'etusivu|valikko|haku|hae|sulje|takaisin|seuraava|edellinen|lisää|lue lisää|näytä lisää|kirjaudu|kirjaudu sisään|tietoa meistä|yhteystiedot|uutiset', opening: 'siirry|hyppää' },
    share: { whole: 'jaa|tykkää', opening: 'jaa facebookissa|seuraa meitä' },
    signup: { whole: 'tilaa|tilaa uutiskirje', opening: 'vain tilaajille|tilaajille|tilaa|liity' },
    legal: { whole: 'tietosuoja|tietosuojaseloste|käyttöehdot|evästeet|hyväksy', opening: 'käytämme evästeitä|tämä sivusto' },
    related: { whole: 'lue myös|lue lisää|aiheeseen liittyvää|luetuimmat|uusimmat|suosituimmat|katso myös', opening: 'lue myös|lue lisää' },
    comments: { whole: 'kommentit|kommentoi|jätä kommentti|vastaa', opening: 'jätä kommentti|sähköpostiosoitettasi' },
    advert: { whole: 'mainos', opening: 'juttu jatkuu' }, credit: { opening: 'kuva:|lähde:' },
    about: { whole: 'kirjoittaja|avainsanat|julkaistu|päivitetty', opening: 'julkaistu|päivitetty|kirjoittanut' },
  },
  biography: { verbs: 'on', jobs: 'kirjoittaja|toimittaja' }, ago: 'sitten',
  genericHeadings: `johdanto|alustus|yhteenveto|tiivistelmä|lopuksi|loppusanat|johtopäätökset|päätelmät|tausta|taustaa|
    esipuhe|usein kysytyt kysymykset|kysymyksiä ja vastauksia|lähteet|viitteet|kirjallisuutta|linkit|linkkejä|
    lisätietoja|lisätietoa|lue myös|lue lisää|katso myös|aiheeseen liittyvää|kiitokset|liitteet|sisällys|
    sisällysluettelo|kirjoittajasta|kirjoittaja|tietoa meistä|kommentit|jaa|seuraavat askeleet|mitä seuraavaksi|
    esimerkki|esimerkkejä|tulokset|uutiset|yhteystiedot|takaisin ylös`,
  skips: 'siirry sisältöön|siirry suoraan|hyppää',
  openers: 'Tämä|Kun|Mutta|Hän',
  months: `tammikuu|tammikuuta|tammi helmikuu|helmikuuta|helmi maaliskuu|maaliskuuta|maalis huhtikuu|huhtikuuta|huhti
    toukokuu|toukokuuta|touko kesäkuu|kesäkuuta|kesä heinäkuu|heinäkuuta|heinä elokuu|elokuuta|elo
    syyskuu|syyskuuta|syys lokakuu|lokakuuta|loka marraskuu|marraskuuta|marras joulukuu|joulukuuta|joulu`,
  series: { steps: 'luku|esimerkki|vaihe|sääntö|oppitunti|osa|vinkki|kuva|taulukko|harjoitus', nouns: 'jakso numero viikko päivä', versions: 'versio' },
  headlines: {
    roundUps: 'viikkokatsaus|kuukausikatsaus|viikon linkit|viikon uutiset|uutiskirje|lyhyesti',
    generic: 'viikko viikon viikkokatsaus kuukausi kuukauden kuukausikatsaus uutiset uutinen uutiskirje päivitys päivitykset linkit katsaus raportti tiedote uutisia lyhyesti',
  },
  dates: { entry: 'tämä artikkeli on|tämä kirjoitus on|artikkeli on julkaistu', at: 'klo|kello', published: 'julkaistu|julkaisupäivä|luotu|päiväys|päivämäärä', updated: 'päivitetty|viimeksi päivitetty|muokattu' },
  and: 'ja',
  byline: { others: 'suomennos|kääntänyt|toimittanut', nobody: 'toimitus|nimetön|tuntematon|vierailija', author: 'kirjoittaja|toimittaja', label: 'teksti' },
  imprint: { release: 'lehdistötiedote|tiedote|mediatiedote|heti julkaistavissa' },
  editorMarks: 'lähde?|muokkaa|muokkaa wikitekstiä',
  mail: {
    contents: 'Tässä numerossa', lead: 'Pääjuttu', keyPoints: 'Artikkelissa', related: 'Samasta aiheesta',
    moreStories: 'Lisäksi tässä numerossa', updated: 'Päivitetty', brief: 'Lyhyesti', unsubscribe: 'Peruuta tilaus',
    preferences: 'Tilauksesi', viewInBrowser: 'Näytä selaimessa', readOn: 'Jatka lukemista: {site}', more: 'ja vielä {count}',
    archive: 'Aiemmat numerot', forward: 'Lähetä numero eteenpäin',
    answer: 'Kysyttävää tai kommentoitavaa? Voit vastata suoraan tähän viestiin.',
    why: 'Saat tämän viestin, koska olet tilannut uutiskirjeen {title}.', number: 'Nro {number}', bestOf: 'Kuukauden parhaat',
    stories: { one: '{count} artikkeli', other: '{count} artikkelia' },
  },
  pages: {
    subscribe: 'Tilaa', email: 'Sähköpostiosoite', name: 'Nimi', optional: 'vapaaehtoinen',
    trap: 'Jätä tämä kenttä tyhjäksi',
    checkMail: 'Kiitos. Viesti, jossa on vahvistuslinkki, on matkalla osoitteeseen. Jos se ei tule perille, katso roskapostikansiosta.',
    badAddress: 'Tämä ei ole sähköpostiosoite. Kirjoita se näin: anna@example.com.',
    tooMany: 'Pyyntöjä oli liikaa. Yritä myöhemmin uudelleen.', confirm: 'Vahvista',
    confirmAsk: 'Vahvista painamalla painiketta.', confirmed: 'Vahvistettu. Kiitos!',
    confirmMail: 'Hei,\n\njoku, toivottavasti sinä, on pyytänyt käyttämään tätä osoitetta: {title}. Vahvista pyyntö:\n\n{link}\n\nLinkki on voimassa kolme päivää. Jos se et ollut sinä, voit jättää viestin huomiotta: mitään ei tapahdu.\n',
    confirmSubject: 'Vahvista: {title}', unsubscribe: 'Peruuta tilaus', unsubscribeAsk: 'Haluatko lopettaa tilauksen {title}?',
    unsubscribed: 'Tilaus on peruttu. Sinulle ei lähetetä enää numeroita.',
    badLink: 'Linkki ei kelpaa. Se on voinut katketa: kopioi se kokonaan sähköpostista.',
    expired: 'Linkki ei ole enää voimassa.', notFound: 'Tässä osoitteessa ei ole sivua.',
    failed: 'Jokin meni vikaan. Yritä myöhemmin uudelleen.', archive: 'Aiemmat numerot',
    noIssues: 'Numeroita ei ole vielä.', preferences: 'Tilauksesi', save: 'Tallenna', saved: 'Tallennettu.',
    newAddress: 'Uusi sähköpostiosoite', exportData: 'Lataa tietoni', erase: 'Poista tietoni',
    eraseAsk: 'Kaikki, mitä tiedämme sinusta, poistetaan, eikä sinulle lähetetä enää numeroita.',
    erased: 'Tietosi on poistettu.',
    askedMail: 'Hei,\n\njoku, toivottavasti sinä, on pyytänyt tilauksesi {title} sivulla:\n\n{what}\n\nVahvista pyyntö:\n\n{link}\n\nLinkki on voimassa kolme päivää. Jos se et ollut sinä, voit jättää viestin huomiotta: mitään ei tapahdu.\n',
    often: 'Kuinka usein', everyIssue: 'Jokainen numero', bestOf: 'Kunkin kuukauden parhaat',
    pauseUntil: 'Ei numeroita ennen', pause: 'Keskeytä', resume: 'Vastaanota taas jokainen numero',
    topics: 'Aiheet', otherTopics: 'Muut artikkelit', chooseTopics: 'Valitse vähintään yksi aihe tai peruuta tilaus.',
  },
} satisfies Language
