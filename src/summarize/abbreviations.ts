// Which words end in a stop that doesn't end the sentence, language by language?

interface Abbreviations {
  /** Something always follows: titles, `e.g.`. A stop after these never ends a sentence. */
  readonly open: string
  /** A number follows; before anything else the stop ends the sentence (`No. 5`, but `Oh no.`). */
  readonly numbered: string
  /** May also be the last word (`Inc.`, `etc.`): only a word that usually starts sentences makes it so. */
  readonly either: string
}

/**
 * Without the last stop. An entry in lower case stands for every case, one with a capital only for itself (`Sun.` is a
 * day, `sun.` is not). Letters with stops between them (`U.S.`) need no entry unless they are `open`.
 */
const BY_LANGUAGE: Readonly<Record<string, Abbreviations>> = {
  '*': {
    open: 'mr mrs ms mx dr drs prof rev hon messrs mme mlle Fr St Mt Ft Gen Col Maj Capt Lt Cmdr Sgt Sen Rep Gov Pres cf vs e.g i.e',
    numbered: 'no nos nr n° nº p pp vol vols fig figs tab sec ch art ca approx tel fax ext ed eds',
    either:
      'inc ltd co corp bros jr sr esq etc al llc plc dept univ assn Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  },
  en: {
    open: 'Adm Atty Brig Comdr Cpl Det Dist Insp Msgr Pfc Pvt Supt Asst Assoc f.e eg ie incl esp resp viz btw Rs',
    numbered: 'chap eq eqs para pt ref refs sect ver v c circa b d r art arts bk rte hwy',
    either:
      'ave blvd rd st ln pkwy apt bldg Tue Tues Wed Thu Thur Thurs Fri Sat Sun Mon mins min max hrs hr secs yr yrs lbs oz yd yds sq mph Est misc govt intl natl mfg mgr',
  },
  de: {
    open: 'dr.-ing Dipl Dipl.-Ing Ing Mag Hr Hrn Fr Frl bspw bzw ggf gem evtl insb insbes inkl exkl lt mind sog vgl zzgl zzt z.b z.t z.z d.h d.i u.a i.d.r v.a i.a u.u z.hd phil med jur rer kath ev ehem ursprgl eigtl allg amtl betr bez dt engl frz urspr versch wiss geb gest verh Hl',
    numbered: 's nr abs art bd kap ziff anm abb tab aufl jg jh rn hs bl',
    either: 'usw Str ca Mio Mrd Tsd Std Sek max min Jh Jhd Mär Okt Dez Mo Mi',
  },
  fr: {
    open: 'M MM Mme Mmes Mlle Mlles Mgr Me Pr c.-à-d p.ex env cf Ste éd réf',
    numbered: 'n p pp art chap fig vol t éd al',
    either: 'av bd boul Cie Sté janv févr avr juil sept oct nov déc J.-C',
  },
  es: {
    open: 'sr sra srta sres sras D dña dra dres Ing Lic Arq profa excmo excma ilmo ilma sto sta gral cnel tte sgto p.ej p.e vdo vda EE av avda cra cdad depto dpto',
    numbered: 'núm núms pág págs arts cap caps párr párrf párrs teléf aprox n mar',
    either:
      'Ud Uds Vd Vds cía ee.uu UU Ene Abr May Ago Set Dic Lun Mié Mier Jue Vie Sáb Sab Dom min seg hs máx mín admón',
  },
  it: {
    open: 'sig sigg sig.ra sig.na sig.re dott dott.ssa prof.ssa Ing Avv Arch Geom Rag On Egr Gent Spett p.es es ad.es Dir Amm ill.mo S Mons',
    numbered: 'n pag pagg artt cap capp mar',
    either: 'ecc s.p.a s.r.l Mag Giu Lug Ago Set Sett Ott Dic min sec max',
  },
  pt: {
    open: 'sr sra srs sras srta D dra dras profa exmo exma ilmo Eng Arq Cel Cap Ten p.ex av R Pe sto sta',
    numbered: 'n nº núm pág págs art arts cap caps vol fig tel ed',
    either: 'cia ltda Fev Abr Mai Ago Set Out Dez min seg máx mín',
  },
  nl: {
    open: 'dhr mevr mw ir ing ds bijv o.a d.w.z m.a.w t.o.v m.b.t i.p.v resp incl excl evt zgn aanw',
    numbered: 'nr nrs blz p art hfst fig ca afb tel',
    either: 'enz mrt okt min max sec',
  },
  sv: {
    open: 't.ex d.v.s dvs bl.a s.k fr.o.m t.o.m m.a.o p.g.a ca resp inkl exkl prof dr f.d',
    numbered: 'nr s sid kap tel fig',
    either: 'osv kl st jan feb apr aug sept okt nov dec',
  },
  da: {
    open: 'f.eks dvs bl.a ca hr fr dr prof inkl ekskl jf pga mht vedr evt',
    numbered: 'nr s kap tlf fig',
    either: 'osv kl mio mia jan feb mar apr aug sept okt nov dec',
  },
  no: {
    open: 'f.eks dvs bl.a ca hr fr dr prof inkl ekskl jf pga mht evt',
    numbered: 'nr s kap tlf fig',
    either: 'osv kl mill mrd jan feb mar apr aug sept okt nov des',
  },
  fi: { open: 'esim mm ns ks vrt tri prof dr ent', numbered: 'n nro s luku puh', either: 'jne yms ym klo min v' },
  pl: {
    open: 'np m.in tzw tzn hab mgr inż ks św płk ppłk kpt al pl ul os woj gm im wg zob por tj abp',
    numbered: 'nr str s poz art ust pkt rozdz tel ok ryc tab',
    either: 'itd itp r w tys mln mld godz min ub br',
  },
  cs: {
    open: 'např tzv tj ing mgr mudr judr phdr rndr doc prof dr sv gen plk ul nám str mj resp popř příp',
    numbered: 'č s str čl odst kap tel obr tab',
    either: 'atd apod aj tis mil mld hod min r stol',
  },
  ru: {
    open: 'т.е т.н т.к г-н г-жа им ул пр пл пер просп акад проф доц инж гр св тов напр см ср',
    numbered: 'стр с гл рис табл п пп ст д кв корп вып тел № н',
    either:
      'т.д т.п др пр г гг в вв руб коп тыс млн млрд трлн мин сек час км кг янв февр апр авг сент окт нояб дек н.э т.б',
  },
  uk: {
    open: 'т.з ім вул просп пл пров акад проф доц св напр див пор тобто',
    numbered: 'стор с гл рис табл п ст тел',
    either: 'т.д т.п ін р рр ст грн коп тис млн млрд хв сек год км кг н.е',
  },
  el: { open: 'κ κα κος δρ καθ π.χ δηλ βλ', numbered: 'αρ σελ αριθ τηλ', either: 'κ.λπ κλπ κ.ά κ.τ.λ π.χ μ.μ π.μ' },
  tr: {
    open: 'dr prof doç yrd av sn örn bkz alb gen mah cad sok',
    numbered: 'no s sf tel',
    either: 'vb vs vd a.ş ltd şti',
  },
  ro: { open: 'dl dna dr prof ing str bd nr. ex sf', numbered: 'nr pag art vol cap tel', either: 'etc ș.a' },
  ar: { open: 'د أ م', numbered: 'ص ج', either: 'إلخ الخ' },
  fa: { open: 'د', numbered: 'ص ج', either: 'غیره' },
  hi: { open: 'डॉ श्री प्रो पं', numbered: 'सं', either: 'आदि' },
}

/** What a language's abbreviations demand of the word after them. */
export interface AbbreviationSets {
  readonly open: ReadonlySet<string>
  readonly numbered: ReadonlySet<string>
  readonly either: ReadonlySet<string>
}

/** Languages close enough to share a neighbour's list. */
const BORROWED: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  be: 'ru',
  bg: 'ru',
  kk: 'ru',
  sk: 'cs',
  ca: 'es',
  gl: 'pt',
}

const cache = new Map<string, AbbreviationSets>()

/** The abbreviations of a language by its primary subtag, with those that travel across languages. */
export function abbreviations(language: string): AbbreviationSets {
  let sets = cache.get(language)
  if (!sets) {
    const own = BY_LANGUAGE[BORROWED[language] ?? language]
    const everywhere = BY_LANGUAGE['*']
    // A language's own entry goes first: Spanish `sr.` always precedes a name, elsewhere it may follow one.
    const known = new Set<string>()
    const take = (kind: 'open' | 'numbered' | 'either'): ReadonlySet<string> =>
      new Set(
        [...split(own?.[kind]), ...split(everywhere?.[kind])].filter((word) => !known.has(word) && known.add(word)),
      )
    sets = { open: take('open'), numbered: take('numbered'), either: take('either') }
    cache.set(language, sets)
  }
  return sets
}

function split(list: string | undefined): string[] {
  return (list ?? '').split(/\s+/).filter((word) => word !== '')
}
