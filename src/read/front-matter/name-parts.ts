// Which commas and which "and" belong to one name?

/** Degrees, orders and generations: short, and mostly capitals ("MSc", "RN", "Ph.D.", "III", "S.J."). */
const CREDENTIAL =
  /^(?:(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})[\p{L}.]{2,7}(?:-[\p{L}.]{2,6})?|(?:\p{Lu}\.){2,7})(?:\s*\(.*\))?$/u
const CREDENTIAL_WORD =
  /^(?:jr|sr|ph\.? ?d|esq|dipl\.?\P{L}.*|m\. ?(?:sc|a|ed)|b\. ?(?:sc|a)|m\.?d|prof\. ?\p{L}{1,6}|et al|u\. ?a)\.?(?:\s*\(.*\))?$/iu
/** What a firm is, as written. A dot may follow. */
const FIRM =
  /(?:^|[\s,])(?:Inc|INC|LLC|LLP|Ltd|LTD|Limited|Corp|Corporation|plc|PLC|GmbH|mbH|AG|KG|UG|OHG|GbR|e\. ?V|eG|SE|SA|S\. ?A|SAS|SARL|S\. ?à ?r\. ?l|Srl|S\. ?r\. ?l|SpA|S\. ?p\. ?A|BV|B\. ?V|NV|AB|AS|ASA|A\/S|ApS|Oy|Oyj|Kft|Zrt|S\. ?L|SL|Ltda|Lda|s\. ?r\. ?o|sp\. ?z ?o\. ?o|d\. ?o\. ?o|Pty|Pvt|& Co|& Cie)\.?$/u
/** What a body is called: "Ministry of Health and Care", "Redaktion Land und Leute". */
const BODY =
  /(?<![\p{L}])(?:ministry|department|office|agency|bureau|committee|commission|council|institute|university|college|school|faculty|centre|center|society|association|foundation|federation|union|network|museum|library|archive|team|staff|group|editors|editorial|newsroom|press|publishers|publishing|media|labs?|laboratory|studios?|partners|ministerium|amt|behörde|stiftung|verband|verein|redaktion|institut|universität|hochschule|verlag|gesellschaft|ministère|institut|université|fondation|rédaction|association|équipe|ministerio|instituto|universidad|fundación|redacción|asociación|equipo|ministero|istituto|università|fondazione|redazione|ministério|universidade|fundação|redação)(?![\p{L}])/iu
/** A post: "Head of Design", "Editor", "Professor at …". */
const POST =
  /^(?:(?:the|a|an|our|senior|junior|chief|managing|lead|vice|deputy|executive|former|staff|guest|co-?)\s+)*(?:editor|author|writer|reporter|correspondent|journalist|director|head|founder|co-?founder|ceo|cto|coo|professor|lecturer|president|chair\w*|manager|engineer|developer|designer|photographer|minister|secretary|partner|fellow|intern|advocate|maintainer|redakteur\w*|leiter\w*|geschäftsführer\w*|directeur|directrice|rédact\w+|direttore|director\w*)(?![\p{L}]).*$/iu

/** "Ann Lee and the design team" are two. */
const AND_THE = /\s(?:and|&|und|et|y|e|i|og|och|en|и)\s(?:the|our|das|die|l['’]|la|el|il|o|a|het|de)\s/iu

/** "Brandt, Kern & Co. KG" */
const PARTNERS =
  /^[\p{Lu}][\p{L}-]*(?:, \p{Lu}[\p{L}-]*)*,? (?:&|and|und|et|y|e) (?:Co|Cie|Sons|Söhne|Fils|Partners?)(?!\p{L})/u

/** Whether what follows a comma goes on with the name before it. */
export function belongsToName(part: string): boolean {
  const text = part.trim()
  return CREDENTIAL.test(text) || CREDENTIAL_WORD.test(text) || POST.test(text) || (FIRM.test(text) && !/\s/.test(text))
}

/** Whether the whole is the name of a firm or a body, in which "and" parts nobody. */
export function isOrganisation(name: string): boolean {
  if (PARTNERS.test(name)) return true
  if (name.replace(/,\s*\S+$/, '').includes(',')) return false
  return FIRM.test(name) || (BODY.test(name) && !name.includes(',') && !AND_THE.test(name))
}
