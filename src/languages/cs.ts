// What does Digestif know of Czech?
import type { Language } from './language.ts'

/** Czech. */
export const cs = {
  tags: ['cs'],
  drafts: 'koncepty|rozepsané',
  abbreviations: {
    open: 'např tzv tj ing mgr mudr judr phdr rndr doc prof dr sv gen plk ul nám str mj resp popř příp',
    numbered: 'č s str čl odst kap tel obr tab', either: 'atd apod aj tis mil mld hod min r stol',
  },
  us: 'nám|námi|nás', calls: 'zapojte se|přidejte se|registrujte se|vyzkoušejte|vyzkoušejte si|volná místa|máte dotazy|dotazy|zůstaňte v kontaktu|zjistěte více|podpořte projekt|stáhnout',
  goingOn: 'číst dál|číst více|pokračovat ve čtení|celý článek',
  chrome: {
    menu: { whole: 'domů|hledat|zavřít|zpět|další|předchozí|více|číst dále|číst více|přihlásit|přihlásit se|odhlásit|registrace|o nás|kontakty|nápověda|zprávy|počasí|ekonomika|domov|svět|kultura|tisk|zrušit|odeslat', opening: 'přejít na|jste zde' },
    share: { whole: 'sdílet|sdílej|líbí se mi|uložit', opening: 'sdílet na|sledujte nás' },
    signup: { whole: 'odebírat', opening: 'přihlaste se|odebírejte|zadejte svůj' },
    legal: { whole: 'ochrana osobních údajů|podmínky použití|obchodní podmínky|souhlasím|všechna práva vyhrazena', opening: 'tento web používá|používáme cookies|všechna práva' },
    related: { whole: 'čtěte také|přečtěte si také|související články|související|podobné články|nejčtenější|nejnovější|mohlo by vás zajímat|další články|doporučujeme', opening: 'čtěte také|přečtěte si|více o|více informací' },
    comments: { whole: 'komentáře|komentář|přidat komentář|napsat komentář|odpovědět|diskuse|diskuze|vstoupit do diskuze', opening: 'napsat komentář|vaše e-mailová adresa|vyžadované informace|pro přidání komentáře' },
    advert: { whole: 'inzerce' }, credit: { opening: 'zdroj:|autor:' },
    about: { whole: 'autor článku|štítky', opening: 'publikováno|vydáno|aktualizováno|štítky:' },
  },
  byline: { by: 'od' },
  months: `leden|ledna|led únor|února|úno březen|března|bře duben|dubna|dub květen|května|kvě červen|června|čvn
    červenec|července|čvc srpen|srpna|srp září|zář říjen|října|říj listopad|listopadu|lis
    prosinec|prosince|pro`,
  dates: { yearMark: 'r|roku' },
  series: { steps: 'kapitola|příklad|krok|pravidlo|lekce|tip|obrázek|tabulka|část' },
  headlines: {
    roundUps: 'přehled týdne|týdenní přehled|měsíční přehled|tento týden v|odkazy týdne|zprávy týdne|zpravodaj|newsletter',
    generic: 'přehled týdne týden týdenní měsíc měsíční zprávy zpráva novinky aktuality aktualizace zpravodaj newsletter odkazy souhrn číslo vydání poznámky',
  },
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
