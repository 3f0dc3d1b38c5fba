// What does Digestif know of Finnish?
import type { Language } from './language.ts'

/** Finnish. */
export const fi = {
  tags: ['fi'],
  drafts: 'luonnos|luonnokset',
  stopWords: `ei eivät eli en ennen että hän he ja jo joka jos jossa jotka kaikki kanssa kautta keskellä koska kuin
    kuitenkin kun kuten ma me mikä minä mitä mukaan muita mutta myös myöten niin ne noin nyt oli olla olemme on ovat
    ole olisi oma pitää saa sekä sen se siellä sinä sitä tai tämä te tätä vaan vaikka vain voi voivat vielä yli`,
  abbreviations: {
    open: 'esim mm ns ks vrt tri prof dr ent', numbered: 'n nro s luku puh', either: 'jne yms ym klo min v',
  },
  us: 'meihin|meitä|meille', calls: 'liity|liity mukaan|tule mukaan|ilmoittaudu|rekisteröidy|kokeile|kokeile itse|avoimet työpaikat|kysymyksiä|onko kysymyksiä|ota yhteyttä|lue lisää|lahjoita',
  goingOn: 'lue lisää|jatka lukemista',
  chrome: {
    menu: { whole: 'etusivu|valikko|haku|hae|sulje|takaisin|seuraava|edellinen|lisää|lue lisää|näytä lisää|kirjaudu|kirjaudu sisään|tietoa meistä|yhteystiedot|uutiset', opening: 'siirry|hyppää' },
    share: { whole: 'jaa|tykkää', opening: 'jaa facebookissa|seuraa meitä' },
    signup: { whole: 'tilaa|tilaa uutiskirje', opening: 'tilaa|liity' },
    legal: { whole: 'tietosuoja|tietosuojaseloste|käyttöehdot|evästeet|hyväksy', opening: 'käytämme evästeitä|tämä sivusto' },
    related: { whole: 'lue myös|lue lisää|aiheeseen liittyvää|luetuimmat|uusimmat|suosituimmat|katso myös', opening: 'lue myös|lue lisää' },
    comments: { whole: 'kommentit|kommentoi|jätä kommentti|vastaa', opening: 'jätä kommentti|sähköpostiosoitettasi' },
    advert: { whole: 'mainos', opening: 'juttu jatkuu' }, credit: { opening: 'kuva:|lähde:' },
    about: { whole: 'kirjoittaja|avainsanat|julkaistu|päivitetty', opening: 'julkaistu|päivitetty|kirjoittanut' },
  },
  biography: { verbs: 'on', jobs: 'kirjoittaja|toimittaja' }, ago: 'sitten',
  months: `tammikuu|tammikuuta|tammi helmikuu|helmikuuta|helmi maaliskuu|maaliskuuta|maalis huhtikuu|huhtikuuta|huhti
    toukokuu|toukokuuta|touko kesäkuu|kesäkuuta|kesä heinäkuu|heinäkuuta|heinä elokuu|elokuuta|elo
    syyskuu|syyskuuta|syys lokakuu|lokakuuta|loka marraskuu|marraskuuta|marras joulukuu|joulukuuta|joulu`,
  series: { steps: 'luku|esimerkki|vaihe|sääntö|oppitunti|osa' },
  headlines: {
    roundUps: 'viikkokatsaus|kuukausikatsaus|viikon linkit|viikon uutiset|uutiskirje|lyhyesti',
    generic: 'viikko viikon viikkokatsaus kuukausi kuukauden kuukausikatsaus uutiset uutinen uutiskirje päivitys päivitykset linkit katsaus raportti tiedote',
  },
  mail: {
    contents: 'Tässä numerossa', lead: 'Pääjuttu', keyPoints: 'Artikkelissa', related: 'Samasta aiheesta',
    moreStories: 'Lisäksi tässä numerossa', updated: 'Päivitetty', brief: 'Lyhyesti', unsubscribe: 'Peruuta tilaus',
    preferences: 'Tilauksesi', viewInBrowser: 'Näytä selaimessa', readOn: 'Jatka lukemista: {site}', more: 'ja vielä {count}',
    why: 'Saat tämän viestin, koska olet tilannut uutiskirjeen {title}.', number: 'Nro {number}',
    stories: { one: '{count} artikkeli', other: '{count} artikkelia' },
  },
} satisfies Language
