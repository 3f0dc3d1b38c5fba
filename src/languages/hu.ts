// What does Digestif know of Hungarian?
import type { Language } from './language.ts'

/** Hungarian. */
export const hu = {
  tags: ['hu'],
  names: { own: 'magyar|magyarul', english: 'hungarian' },
  turnOn: 'engedélyez',
  phrases: {
    dangling: `a többiek|cserébe|számukra|számára|egyiküket|egyiküknek|az ő segítségével|a segítségével|a segítségükkel|ugyanez|köztük|közöttük|ily módon|
      ilyen módon|ennek következtében|
      ez|ezt|ezek|ezeket|ezeknek|ezekben|ezekből|ezekre|ezekről|ennek|ezzel|ezekkel|erre|erről|ebből|ebben|
      ebbe|ettől|ehhez|ezen|ezért|ezután|ezek után|azt|annak|azzal|arra|arról|abból|abban|attól|ahhoz|azok|azokat|
      azoknak|azért|azután|azóta|ő|őt|ők|őket|neki|nekik|vele|velük|róla|róluk|tőle|tőlük|hozzájuk|rajta|rajtuk|benne|
      bennük|belőle|belőlük|nélküle|nélkülük|általa|általuk|miatta|miattuk|helyette|helyettük|a helyére|a helyükre|
      a helyén|de|azonban|viszont|ám|csakhogy|és|vagy|tehát|így|emiatt|ennélfogva|következésképpen|akkor|aztán|később|
      utána|utánuk|ezt követően|közben|eközben|időközben|továbbá|emellett|ráadásul|sőt|például|másrészt|egyrészt|
      másfelől|ugyanakkor|más szóval|valójában|végül|először is|másodszor|harmadszor|ehelyett|mindkettő|mindkettőt|
      mindketten|mindkét|egyikük|másikuk|egyikük sem|kettejük|* közülük|másnap|a következő napon|* nappal később|
      * héttel később|* hónappal később|* évvel később|itt|ott|innen|onnan|ide|oda|ilyen|ilyenkor|sajnos|igen,|nem,|
      hasonlóképpen|ugyanígy|mégis|hiszen|ellenkezőleg|egyébként`,
    standing: `cserébe azért|ebben az évben|ebben a hónapban|ebben az évadban|ebben a szezonban|ebben az évszázadban|
      ebben az évtizedben|ezen a héten|ezen a hétvégén|ezen a nyáron|ezen az őszön|ezen a télen|ezen a tavaszon|
      ezen a hétfőn|ezen a kedden|ezen a szerdán|ezen a csütörtökön|ezen a pénteken|ezen a szombaton|
      ezen a vasárnapon|azt,|annak,|azzal,|arra,|arról,|abból,|abban,|attól,|ahhoz,|azok,|azokat,|azoknak,|azért,|
      akkor,|azóta,|annak ellenére, hogy|annak érdekében, hogy|azok a|azok az|azoknak a|azoknak az|ott, ahol|
      így hívják|itt az ideje`,
    text: 'cikk|cikkben|írás|írásban|a cikk|a cikkben|az írás|az írásban|a bejegyzés|a bejegyzésben|a könyv|a sorozat',
    within: 'egyikük sem|egyik sem közülük|közülük egyik sem',
    adding: 'tehát|ezért|szintén|továbbá|emellett', contrasting: 'azonban|viszont', linking: 'továbbá|emellett|ráadásul|természetesen|végül',
    turn: 'de|azonban|viszont|sajnos|mégis|végül|ellenkezőleg|valójában',
    takesBack: `de van egy bökkenő|van egy bökkenő|nem így történt|másképp alakult|
      azt hittem|legalábbis azt hittem|legalábbis azt hittük|tévedtem|tévedtünk`,
    page: 'új ablakban nyílik meg|új lapon nyílik meg|ugrás a tartalomhoz',
    greeting: `szeretnénk megköszönni|szeretnénk köszönetet|hálásan köszönjük|hálás köszönet|külön köszönet|
      köszönet illeti|köszönettel tartozunk|elnézést kérünk|szíves elnézésüket|
      szia|sziasztok|helló|üdv|üdvözlünk|üdvözöljük|jó napot|jó reggelt|kedves olvasó|kedves olvasók|kedves olvasóink|kedves barátaink|tisztelt olvasó|tisztelt olvasók|tisztelt olvasóink|köszönjük|köszönöm|
      gratulálunk|boldog új évet|kellemes ünnepeket|viszlát`,
    order: `iratkozz fel|iratkozzon fel|iratkozzanak fel|kövess minket|kövessen minket|kattints|kattintson|olvasd el|
      olvassa el|nézd meg|nézze meg|töltsd le|töltse le|csatlakozz|csatlakozzon|látogass el|látogasson el|ne felejtsd|
      ne felejtse|további információ|további információk|bővebb információ|részletek itt`,
    label: 'fotó|fotók|kép|képek|forrás|videó|szerző|írta|fényképezte|frissítve|frissítés|megjegyzés',
    offer: `szíves megértésüket|köszönetünket fejezzük|
      alig várjuk|szeretettel várunk|találkozunk|kattints ide|kattintson ide|iratkozz fel|iratkozzon fel|kövess minket|kövessen minket|lépjen kapcsolatba|
      további információért|bővebb információért|olvasd el ezt is|olvassa el ezt is|hírlevelünkre|a kommentekben|
      minden jog fenntartva|kérjük`,
    pointing: `lásd fent|lásd lent|az alábbi|az alábbiakban|a fenti|a fentiek|képernyőkép|képernyőképen|
      ezen az oldalon|itt.`,
    preview: 'ebben a cikkben|ebben az írásban|ebben a bejegyzésben|látni fogjuk',
    step: 'tegyük fel|képzeld el|képzeljük el|kezdjük|most már|nyissuk meg|nyisd meg|kattints|telepítsd|telepítsük',
    personal: 'én|engem|nekem|velem|tőlem', address: 'te|téged|neked|veled|ti|titeket|nektek|ön|önt|önnek|önök',
  },
  goingOn: 'tovább olvasom|bővebben',
  drafts: 'piszkozat|piszkozatok|vázlatok', unsorted: 'egyéb|nincs kategorizálva|kategorizálatlan|bejegyzések|cikkek',
  fields: 'cím=title|közzétéve=published|megjelent=published|dátum=date|kelt=date|megjelenés=date|létrehozva=created|módosítva=updated|frissítve=updated|szerző=author|szerzők=author|címkék=tags|kategória=category|leírás=description|összefoglaló=summary|alcím=subtitle|kép=image|borítókép=image|állapot=status|jelszó=password|nyelv=lang',
  pictures: 'fotó|kép',
  figures: 'ábra|táblázat',
  positions: 'balra|jobbra|középen|balról',
  chrome: { signup: { opening: 'csak előfizetőknek' },
    menu: { whole: 'kezdőlap|keresés|bezárás|vissza|tovább|bővebben|bejelentkezés|regisztráció|rólunk|kapcsolat|hírek' },
    share: { whole: 'megosztás' }, legal: { whole: 'adatvédelem|impresszum|elfogadom' },
    related: { whole: 'kapcsolódó cikkek|olvasta már|legolvasottabb|ajánlott', opening: 'olvassa el' },
    comments: { whole: 'hozzászólások|hozzászólás|szólj hozzá' }, advert: { whole: 'hirdetés' },
    about: { opening: 'közzétéve' },
  },
  and: 'és',
  byline: { others: 'fordította|fordítás|szerkesztette|szerkesztő', nobody: 'szerkesztőség|névtelen|ismeretlen|vendégszerző', author: 'szerző|szerzők|írta' },
  genericHeadings: `bevezetés|bevezető|összefoglalás|összegzés|összefoglaló|befejezés|zárszó|zárógondolatok|
    következtetés|következtetések|háttér|előszó|utószó|gyakori kérdések|kérdések és válaszok|források|hivatkozások|
    irodalom|jegyzetek|lábjegyzetek|linkek|további információ|további információk|további olvasnivaló|
    kapcsolódó cikkek|olvassa el ezt is|köszönetnyilvánítás|melléklet|tartalom|tartalomjegyzék|a szerzőről|rólunk|
    hozzászólások|megosztás|következő lépések|mi következik|példa|példák|eredmények|hírek|kapcsolat|
    vissza a tetejére`,
  calls: `iratkozz fel|iratkozzon fel|iratkozzon fel hírlevelünkre|kövess minket|kövessen minket|
    lépjen kapcsolatba velünk|csatlakozz|csatlakozzon|támogass minket|támogasson minket|jelentkezz|jelentkezés|
    letöltés|próbáld ki|próbálja ki`,
  series: { steps: 'fejezet|példa|lépés|szabály|lecke|tipp|ábra|táblázat|rész|gyakorlat', nouns: 'rész epizód szám hét nap', versions: 'verzió' },
  skips: 'ugrás a|tovább a tartalomhoz|kilépés a tartalomba',
  openers: 'Az|Egy|Ez|És|Nem|Egyre|Már',
  months: `január|jan|januári|januárban február|febr március|márc április|ápr május|máj június|jún július|júl
    augusztus|aug szeptember|szept|szep október|okt|októberi november|nov december|dec`,
  headlines: {
    roundUps: 'heti összefoglaló|havi összefoglaló|heti hírek|hírlevél|lapszemle|a hét hírei|linkajánló',
    generic: 'heti havi összefoglaló hírek hír hírlevél frissítés lapszemle hét hónap beszámoló linkajánló röviden',
  },
  dates: { published: 'közzétéve|megjelent|megjelenés|publikálva|létrehozva|feltöltve|dátum', entry: 'ez a bejegyzés|a bejegyzés|ez a cikk', updated: 'frissítve|frissült|utolsó frissítés|módosítva|utoljára módosítva' },
  imprint: { release: 'sajtóközlemény|közlemény|azonnali közlésre' },
  editorMarks: 'forrás?|szerkesztés',
  mail: {
    contents: 'Ebben a számban', lead: 'Címlapon', keyPoints: 'A cikkben', related: 'Ugyanerről',
    moreStories: 'Még ebben a számban', updated: 'Frissítve', brief: 'Röviden', unsubscribe: 'Leiratkozás',
    preferences: 'Az Ön feliratkozása', viewInBrowser: 'Megtekintés böngészőben', readOn: 'Folytatás: {site}', more: 'és még {count}',
    archive: 'Korábbi számok', forward: 'A szám továbbküldése',
    answer: 'Kérdése vagy észrevétele van? Csak válaszoljon erre a levélre.',
    why: 'Azért kapja ezt a levelet, mert feliratkozott a következőre: {title}.', number: '{number}. szám', bestOf: 'A hónap legjobbjai',
    stories: { other: '{count} cikk' },
  },
} satisfies Language
