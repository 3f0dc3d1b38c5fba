// What does a line say about the page and not about its subject: who wrote it, when, and who that is?

/** Whether a line breaks off in mid-sentence, as teasers do. */
export function endsCut(text: string): boolean {
  return /(?:\.\.\.|…|\[…\]|\[\.\.\.\])$|[\p{L}\p{N},]$/u.test(text)
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:de|da|di|van|von|der|den|la|le|el|al|bin|ibn|ter|dos)\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){1,4}`
const JOBS =
  'writer|author|journalist|reporter|editor|columnist|correspondent|contributor|professor|lecturer|researcher|fellow|analyst|director|blogger|freelanc|producer|scholar|historian|economist|scientist|engineer|founder|consultant|student|critic|photographer|Autor|Journalist|Redakteur|Redaktor|Professor|Korrespondent|Kolumnist|journaliste|rédact|auteur|professeur|chercheu|correspondant|periodista|redactor|escritor|profesor|investigador|autora?|corresponsal|giornalista|scrittor|professore|redattor|collaborator|jornalista|escritor|repórter|colunista|redacteur|schrijver|hoogleraar|verslaggever|dziennikar|publicyst|redaktor|журналист|автор|редактор|обозреватель|корреспондент|профессор|kirjoittaja|toimittaja|skribent|reporter|gazeteci|yazar'
const BIOGRAPHY = new RegExp(
  String.raw`^(?:(${NAME})(?:,[^.]{3,200},|\s\([^)]{1,60}\))?|The (?:author|writer)s?|Der Autor|Die Autorin|L[’']auteure?|El autor|La autora|L[’']autore|L[’']autrice|O autor|A autora|De auteur|Автор)\s(?:is|are|was|has|writes|works|covers|teaches|serves|joined|ist|war|schreibt|arbeitet|est|écrit|travaille|couvre|es|escribe|trabaja|è|scrive|lavora|é|escreve|trabalha|schrijft|werkt|jest|pisze|пишет|работает|är|er|on)\s(?=[^.]{0,120}(?:${JOBS}))`,
  'u',
)

/** Whose life a line tells in a sentence or two, as the note on the author below an article does; '' where it names nobody. */
export function biographyOf(text: string): string | undefined {
  if (text.length > 900) return undefined
  const match = BIOGRAPHY.exec(text)
  return match ? (match[1] ?? '') : undefined
}

const BY =
  /^(?:(?:written|posted|published|reported|reviewed|story|text|words|article)\s+)?(?:by|von|par|por|di|door|av|af|szerző|автор|autore?|auteur|author|autorin|yazar|penulis|oleh|作者|文|記者|记者|撰文|글|بقلم|كتب|מאת)(?:\s*[:：]\s*|\s+)(.+)$/iu
const NAMES = new RegExp(
  String.raw`^(${NAME}(?:(?:\s*,\s*|\s*,?\s+(?:and|und|et|y|e|en|och|og|&|и)\s+)${NAME}){0,4})`,
  'u',
)
const UNSPACED_NAME = /^([\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・]{2,8})(?=$|[\s/／|，,。])/u

/** The names that a byline gives: "By Jane Doe, Staff Writer", "Von Max Muster". */
export function bylineOf(text: string): string | undefined {
  if (text.length > 200) return undefined
  const rest = BY.exec(text)?.[1]
  if (rest === undefined) return undefined
  const names = NAMES.exec(rest.trim())?.[1] ?? UNSPACED_NAME.exec(rest.trim())?.[1]
  return names?.replace(/[\s.,'’-]+$/u, '')
}

/** Whether a line is nothing but the name of a person, as far as its letters tell. */
export function isName(text: string): boolean {
  return text.length < 50 && new RegExp(`^${NAME}$`, 'u').test(text)
}
