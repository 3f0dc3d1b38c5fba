// What does Digestif know of Czech?
import type { Language } from './language.ts'

/** Czech. */
export const cs = {
  tags: ['cs'],
  names: { own: 'čeština|česky|český', english: 'czech' },
  turnOn: 'zapn|povol',
  syndicated: 'se nejdříve objevil na',
  drafts: 'koncepty|rozepsané', unsorted: 'nezařazené|nezařazeno|ostatní|různé|příspěvky|články', unwritten: 'sem|zde|krátký|krátké|váš|tvůj|článku|příspěvku|stránky|doplnit|doplňte|napsat|napište|vložte|přidat|bude|doplněn|chybí',
  fields: 'název=title|nadpis=title|publikováno=published|vydáno=published|datum=date|datum vydání=date|vytvořeno=created|změněno=updated|upraveno=updated|aktualizováno=updated|autor=author|autorka=author|autoři=author|štítky=tags|kategorie=category|popis=description|perex=summary|shrnutí=summary|obrázek=image|stav=status|heslo=password|jazyk=lang',
  abbreviations: {
    open: 'např tzv tj ing mgr mudr judr phdr rndr doc prof dr sv gen plk ul nám str mj resp popř příp',
    numbered: 'č s str čl odst kap tel obr tab', either: 'atd apod aj tis mil mld hod min r stol',
  },
  phrases: {
    dangling: `na rozdíl od něj|na rozdíl od ní|na rozdíl od nich|na oplátku|s jeho pomocí|s její pomocí|s jejich pomocí|v důsledku toho|ve výsledku|
      aby to|aby ho|aby jej|aby ji|aby je|aby jim|aby mu|aby tomu|aby toho|aby se to|aby se mu|aby se jim|
      aby se jí|bez něj|bez něho|bez ní|bez nich|bez toho|díky ní|díky němu|díky nim|díky tomu|kvůli němu|kvůli ní|
      kvůli nim|kvůli tomu|navzdory tomu|* z nich|ten|ta|to|ti|ty|toho|tomu|tím|té|tu|těch|těm|těmi|tou|tento|tato|
      toto|tito|tyto|tohoto|této|tomuto|tímto|touto|těchto|těmto|těmito|tuto|tenhle|tahle|tohle|tihle|tyhle|on|ona|ono|
      oni|ony|jeho|její|jejich|jejího|jejímu|jejím|jejími|jemu|jemuž|s ním|s ní|s nimi|k němu|k ní|k nim|o něm|o ní|
      o nich|pro něj|pro něho|pro ni|pro ně|na něj|na něm|na ni|na ní|na ně|na nich|v něm|v ní|v nich|do něj|do ní|
      do nich|od něj|od něho|od ní|od nich|z něj|z něho|z ní|z nich|za ním|za ní|za nimi|před ním|před ní|před nimi|
      mezi nimi|mezi ně|podle něj|podle něho|podle ní|podle nich|po něm|po ní|po nich|u něj|u něho|u ní|u nich|
      proti němu|proti ní|proti nim|pod ním|pod ní|pod nimi|nad ním|nad ní|nad nimi|vedle něj|vedle něho|vedle ní|
      vedle nich|kromě něj|kromě ní|kromě nich|podle jeho|podle jejich|v jeho|v jejich|na jeho|na jejich|za jeho|
      za jejich|kromě toho|vedle toho|podle toho|proti tomu|k tomu|o tom|o to|na to|na tom|s tím|za to|v tom|v té|
      v těch|z toho|z té|z těch|do toho|do té|od toho|od té|po tom|po té|před tím|při tom|pro to|na té|na tu|na těch|a|
      ale|však|avšak|jenže|ovšem|nicméně|naopak|naproti tomu|místo toho|namísto toho|místo něj|místo něho|místo ní|
      místo nich|navíc|mimo to|mezitím|zároveň|současně|proto|tudíž|tedy|takže|tak|tak tedy|pak|potom|poté|následně|
      nato|později|předtím|tehdy|tou dobou|nakonec|konečně|zaprvé|zadruhé|zatřetí|za prvé|za druhé|za třetí|nejprve|
      například|kupříkladu|na druhou stranu|na jednu stranu|jinými slovy|jinak|jinak řečeno|stručně řečeno|zkrátka|
      vlastně|ve skutečnosti|skutečně|samozřejmě|bohužel|naštěstí|přesto|přestože to|přitom|zato|buď jak buď|
      stejně tak|podobně|totéž|také|rovněž|taktéž|též|právě proto|právě to|právě tam|i proto|i tak|i to|ani to|ani on|
      ani ona|ani oni|ani jeden|ani jedna|zde|tady|tam|sem|odtud|odtamtud|takový|taková|takové|takoví|takovou|takových|
      takto|takhle|oba|obě|obou|oběma|obojí|v obou|na obou|u obou|pro oba|pro obě|mezi oběma|jiní|ostatní|důvodem je|
      důvodem byl|důvodem byla|důvodem bylo|důvodem jsou|výsledkem je|výsledkem byl|výsledkem byla|výsledkem bylo|
      v takovém|v takových|v takové|v opačném|když to|když ho|když ji|když se to|jakmile to|protože to|* dny poté|
      * dní poté|* týdny poté|* týdnů poté|* měsíce poté|* měsíců poté|* roky poté|* let poté|* dny později|
      * dní později|* týdny později|* týdnů později|* měsíce později|* měsíců později|* roky později|* let později|
      o * dny později|o * dní později|o * týdny později|o * týdnů později|o * měsíce později|o * měsíců později|
      o * roky později|o * let později|o den později|o týden později|o měsíc později|o rok později|den poté|den nato|
      rok poté|rok nato|krátce poté|krátce nato|brzy poté|brzy nato|hned poté|druhý den ráno|druhý den|druhého dne|
      následující den|následujícího dne|ve stejný den|téhož dne|téhož roku|ve stejné době|ve stejnou dobu|ano,|ne,`,
    standing: `na oplátku za|to, co|to, že|to, jak|to, zda|to, jestli|to, kdo|to, kde|to, kdy|to, proč|to, aby|toho, *|tomu, *|
      tím, *|ten, *|ta, *|ti, *|ty, *|těm, *|těch, *|tam, kde|tam, kam|tam, odkud|tak, aby|tak, jak|tak zvan*|poté, co|
      poté co|* poté, co|* * poté, co|proto, aby|proto, že|přesto, že|přesto že|o tom, *|k tomu, *|k tomu aby|s tím, *|
      na to, *|na tom, *|za to, *|v tom, *|z toho, *|do toho, *|od toho, *|díky tomu, že|kvůli tomu, že|
      navzdory tomu, že|kromě toho, že|vedle toho, že|podle toho, *|proti tomu, *|bez toho, *|místo toho, aby|
      namísto toho, aby|pro to, *|po tom, co|před tím, než|od té doby, co|do té doby, než|předtím, než|předtím než|
      podobně jako|stejně tak jako|současně s|zároveň s|druhý den festivalu|druhý den turnaje|druhý den závodu|
      druhý den závodů|druhý den mistrovství|druhý den jednání|druhý den summitu|druhý den konference|
      druhý den veletrhu|obě komory`,
    release: 'verze|verzi|vydání|aktualizace|aktualizaci',
    text: `článek|článku|článkem|příspěvek|příspěvku|text|textu|návod|návodu|průvodce|rozhovor|rozhovoru|seriál|
      seriálu|kniha|knihy|knize|knihu`,
    pointer: 'tento|tato|toto|tito|tyto|tohoto|této|tomuto|tomto|tímto|touto|těchto|těmto|těmito|tuto',
    season: `týden|týdnu|týdne|měsíc|měsíci|měsíce|rok|roce|roku|roky|víkend|víkendu|pondělí|úterý|středu|čtvrtek|
      pátek|sobotu|neděli|léto|zimu|jaro|podzim|léta|sezonu|sezónu|sezony|sezóny|sezoně|sezóně|dny|dnech|čtvrtletí|
      století|chvíli|ráno|večer`,
    within: `jak to udělat|jak toho dosáhnout|způsob, jak to|
      žádný z nich|žádná z nich|žádné z nich|nikdo z nich|nic z toho|ani jeden z nich|ani jedna z nich|
      v obou případech`,
    adding: 'proto|tedy|tudíž|následně|potom|také|rovněž|taktéž|též', contrasting: 'však|ovšem|nicméně',
    linking: 'navíc|kromě toho|mimo to|vedle toho|také|rovněž|samozřejmě|konečně|v této souvislosti',
    fronted: { by: 'v|ve|na|po|od|před|během|do|za|při|u|k', pronouns: 'on|ona|oni|ony|ho|jej|ji|jim|mu|jí' },
    turn: 'ale|avšak|však|jenže|bohužel|přesto|nicméně|naopak|nakonec|ve skutečnosti|už ne',
    reassuring: 'nebojte se|nebojte,|neboj se|žádné obavy|bez obav|žádný strach',
    takesBack: `aspoň jsme si to mysleli|aspoň jsme si mysleli|to jsme si aspoň|tak jsme si to|pak se něco změnilo|pak se změnilo všechno|dlouho to nevydrželo|nevydrželo to|dopadlo to jinak|všechno dopadlo jinak|opak byl pravdou|opak je pravdou|zmýlili jsme se|nebyla to pravda|má to ale háček|ale má to háček|byl to omyl|všechno bylo jinak|vydrželo to jen|
      myslel jsem si|myslela jsem si|mysleli jsme si|aspoň jsem si to myslel|aspoň jsem si to myslela|
      alespoň jsme si to mysleli|mýlil jsem se|mýlila jsem se|mýlili jsme se|pak se všechno změnilo|
      pak se vše změnilo`,
    page: 'otevře se v novém okně|otevře se v nové kartě|otevře se v novém panelu|přejít k obsahu|přeskočit na obsah',
    greeting: `rádi bychom poděkovali|chceme poděkovat|chtěli bychom poděkovat|velké díky|naše díky|
      zvláštní poděkování|omlouváme se|jsme vděční|
      ahoj|vítejte|vítáme|dobrý den|dobré ráno|milí|vážení|vážení čtenáři|děkujeme|děkuji|díky všem|díky za|
      gratulujeme|šťastný nový rok|veselé vánoce|na shledanou|nashledanou|hezký den|hezký víkend`,
    order: `přihlaste se|přihlašte se|zaregistrujte se|registrujte se|odebírejte|sledujte nás|sledujte náš|klikněte|
      přečtěte si|čtěte|čtěte také|podívejte se|poslechněte si|prohlédněte si|zjistěte|více informací|sdílejte|
      stáhněte si|kontaktujte|přidejte se|připojte se|navštivte|nezapomeňte|napište nám|ozvěte se|vyzkoušejte|
      objednejte|kupte si|hlasujte|podpořte|přijďte|zapojte se|prosím`,
    label: `odkazy|foto|fotografie|obrázek|zdroj|video|autor|autorka|autoři|text|publikováno|aktualizováno|aktualizace|
      poznámka|poznámka redakce|překlad`,
    offer: `upřímné poděkování|
      těšíme se na|nemůžeme se dočkat|klikněte zde|klikněte na|přihlaste se k|zaregistrujte se|kontaktujte nás|napište nám|více informací|
      více se dozvíte|čtěte také|přečtěte si také|v komentářích|všechna práva vyhrazena|k odběru|sledujte nás|
      newsletter`,
    pointing: `výše uveden*|výše zmíněn*|výše popsan*|níže uveden*|viz výše|viz níže|snímek obrazovky|screenshot|
      tato stránka|zde.|zde!|zde).`,
    preview: 'v tomto díle|v této části|ukážu|dozvíte se|v tomto článku|v tomto příspěvku|v tomto textu|podíváme se|ukážeme si',
    step: `předpokládejme|řekněme|představme si|představte si|začněme|začneme|podívejme se|nyní můžeme|teď můžeme|
      klikněte|stiskněte|otevřete|vytvořte|přidejte|nainstalujte|spusťte|zadejte`,
    news: 'oznamujeme|představujeme|s radostí|je nyní k dispozici|spouštíme|vydali jsme|hledáme',
    personal: 'já|mne|mě|mně|mi|můj|moje|má|mému|mého',
    address: 'vy|vás|vám|vámi|váš|vaše|vaši|vašeho|můžete|chcete|chcete-li',
  },
  us: 'nám|námi|nás', calls: `začněte hned|začněte ještě dnes|vyzkoušejte zdarma|vyzkoušet zdarma|číst dále|domluvte si ukázku|přihlaste se|přihlásit se|přihlaste se k odběru|odebírejte|sledujte nás|kontaktujte nás|darujte|
    objednat|zapojte se|přidejte se|registrujte se|vyzkoušejte|vyzkoušejte si|volná místa|máte dotazy|dotazy|
    zůstaňte v kontaktu|zjistěte více|podpořte projekt|stáhnout`,
  goingOn: 'číst dál|číst více|pokračovat ve čtení|celý článek',
  pictures: 'foto',
  figures: 'obrázek|obr.|tabulka|tab.',
  positions: 'vlevo|vpravo|uprostřed|zleva',
  linkNotes: 'otevře se v novém okně|otevírá se v novém okně|externí odkaz',
  site: {
    machine: { texts: 'tento souhrn|toto shrnutí|tento článek|tento text|tento překlad|shrnutí|souhrn', was: 'byl|bylo|je|byla', by: 'pomocí ai|pomocí umělé inteligence|pomocí chatgpt|pomocí openai|s pomocí ai|s pomocí umělé inteligence|s pomocí chatgpt|s pomocí openai|umělou inteligencí|automaticky|strojově|přeložen' },
    home: 'úvod|úvodní stránka|domovská stránka',
    notices: 'váš prohlížeč|vašem prohlížeči|povolte javascript|zapněte javascript|hledaná stránka|stránka neexistuje|stránka nebyla nalezena|nejste robot|přihlaste se|zapomenuté heslo|používá soubory cookie|používáme soubory cookie',
    missing: 'hledaná stránka|stránka, kterou hledáte|stránka neexistuje|stránka nebyla nalezena|není ve vašem regionu dostupn|není ve vaší zemi dostupn|není ve vaší zemi k dispozici|článek již není dostupný|obsah již není dostupný|obsah není dostupný|že jste člověk', refusals: 'stránka nenalezena|stránka nebyla nalezena|přístup odepřen|přihlášení|chyba 404', asides: 'respektujeme vaše soukromí|tento článek je pouze pro předplatitele|článek je jen pro předplatitele|váš prohlížeč nepodporuje|my a našich # partnerů|pro zobrazení tohoto obsahu|abyste viděli tento obsah|pro zobrazení obsahu musíte|musíte povolit cookies|chcete-li číst dál|pro pokračování ve čtení|zbytek článku je|máte už předplatné|celý článek si mohou přečíst|odemkněte si článek',
  },
  chrome: {
    menu: { whole: 'domů|hledat|zavřít|zpět|další|předchozí|více|číst dále|číst více|přihlásit|přihlásit se|odhlásit|registrace|o nás|kontakty|nápověda|zprávy|počasí|ekonomika|domov|svět|kultura|tisk|zrušit|odeslat', opening: 'přejít na|jste zde' },
    share: { whole: 'sdílet|sdílej|líbí se mi|uložit', opening: 'sdílet na|sledujte nás' },
    signup: { whole: 'odebírat', opening: 'pouze pro předplatitele|jen pro předplatitele|přihlaste se|odebírejte|zadejte svůj' },
    legal: { whole: 'ochrana osobních údajů|podmínky použití|obchodní podmínky|souhlasím|všechna práva vyhrazena', opening: 'tento web používá|používáme cookies|všechna práva' },
    related: { whole: 'čtěte také|přečtěte si také|související články|související|podobné články|nejčtenější|nejnovější|mohlo by vás zajímat|další články|doporučujeme', opening: 'čtěte také|přečtěte si|více o|více informací' },
    comments: { whole: 'komentáře|komentář|přidat komentář|napsat komentář|odpovědět|diskuse|diskuze|vstoupit do diskuze', opening: 'napsat komentář|vaše e-mailová adresa|vyžadované informace|pro přidání komentáře' },
    advert: { whole: 'inzerce' }, credit: { opening: 'zdroj:|autor:' },
    about: { whole: 'autor článku|štítky', opening: 'publikováno|vydáno|aktualizováno|štítky:' },
  },
  and: 'a',
  sections: 'ekonomika politika kultura věda zdraví zprávy domácí zahraničí',
  byline: { others: 'překlad|přeložil|přeložila|editoval|korektura', nobody: 'redakce|anonym|neznámý|host', by: 'od', author: 'autor|autorka|autoři|napsal|napsala', label: 'text' }, biography: { jobs: 'redaktor|novinář|komentátor' },
  genericHeadings: `úvod|závěr|závěrem|shrnutí|přehled|obsah|souvislosti|pozadí|kontext|zdroje|prameny|literatura|odkazy|
    poznámky|poděkování|předmluva|doslov|časté dotazy|otázky a odpovědi|související články|mohlo by vás zajímat|
    čtěte také|přečtěte si také|další čtení|více informací|další informace|další kroky|co dál|co bude dál|
    o autorovi|o autorce|o autorech|o nás|komentáře|sdílet|diskuse|kontakt|výsledky|výsledek|příklad|příklady|
    novinky|co je nového|nahoru|příloha`,
  skips: 'přejít k|přejít na|přeskočit na|skočit na',
  openers: 'Ve|Ale|Před|Když|Podle|Jeho',
  months: `leden|ledna|led únor|února|úno březen|března|bře duben|dubna|dub květen|května|kvě červen|června|čvn
    červenec|července|čvc srpen|srpna|srp září|zář říjen|října|říj listopad|listopadu|lis
    prosinec|prosince|pro`,
  dates: { at: 'v|ve', entry: 'tento příspěvek byl|příspěvek byl|tento článek byl', yearMark: 'r|roku', on: 'dne', published: 'publikováno|zveřejněno|vydáno|vloženo|přidáno|vytvořeno|datum vydání|datum', updated: 'aktualizováno|aktualizace|poslední aktualizace|upraveno|změněno' },
  series: { steps: `den|kapitola|příklad|krok|pravidlo|lekce|tip|obrázek|tabulka|část|cvičení|etapa|bod`, nouns: 'díl část epizoda číslo týden vydání', versions: 'verze' },
  headlines: {
    roundUps: 'přehled týdne|týdenní přehled|měsíční přehled|tento týden v|odkazy týdne|zprávy týdne|zpravodaj|newsletter',
    generic: 'přehled týdne týden týdenní měsíc měsíční zprávy zpráva novinky aktuality aktualizace zpravodaj newsletter odkazy souhrn číslo vydání poznámky stručně krátce',
  },
  imprint: { release: 'tisková zpráva|tisková informace|k okamžitému zveřejnění', ask: 'kontakt' },
  editorMarks: 'zdroj?|editovat|editovat zdroj',
  mail: {
    contents: 'V tomto čísle', lead: 'Hlavní téma', keyPoints: 'V článku', related: 'K tématu',
    moreStories: 'Dále v tomto čísle', updated: 'Aktualizováno', brief: 'Stručně', unsubscribe: 'Odhlásit odběr',
    preferences: 'Váš odběr', viewInBrowser: 'Zobrazit v prohlížeči', readOn: 'Číst dál na {site}', more: 'a ještě {count}',
    archive: 'Předchozí vydání', forward: 'Přeposlat toto číslo',
    answer: 'Máte dotaz nebo připomínku? Stačí odpovědět na tento e-mail.',
    why: 'Tento e-mail dostáváte, protože odebíráte {title}.', number: 'Č. {number}', bestOf: 'To nejlepší z měsíce',
    stories: { one: '{count} článek', few: '{count} články', many: '{count} článku', other: '{count} článků' },
  },
  pages: {
    subscribe: 'Odebírat', email: 'E-mailová adresa', name: 'Jméno', optional: 'nepovinné',
    trap: 'Nechte toto pole prázdné',
    checkMail: 'Děkujeme. Zpráva s odkazem k potvrzení je na cestě na tuto adresu. Pokud nedorazí, podívejte se do složky se spamem.',
    badAddress: 'To není e-mailová adresa. Napište ji jako anna@example.com.',
    tooMany: 'Požadavků bylo příliš mnoho. Zkuste to prosím později.', confirm: 'Potvrdit',
    confirmAsk: 'Potvrďte stisknutím tlačítka.', confirmed: 'Potvrzeno. Děkujeme!',
    confirmMail: 'Dobrý den,\n\nněkdo, doufáme, že vy, požádal o použití této adresy pro {title}. Potvrďte to prosím:\n\n{link}\n\nOdkaz platí tři dny. Pokud jste to nebyli vy, zprávu ignorujte: nic se nestane.\n',
    confirmSubject: 'Potvrďte prosím: {title}', unsubscribe: 'Odhlásit odběr', unsubscribeAsk: 'Nechcete už dostávat {title}?',
    unsubscribed: 'Odběr je zrušen. Další vydání vám nepošleme.',
    badLink: 'Tento odkaz je neplatný. Možná byl zkrácen: zkopírujte jej z e-mailu celý.',
    expired: 'Tento odkaz už neplatí.', notFound: 'Na této adrese není žádná stránka.',
    failed: 'Něco se pokazilo. Zkuste to prosím později.', archive: 'Předchozí vydání',
    noIssues: 'Zatím nejsou žádná vydání.', preferences: 'Váš odběr', save: 'Uložit', saved: 'Uloženo.',
    newAddress: 'Nová e-mailová adresa', exportData: 'Stáhnout moje údaje', erase: 'Smazat moje údaje',
    eraseAsk: 'Vše, co o vás víme, se smaže a další vydání vám nepošleme.',
    erased: 'Vaše údaje jsou smazány.',
    askedMail: 'Dobrý den,\n\nněkdo, doufáme, že vy, požádal na stránce vašeho odběru {title}:\n\n{what}\n\nPotvrďte to prosím:\n\n{link}\n\nOdkaz platí tři dny. Pokud jste to nebyli vy, zprávu ignorujte: nic se nestane.\n',
    often: 'Jak často', everyIssue: 'Každé vydání', bestOf: 'To nejlepší z každého měsíce',
    pauseUntil: 'Žádná vydání do', pause: 'Pozastavit', resume: 'Dostávat znovu každé vydání',
    topics: 'Témata', otherTopics: 'Další články', chooseTopics: 'Vyberte alespoň jedno téma, nebo odběr odhlaste.',
  },
} satisfies Language
