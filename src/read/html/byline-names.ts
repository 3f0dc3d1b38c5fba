// Which names stand in a byline of a page?
import { anyOf, phrasesOfAll, wordsOfAll } from '../../languages/lookup.ts'
import { AUTHOR_WORDS, isNobody, withoutOthers } from '../author-words.ts'
import { dayIn } from '../dates/in-text.ts'
import { monthOf } from '../dates/months.ts'
import { SPELLING } from '../dates/spelling.ts'
import { withoutWeekday } from '../dates/weekdays.ts'
import { plain } from './page-metadata.ts'

const BY_LAST = new RegExp(String.raw`\s(?:${AUTHOR_WORDS.by})$`, 'iu')
/** The words of a byline without the name. */
const BY_ALONE = new RegExp(`^(?:${AUTHOR_WORDS.by}|${SPELLING.published})$`, 'iu')
const NAME_LENGTH = 60
const LINE_LENGTH = 200

/** The names in a byline: `By Ann Lee and Bo Ek, Reuters`. Names such as "Von Trier" stay whole. */
export function namesIn(byline: string): string[] {
  const line = withoutDate(plain(byline).replace(ADDRESS, '').replace(MAIL_ADDRESS, '').replace(ASIDE, '')).replace(
    /^(?:(?:written|posted|published)\s)?by\s/i,
    '',
  )
  if (line.length > LINE_LENGTH || /https?:|www\./i.test(line)) return []
  const names = withoutLeadIn(line.replace(TEXT_AND_PICTURES, ''))
    .replace(PICTURES, '')
    .split(BETWEEN)
    .flatMap((name) => BOTH.exec(name)?.slice(1) ?? name)
  return names.map((name) =>
    withoutOthers(withoutMonth(withoutLeadIn(name.trim())))
      .replace(PLACE, '')
      .replace(LABEL, '')
      .replace(SOURCE, '')
      .replace(ROLE_BEHIND, '')
      .replace(ALL_BY, '')
      .replace(AT_A_DAY, '')
      .replace(BEHIND, '')
      .replace(/^\s*(?:(?:recipe|story|words)\s)?by\s+/i, '')
      .replace(FOR, '')
      .replace(/^[\s(–—»›《【［-]+|(?<!\s\p{Lu}\.)[\s,:–—»›→》】］-]+$|(?<!\s\p{Lu})[\s.,،:|–—»›→-]+$/gu, '')
      .replace(/(?<=^[^(]*)\)$/u, ''),
  )
}

/** "Ann Lee September": what is left of "September 2010"; the month may be a surname where it is short. "Ann Lee on 18 Oct" has it with a day. */
function withoutMonth(written: string): string {
  const [, person = '', month, other] = DAY_BEHIND.exec(written) ?? []
  const name = monthOf(month ?? other ?? '') === undefined ? written : person
  const [before = '', last = ''] = /^(\S+ \S+) (\S{6,})$/u.exec(name)?.slice(1) ?? []
  return last !== '' && monthOf(last) !== undefined ? before : name
}

const DAY_BEHIND =
  /^(\S+ \S.*?)[\s,|·•-]+(?:on\s)?(?:\d{1,2}\.?\s(\p{L}{3,12})\.?|(\p{L}{3,12})\.?\s\d{1,2}(?:st|nd|rd|th)?)$/u
const BY = phrasesOfAll(({ byline }) => byline?.by)
const PARTICLES: ReadonlySet<string> = new Set(wordsOfAll(({ nameParticles }) => nameParticles))
/** "By", "a guest post by", "Kommentar von": "Karl von Brandt Lee" is a name, and so is "Di Marco Rossi". */
const LEAD_IN = new RegExp(
  String.raw`^(?:(?:\S+ ){0,4}(?:${anyOf(BY.filter((word) => !PARTICLES.has(word)))})|(?:\S+ )?\S*(?:${AUTHOR_WORDS.written}|${AUTHOR_WORDS.label}|kommentar|bericht) (?:${AUTHOR_WORDS.by})|(?:vo[nm]|a[vf]))\s?:?\s+`,
  'u',
)
const PERSON_ALONE = new RegExp(String.raw`^${AUTHOR_WORDS.name}\s*$`, 'u')
/** Somebody else's work. */
const OTHERS_WORK = /illustr|phot|foto|graphi|grafi|edit|translat|traduc|übers|review|check|produc|video|image|bild/

/** "A guest post by Ann Lee", "Von Ann Lee", where nothing but a person's name is left. */
function withoutLeadIn(line: string): string {
  const [lead = ''] = LEAD_IN.exec(line.toLowerCase()) ?? []
  const rest = line.slice(lead.length)
  if (lead !== '' && PERSON_ALONE.test(rest) && !OTHERS_WORK.test(lead)) return rest
  const person = SOURCE_FIRST.exec(line)?.[1]
  return person !== undefined && PERSON_ALONE.test(person) ? person : line
}

/** "capital von Ann Lee": the paper that it is taken from, in small letters, which no name begins with. */
const SOURCE_FIRST = new RegExp(String.raw`^\p{Ll}[\p{Ll}\p{N}.-]{2,} (?:${AUTHOR_WORDS.by}) (\p{Lu}.*)$`, 'u')

/** What pictures are called beside whoever took them. */
export const PICTURE_LABEL = `(?:${anyOf(phrasesOfAll(({ pictures }) => pictures))})s?`
const WORK = `(?:(?:${AUTHOR_WORDS.written}|${AUTHOR_WORDS.label})s?|${PICTURE_LABEL})`
/** "Text und Fotos: Ann Lee", "Words & pictures by Ann Lee". */
const TEXT_AND_PICTURES = new RegExp(
  String.raw`^\s*${WORK}\s*(?:[/+,]|${AUTHOR_WORDS.and})\s*${WORK}\s*(?::|(?:${AUTHOR_WORDS.by})\s)\s*`,
  'iu',
)

/** A byline often ends in the day, or begins with it: "By Ann Lee on December 3, 2024, 5:17 p.m.". */
export function withoutDate(line: string): string {
  const named = dayIn(line, '') ?? eitherDay(line)
  if (!named) return line
  const before = withoutWeekday(line.slice(0, named.start).replace(CLOCK, '')).replace(SHORT_WEEKDAY, '')
  return `${before.replace(ON, '')} | ${line.slice(named.end).replace(DAY_MARK, '')}`
}

/** `3/4/2025`, whichever day it is. */
function eitherDay(line: string): { readonly start: number; readonly end: number } | undefined {
  const match = /(?<![\d/])\d{1,2}([/-])\d{1,2}\1(?:\d{2}|\d{4})(?![\d/])/.exec(line)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

/** Right before a day, what follows two names is no third: "Ann Lee Fri 18 Oct 2024". */
const SHORT_WEEKDAY = /(?<=\p{Lu}\S+ \p{Lu}\S+ )(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\.?,?\s*$/iu
const CLOCK = /[\s,|·-]+\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?[\s,|·-]*$/iu
/** Behind "2024年10月18". */
const DAY_MARK = /^[日号號일](?!\p{L})/u

/** "Dr Jane Smith - https://blog.example.com/". */
const ADDRESS = /\s+[-–—|(]\s*(?:https?:\/\/|www\.)\S+$/i
/** "Ann Lee (Brussels, for The Islander)", "Bo Ek (boe)". */
const ASIDE = /(?<=\p{L}\s?)\((?=[^()]*\p{Ll})[^()]*\)/gu
/** "David Talbot david@example.com". */
const MAIL_ADDRESS = /(?<=\p{L}\s)(?:[\s(<]*[\w.+-]+@[\w-]+\.[\w.-]+[)>]*|<[^<>]*>)/u
const PERSON = AUTHOR_WORDS.name
/** "Ana Ruiz y Juan Gil": two people of two names each; `y` and `e` also join the surnames of one. */
const BOTH = new RegExp(String.raw`^\s*(${PERSON})\s(?:${AUTHOR_WORDS.shortAnd})\s(${PERSON})\s*$`, 'u')
/** "Ana Lima — São Paulo": where it was written. */
const PLACE = new RegExp(String.raw`(?<=^\s*${PERSON})\s+[—–]\s.*$`, 'u')
/** "Karin Berg Foto: Olle Ek", "Photos: Ann Lee". */
const PICTURES = new RegExp(
  String.raw`(?:^|[\s,|·/(]+)${PICTURE_LABEL}(?:\s?[:/]|\s(?:${AUTHOR_WORDS.by}|credit)\s).*$`,
  'iu',
)
/** "김민수 기자". */
const ROLE_BEHIND = new RegExp(String.raw`(?<=\p{L})\s?(?:${AUTHOR_WORDS.behind})\s*$`, 'u')
const ON = new RegExp(
  String.raw`[\s,|·-]+(?:(?:${SPELLING.published}|${SPELLING.updated})\s*)?(?:${SPELLING.on}|on|at)?[\s,|·:：-]*$`,
  'iu',
)
const AT_A_DAY = new RegExp(String.raw`\s(?:${SPELLING.on}|on)\s\d{1,2}$`, 'iu')
/** "View all posts by", in any language. */
const ALL_BY = new RegExp(
  String.raw`^\s*(?:${anyOf(phrasesOfAll(({ chrome }) => chrome?.about?.opening).filter((phrase) => BY_LAST.test(phrase)))})\s+`,
  'iu',
)
/** What pages put behind a name: "Ann Lee Become a fan", "Ann Lee Edited by Bo Ek". */
export const BEHIND =
  /\s+(?:(?:become|follow|contact|email|see|view|more)\s(?:a|me|us|on|by|from|the|this|all|full|author|posts?|bio|profile)\b.*|(?:edited|reviewed|fact[- ]checked|photographs?|photos?|illustrations?)\sby\s.*|(?:(?:\d+|no|one)\s(?:comments?|replies|min(?:ute)?s?\s.*|shares?|views?)|share|save|print|listen|yesterday\b.*|today\b.*|(?:a|an|\d+)\s\w+\sago|special\s(?:to|for)\s.*|(?:last\s)?(?:updated|published|posted|modified)(?:\s.*)?|twitter|facebook|instagram|linkedin|mastodon|bluesky|threads|@\S+))$/iu
/** "Ann Lee for The Islander", "Bo Ek in Sport", "Cy Dole islander.com". */
const FOR = /(?<=^\s*\p{Lu}\S+(?:\s\p{Lu}\S*){1,2})\s(?:for\s\p{Lu}[^.]*|in\s\p{Lu}\S*|\S+\.(?:com|org|net)(?:\s.*)?)$/u
/** Whoever drew or photographed for the article. */
const PICTURES_BY = /^(?:illustrat|photo|graphic)\p{L}* by\b/iu
/** A site's address: "islander.example", "ISLANDER.de". */
const DOMAIN =
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:[a-z]{2}|com|org|net|info|news|blog)$|^[\p{Lu}\p{N}-]{3,}\.[A-Z]{2,4}$/u
/** "Posted Feb. 27", "5:17 p.m.", "Updated 3 hours ago". */
const TIME =
  /^(?:posted|published|updated|modified|last)\b|^\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?$|\d{1,2}[:.h時时시]\s?\d\d(?!\d)|^\d+ |\b[ap]\.?m\.?$|\bago$|\d\s?min\b|\s\d{1,2}\s\p{L}+$/iu

/** Whether it may be who wrote: no time, address, domain or button. */
export function isName(name: string): boolean {
  if (name === '' || name.length > NAME_LENGTH || name.split(' ').length > 6) return false
  return (
    !TIME.test(name) &&
    /\p{L}/u.test(name) &&
    !/\d{3}|https?:|www\.|@|\.(?:com|org|net)$|[{}<>]|":/i.test(name) &&
    !isDomain(name) &&
    !PICTURES_BY.test(name) &&
    !BY_ALONE.test(name) &&
    !isNobody(name) &&
    !isNobody(name.replace(LABEL_FIRST, ''))
  )
}

/** What follows it in a byline is where the publisher is. */
export function isDomain(name: string): boolean {
  return DOMAIN.test(name)
}

const LABEL = new RegExp(
  String.raw`^\s*(?:${AUTHOR_WORDS.author}|${AUTHOR_WORDS.label})(?:\s*[:：／・｜|＝=]\s*|\s+(?=\p{Lo}))|^\s*(?:${AUTHOR_WORDS.author})\s+(?=${PERSON})|^\s*(?:${AUTHOR_WORDS.label})\s+(?=${PERSON}\s*$)`,
  'iu',
)
/** "Author Redaktion". */
const LABEL_FIRST = new RegExp(String.raw`^(?:${AUTHOR_WORDS.author})\s+`, 'iu')
/** "Quelle: dpa". */
const SOURCE = new RegExp(String.raw`^\s*(?:${anyOf(phrasesOfAll(({ credits }) => credits))})\s?[:：]\s*`, 'iu')
const BETWEEN = new RegExp(
  String.raw`\s*[,،、;|•·/]\s*(?:(?:${AUTHOR_WORDS.surelyAnd}) )?|\s+(?:${AUTHOR_WORDS.surelyAnd})\s+`,
  'iu',
)

/** "Vice President", "Staff Writer": titles, alone or behind a name. */
const RANK = '(?:vice |senior |deputy |chief |managing |associate |assistant )'
const TITLES = `${RANK}*(?:editor(?: in chief)?|president|director|manager|correspondent|reporter|columnist|(?:staff|senior|contributing) ?writer|contributor|staff|ceo|cto|founder)`
const ROLE = new RegExp(`^${TITLES}$`, 'i')
/** What somebody is, in four words or more, one of which is long and in small letters. */
const DESCRIPTION = /^(?=(?:\S+\s){3})(?:.*\s)?\p{Ll}{7,}(?:\s|$)/u

/** "AP Sports Writer", in any language. */
const JOB_LAST = new RegExp(
  String.raw`\s(?:${anyOf(phrasesOfAll(({ biography }) => biography?.jobs).filter((job) => job.length > 5))})s?$`,
  'iu',
)

/** Whether what follows a name says what somebody is: "Staff Writer", "professor of the harbour school". */
export function isRole(name: string): boolean {
  return ROLE.test(name) || JOB_LAST.test(name) || DESCRIPTION.test(name)
}

const NAME_AND_ROLE = new RegExp(String.raw`^(?!our )(\S+ \S+(?: \S+)??)(?: ${RANK}*\p{Lu}\p{L}*)? ${TITLES}$`, 'iu')

const DASH_AND_ROLE = new RegExp(String.raw`\s[-–—]\s.*(?<!\p{L})(?:${TITLES}|writer)s?$`, 'iu')

/** "Ben Silver Games Editor", "Ann Lee - Islander Sports Writer". */
export function withoutRole(name: string): string {
  return NAME_AND_ROLE.exec(name)?.[1] ?? name.replace(DASH_AND_ROLE, '')
}
