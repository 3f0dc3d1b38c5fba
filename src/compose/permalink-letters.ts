// How does each tool write a name or a title in an address?

/** Hugo keeps letters of every script, digits and a few signs; all else becomes a hyphen. */
export const hugo = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}./\\_#+~@-]+/gu, (signs) => (/\s/.test(signs) ? '-' : ''))
    .replace(/-{2,}/g, '-')

/** Jekyll's "pretty" mode keeps case and the signs that an address may have. */
export const jekyll = (text: string) => text.replace(/[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu, '-').replace(/^-|-$/g, '')

/** Astro's, by github-slugger: lower case, spaces to hyphens, most signs gone. */
export const github = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-')

const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'O',
  Đ: 'D',
  Þ: 'Th',
  Ł: 'L',
}

/** Latin letters without their marks; undefined where others are, which each tool writes in its own way. */
function ascii(text: string): string | undefined {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłıÆŒØĐÞŁ]/g, (letter) => LATIN[letter] ?? '')
  return /[^\0-\x7f]/.test(plain.replace(/[\u2010-\u2027]/g, '')) ? undefined : plain.replace(/[^\0-\x7f]/g, '')
}

/** Lower case in ASCII, one hyphen for anything but letters and digits: Zola's slugs and Nikola's. */
export const slugged = (text: string) =>
  ascii(text)
    ?.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Pelican drops anything but words, spaces and hyphens, and joins by one hyphen. */
export const pelican = (text: string) =>
  ascii(text)
    ?.replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/[-\s]+/g, '-')
    .toLowerCase()

/** Quartz keeps case and letters. */
export const quartz = (text: string) =>
  text.replace(/\s/g, '-').replaceAll('&', '-and-').replaceAll('%', '-percent').replace(/[?#]/g, '')
