// As which reader is a mail shown or copied, and which mail of an issue is theirs?
import { DigestError } from '../model/problem.ts'
import { shareOf, type TopicsOfIssue, variantKey } from '../model/topics.ts'
import type { IssueMail, Newsletter, Reader } from '../newsletter.ts'

/** A subscriber, or a made-up reader, who chose nothing. */
export interface ChosenReader extends Reader {
  readonly topics?: readonly string[]
}

/**
 * The reader that the page names: a subscriber's number, or `name=…&email=…`; undefined for nobody in particular.
 * Throws a DigestError `no-reader`.
 */
export async function chosenReader(
  named: string | undefined,
  { ledger }: Newsletter,
): Promise<ChosenReader | undefined> {
  if (!named) return undefined
  if (/^\d{1,15}$/.test(named)) {
    const found = await ledger.subscribers.byId(Number(named))
    if (found) return found
    const what = 'This reader is no longer on the list.'
    throw new DigestError({ code: 'no-reader', what, fix: 'Choose another reader.' })
  }
  const sample = new URLSearchParams(named)
  return { address: sample.get('email') || 'reader@example.com', name: sample.get('name') ?? '' }
}

/** A mail that may have variants for readers who chose topics. */
export type WholeMail = IssueMail & { readonly topics?: TopicsOfIssue }

/**
 * The mail with the stories of the reader's topics, and the key by which it is sent; the whole where they want all.
 * Throws a DigestError `no-reader` where they get none.
 */
export function mailFor(
  mail: WholeMail,
  reader: ChosenReader | undefined,
): { readonly mail: IssueMail; readonly variant?: string } {
  const { topics, variants = [], linked } = mail
  const share = topics && reader?.topics ? shareOf(reader.topics, topics) : { is: 'whole' as const }
  if (share.is === 'whole') return { mail }
  if (share.is === 'few-stories')
    throw noMail('This reader gets no mail of this issue: too few stories of their topics.')
  const key = variantKey(share.topics)
  const variant = variants.find((one) => variantKey(one.topics) === key)
  if (!variant) throw noMail('This reader has chosen other topics since the issue was made.')
  const { issue, rendered, pictures } = variant
  return { mail: { issue, rendered, pictures, ...(linked && { linked }) }, variant: key }
}

function noMail(what: string): DigestError {
  return new DigestError({ code: 'no-reader', what, fix: 'Choose another reader.' })
}
