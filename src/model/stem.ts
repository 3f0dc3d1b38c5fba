// What is left of a word without its grammatical ending?

/**
 * Endings by language, longest first, and how much of the word must remain. Light on purpose: it joins the forms of one
 * noun or verb and leaves derivations (`nation`, `national`) apart.
 */
const ENDINGS: Readonly<Record<string, { readonly stem: number; readonly endings: readonly string[] }>> = {
  de: { stem: 4, endings: ['ern', 'em', 'en', 'er', 'es', 'e', 's', 'n'] },
  fr: { stem: 4, endings: ['ées', 'és', 'ée', 'es', 'é', 'er', 'ez', 's', 'e', 'x'] },
  es: { stem: 4, endings: ['es', 'os', 'as', 's', 'o', 'a', 'e'] },
  it: { stem: 4, endings: ['i', 'e', 'o', 'a'] },
  pt: { stem: 4, endings: ['ões', 'ão', 'es', 'os', 'as', 's', 'o', 'a', 'e'] },
  nl: { stem: 4, endings: ['en', 'es', 'e', 's'] },
  sv: {
    stem: 4,
    endings: ['arna', 'erna', 'orna', 'ande', 'aren', 'ens', 'ets', 'ar', 'er', 'or', 'en', 'et', 'a', 'e', 's', 'n'],
  },
  da: { stem: 4, endings: ['erne', 'ene', 'ens', 'ets', 'er', 'en', 'et', 'e', 's'] },
  no: { stem: 4, endings: ['ene', 'ens', 'ets', 'er', 'en', 'et', 'a', 'e', 's'] },
  pl: {
    stem: 4,
    endings: [
      'owych',
      'owego',
      'iego',
      'ego',
      'ami',
      'ach',
      'ych',
      'ich',
      'emu',
      'owi',
      'ów',
      'om',
      'em',
      'ie',
      'ej',
      'ą',
      'ę',
      'y',
      'i',
      'a',
      'e',
      'u',
      'o',
    ],
  },
  ru: {
    stem: 4,
    endings: [
      'иями',
      'ость',
      'ости',
      'ями',
      'ами',
      'иях',
      'ого',
      'его',
      'ому',
      'ему',
      'ыми',
      'ими',
      'ия',
      'ии',
      'ию',
      'ий',
      'ая',
      'яя',
      'ое',
      'ее',
      'ые',
      'ие',
      'ой',
      'ей',
      'ый',
      'ов',
      'ев',
      'ах',
      'ях',
      'ам',
      'ям',
      'ом',
      'ем',
      'ую',
      'ых',
      'их',
      'ым',
      'им',
      'а',
      'я',
      'о',
      'е',
      'ы',
      'и',
      'у',
      'ю',
      'ь',
      'й',
    ],
  },
  uk: {
    stem: 4,
    endings: [
      'ості',
      'ами',
      'ями',
      'ого',
      'ому',
      'ими',
      'ія',
      'ії',
      'ію',
      'ій',
      'ах',
      'ях',
      'ам',
      'ям',
      'ом',
      'ем',
      'ів',
      'их',
      'им',
      'а',
      'я',
      'о',
      'е',
      'и',
      'і',
      'ї',
      'у',
      'ю',
      'ь',
      'й',
    ],
  },
  tr: {
    stem: 4,
    endings: [
      'larının',
      'lerinin',
      'larını',
      'lerini',
      'ların',
      'lerin',
      'ları',
      'leri',
      'lar',
      'ler',
      'nın',
      'nin',
      'dan',
      'den',
      'da',
      'de',
      'ın',
      'in',
      'ı',
      'i',
      'a',
      'e',
    ],
  },
  ar: { stem: 3, endings: ['ات', 'ون', 'ين', 'ها', 'هم', 'ية', 'ة', 'ه', 'ي'] },
  fa: { stem: 3, endings: ['هایی', 'های', 'ها', 'ی'] },
  ko: {
    stem: 2,
    endings: [
      '에서는',
      '으로',
      '에서',
      '에게',
      '까지',
      '부터',
      '들은',
      '들이',
      '들을',
      '들',
      '은',
      '는',
      '이',
      '가',
      '을',
      '를',
      '의',
      '에',
      '로',
      '와',
      '과',
      '도',
      '만',
    ],
  },
}

/** The word without its grammatical ending; the word itself where we don't know the language. */
export function stem(word: string, language: string): string {
  const primary = language.toLowerCase().split('-', 1)[0] ?? ''
  if (primary === 'en') return stemEnglish(word)
  const rule = ENDINGS[primary === 'nb' || primary === 'nn' ? 'no' : primary]
  if (!rule) return word
  const bare = primary === 'ar' ? withoutArticle(word) : word
  for (const ending of rule.endings) {
    if (bare.length - ending.length >= rule.stem && bare.endsWith(ending)) return bare.slice(0, -ending.length)
  }
  return bare
}

function stemEnglish(word: string): string {
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word
  if (stem.length < 4) return stem
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`
  else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2)
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1)
  const verb = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(stem)?.[1]
  if (verb !== undefined && verb.length >= 3) stem = verb.replace(/([bdgklmnprt])\1$/, '$1')
  // So that `release`, `released` and `releasing` meet.
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}

function withoutArticle(word: string): string {
  return word.length > 4 ? word.replace(/^(?:وال|بال|كال|فال|ال|لل)/, '') : word
}
