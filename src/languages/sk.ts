// What does Digestif know of Slovak?

import { cs } from './cs.ts'
import type { Language } from './language.ts'

/** Slovak. */
export const sk = {
  tags: ['sk'], abbreviations: cs.abbreviations,
  names: { own: 'slovenčina|slovensky', english: 'slovak' },
  turnOn: 'zapn|povol',
  drafts: 'koncepty|rozpísané', unsorted: 'nezaradené|ostatné|rôzne|články',
  fields: 'názov=title|nadpis=title|publikované=published|zverejnené=published|dátum=date|dátum vydania=date|vytvorené=created|zmenené=updated|upravené=updated|aktualizované=updated|autor=author|autorka=author|štítky=tags|značky=tags|kategória=category|popis=description|perex=summary|zhrnutie=summary|obrázok=image|stav=status|heslo=password|jazyk=lang',
  phrases: {
    dangling: `odvtedy|s jeho pomocou|s jej pomocou|s ich pomocou|v dôsledku toho|
      aby to|aby ho|aby ju|aby ich|aby im|aby mu|aby jej|aby tomu|aby toho|aby sa to|aby sa mu|aby sa im|
      bez neho|bez nej|bez nich|bez toho|vďaka nej|vďaka nemu|vďaka nim|vďaka tomu|kvôli nemu|kvôli nej|kvôli nim|
      kvôli tomu|napriek tomu|* z nich|ten|tá|to|tí|tie|toho|tomu|tým|tej|tú|tých|tými|tou|tento|táto|toto|títo|tieto|
      tohto|tejto|tomuto|týmto|touto|týchto|týmito|túto|tamten|on|ona|ono|oni|ony|jeho|jej|ich|jemu|s ním|s ňou|s nimi|
      k nemu|k nej|k nim|o ňom|o nej|o nich|pre neho|preňho|pre ňu|pre nich|na neho|naňho|na ňom|na ňu|na nej|na nich|
      v ňom|v nej|v nich|do neho|doň|do nej|do nich|od neho|od nej|od nich|z neho|z nej|z nich|za ním|za ňou|za nimi|
      pred ním|pred ňou|pred nimi|medzi nimi|medzi nich|podľa neho|podľa nej|podľa nich|po ňom|po nej|po nich|u neho|
      u nej|u nich|proti nemu|proti nej|proti nim|pod ním|pod ňou|pod nimi|nad ním|nad ňou|nad nimi|vedľa neho|
      vedľa nej|vedľa nich|okrem neho|okrem nej|okrem nich|podľa jeho|podľa jej|podľa ich|v jeho|v ich|na jeho|na ich|
      za jeho|za ich|okrem toho|popri tom|podľa toho|proti tomu|k tomu|o tom|o to|na to|na tom|s tým|za to|v tom|v tej|
      v tých|z toho|z tej|z tých|do toho|do tej|od toho|od tej|po tom|po tej|pred tým|pri tom|na tej|na tú|na tých|a|
      ale|však|avšak|lenže|ibaže|no|naopak|naproti tomu|namiesto toho|miesto toho|namiesto neho|namiesto nej|
      namiesto nich|navyše|nadto|medzitým|zároveň|súčasne|preto|teda|čiže|takže|tak|potom|následne|nato|neskôr|predtým|
      vtedy|v tom čase|nakoniec|napokon|konečne|po prvé|po druhé|po tretie|najprv|najskôr|napríklad|
      na druhej strane však|na jednej strane však|inými slovami|inak|inak povedané|stručne povedané|skrátka|vlastne|
      v skutočnosti|skutočne|samozrejme|bohužiaľ|žiaľ|našťastie|pritom|zato|rovnako tak|podobne|to isté|tiež|takisto|
      taktiež|rovnako|práve preto|práve to|práve tam|aj preto|aj tak|aj to|ani to|ani on|ani ona|ani oni|ani jeden|
      ani jedna|tu|tam|sem|odtiaľ|odtiaľto|taký|taká|také|takí|takéto|takýto|takáto|takých|takto|obaja|obe|oboch|obom|
      oboma|oboje|v oboch|na oboch|u oboch|pre oboch|pre obe|medzi oboma|iní|ostatní|ostatné|dôvodom je|dôvodom bol|
      dôvodom bola|dôvodom bolo|dôvodom sú|výsledkom je|výsledkom bol|výsledkom bola|výsledkom bolo|v takom|v takých|
      v takej|v opačnom|keď to|keď ho|keď ju|keď ich|keď sa to|len čo to|pretože to|lebo|veď|* dni potom|* dní potom|
      * dni neskôr|* dní neskôr|* týždne neskôr|* týždňov neskôr|* mesiace neskôr|* mesiacov neskôr|* roky neskôr|
      * rokov neskôr|o * dni neskôr|o * dní neskôr|o * týždne neskôr|o * týždňov neskôr|o * mesiace neskôr|
      o * mesiacov neskôr|o * roky neskôr|o * rokov neskôr|o deň neskôr|o týždeň neskôr|o mesiac neskôr|o rok neskôr|
      deň nato|rok nato|krátko potom|krátko nato|hneď potom|na druhý deň|na ďalší deň|nasledujúci deň|v ten istý deň|
      v ten deň|v tom istom|v rovnakom čase|áno,|nie,`,
    standing: `to, čo|to, že|to, ako|to, či|to, kto|to, kde|to, kedy|to, prečo|to, aby|toho, *|tomu, *|tým, *|ten, *|
      tá, *|tí, *|tie, *|tých, *|tam, kde|tam, kam|tam, odkiaľ|tak, aby|tak, ako|tak zvan*|potom, ako|potom ako|
      potom, čo|* potom, ako|* potom, čo|* * potom, ako|preto, aby|preto, že|napriek tomu, že|o tom, *|k tomu, *|
      s tým, *|na to, *|na tom, *|za to, *|v tom, *|z toho, *|do toho, *|od toho, *|vďaka tomu, že|kvôli tomu, že|
      okrem toho, že|podľa toho, *|proti tomu, *|bez toho, *|namiesto toho, aby|po tom, ako|po tom, čo|pred tým, než|
      pred tým, ako|od tej doby, ako|predtým, než|predtým ako|predtým, ako|podobne ako|rovnako ako|súčasne s|
      zároveň s`,
    text: `článok|článku|článkom|príspevok|príspevku|text|textu|návod|návode|sprievodca|rozhovor|rozhovore|seriál|
      seriáli|kniha|knihy|knihe|knihu`,
    pointer: 'tento|táto|toto|títo|tieto|tohto|tejto|tomuto|tomto|týmto|touto|týchto|týmito|túto',
    season: `týždeň|týždni|týždňa|mesiac|mesiaci|mesiaca|rok|roku|roka|roky|víkend|víkendu|pondelok|utorok|stredu|
      štvrtok|piatok|sobotu|nedeľu|leto|zimu|jar|jeseň|sezónu|sezóny|sezóne|dni|dňoch|štvrťrok|storočí|chvíľu|chvíli|
      ráno|večer`,
    within: `žiadny z nich|žiadna z nich|žiadne z nich|nikto z nich|nič z toho|ani jeden z nich|ani jedna z nich|
      v oboch prípadoch`,
    adding: 'preto|teda|následne|tiež|takisto|taktiež', contrasting: 'však|avšak|napriek tomu',
    linking: 'navyše|okrem toho|nadto|tiež|takisto|taktiež|samozrejme|konečne|v tejto súvislosti',
    fronted: { by: 'v|vo|na|po|od|pred|počas|do|za|pri|u|k', pronouns: 'on|ona|oni|ony|ho|ju|ich|im|mu|jej' },
    turn: 'ale|avšak|však|lenže|bohužiaľ|žiaľ|napriek tomu|naopak|nakoniec|v skutočnosti|už nie',
    takesBack: `myslel som si|myslela som si|mysleli sme si|aspoň som si to myslel|aspoň som si to myslela|
      aspoň sme si to mysleli|mýlil som sa|mýlila som sa|mýlili sme sa|potom sa všetko zmenilo`,
    page: 'otvorí sa v novom okne|otvorí sa v novej karte|prejsť na obsah|preskočiť na obsah',
    greeting: `radi by sme poďakovali|chceme poďakovať|chceli by sme poďakovať|veľká vďaka|naša vďaka|
      osobitné poďakovanie|ospravedlňujeme sa|sme vďační|
      ahoj|ahojte|vitajte|vítame|dobrý deň|dobré ráno|milí|vážení|ďakujeme|ďakujem|vďaka všetkým|vďaka za|
      gratulujeme|šťastný nový rok|veselé vianoce|dovidenia|pekný deň|pekný víkend`,
    order: `prihláste sa|zaregistrujte sa|registrujte sa|odoberajte|sledujte nás|sledujte náš|kliknite|prečítajte si|
      čítajte|čítajte aj|pozrite si|pozrite sa|vypočujte si|zistite|viac informácií|zdieľajte|stiahnite si|kontaktujte|
      pridajte sa|pripojte sa|navštívte|nezabudnite|napíšte nám|ozvite sa|vyskúšajte|objednajte si|kúpte si|hlasujte|
      podporte|príďte|zapojte sa|prosím`,
    label: `foto|fotografia|obrázok|zdroj|video|autor|autorka|autori|text|publikované|aktualizované|aktualizácia|
      poznámka|poznámka redakcie|preklad`,
    offer: `tešíme sa na|nevieme sa dočkať|kliknite sem|kliknite na|prihláste sa na|zaregistrujte sa|kontaktujte nás|napíšte nám|viac informácií|
      viac sa dozviete|čítajte aj|prečítajte si aj|v komentároch|všetky práva vyhradené|na odber|sledujte nás|
      newsletter`,
    pointing: `vyššie uveden*|vyššie spomínan*|vyššie spomenut*|vyššie opísan*|nižšie uveden*|pozri vyššie|
      pozri nižšie|nasledovne|snímka obrazovky|screenshot|táto stránka|tu.|tu!|tu).`,
    preview: 'v tomto článku|v tomto príspevku|v tomto texte|pozrieme sa|ukážeme si',
    step: `predpokladajme|povedzme|predstavme si|predstavte si|začnime|začneme|pozrime sa|teraz môžeme|kliknite|
      stlačte|otvorte|vytvorte|pridajte|nainštalujte|spustite|zadajte`,
    news: 'oznamujeme|predstavujeme|s radosťou|je teraz k dispozícii|spúšťame|vydali sme|hľadáme',
    personal: 'ja|mňa|ma|mne|mi|môj|moja|moje|môjho|mojej',
    address: 'vy|vás|vám|vami|váš|vaša|vaše|vaši|vášho|môžete|chcete',
  },
  pictures: 'foto',
  figures: 'obrázok|obr.|tabuľka|tab.',
  positions: 'vľavo|vpravo|zľava',
  genericHeadings: `úvod|záver|na záver|zhrnutie|prehľad|obsah|súvislosti|pozadie|kontext|zdroje|literatúra|odkazy|
    poznámky|poďakovanie|predslov|doslov|časté otázky|otázky a odpovede|súvisiace články|mohlo by vás zaujímať|
    čítajte aj|viac informácií|ďalšie informácie|ďalšie kroky|čo ďalej|o autorovi|o autorke|o nás|komentáre|zdieľať|
    diskusia|kontakt|výsledky|výsledok|príklad|príklady|novinky|čo je nové|hore|príloha`,
  calls: `prihláste sa|prihlásiť sa|prihláste sa na odber|odoberajte|sledujte nás|kontaktujte nás|zapojte sa|
    pridajte sa|podporte nás|darujte|objednať|stiahnuť|vyskúšajte`,
  series: { steps: 'kapitola|príklad|krok|pravidlo|lekcia|tip|obrázok|tabuľka|časť|cvičenie', nouns: 'diel časť epizóda číslo týždeň deň vydanie', versions: 'verzia' },
  headlines: {
    roundUps: 'prehľad týždňa|týždenný prehľad|správy týždňa|odkazy týždňa|spravodaj|newsletter',
    generic: 'prehľad týždňa týždeň týždenný mesiac mesačný správy správa novinky aktuality aktualizácia spravodaj newsletter odkazy súhrn číslo vydanie poznámky stručne',
  },
  skips: 'prejsť na obsah|preskočiť na',
  openers: 'Vo|Pre|Ako|Ale|Pred|Keď|Podľa|Jeho',
  months: `január|januára|jan február|februára|feb marec|marca|mar apríl|apríla|apr máj|mája jún|júna júl|júla
    august|augusta|aug september|septembra|sep október|októbra|okt november|novembra|nov december|decembra|dec`,
  dates: { at: 'o', entry: 'tento príspevok bol|príspevok bol|tento článok bol', yearMark: 'r|roku', published: 'publikované|zverejnené|vydané|pridané|vytvorené|dátum', updated: 'aktualizované|aktualizácia|upravené' },
  and: 'a',
  byline: { others: 'preklad|preložil|preložila', nobody: 'redakcia|anonym|neznámy|hosť', author: 'autor|autorka|autori|napísal|napísala', label: 'text' },
  imprint: { release: 'tlačová správa' },
  mail: {
    contents: 'V tomto čísle', lead: 'Hlavná téma', keyPoints: 'V článku', related: 'K téme',
    moreStories: 'Ďalej v tomto čísle', updated: 'Aktualizované', brief: 'Stručne', unsubscribe: 'Odhlásiť odber',
    preferences: 'Vaše predplatné', viewInBrowser: 'Zobraziť v prehliadači', readOn: 'Čítať ďalej na {site}', more: 'a ešte {count}',
    archive: 'Predchádzajúce čísla', forward: 'Preposlať toto číslo',
    answer: 'Máte otázku alebo pripomienku? Stačí odpovedať na tento e-mail.',
    why: 'Tento e-mail dostávate, pretože odoberáte {title}.', number: 'Č. {number}', bestOf: 'To najlepšie z mesiaca',
    stories: { one: '{count} článok', few: '{count} články', many: '{count} článku', other: '{count} článkov' },
  },
} satisfies Language
