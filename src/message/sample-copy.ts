// Which copy of an issue is saved to look at?
import type { Mail, ReaderFields } from '../model/message.ts'
import { compileMessage, fill } from './compile.ts'
import { headOf, personalize, type Reader } from './copies.ts'
import { type SenderSettings, senderOf } from './sender.ts'
import { NOBODY } from './token.ts'

/** Only names of RFC 2606 are certain to be nobody's. */
const READER = { address: 'reader@example.com', name: '' }
const FROM = 'digestif@preview.invalid'
/** Signs links that lead to nobody, so that a preview is the same on every machine. */
const SECRET = 'preview'

/**
 * The message as every reader gets it, made by the same code, for a reader who is nobody: only the reader's own fields,
 * the date and the signature will differ. It can be had before anything is set that sending needs. Given a reader, it
 * shows their name and address; its links still lead to nobody, so that whoever tries them unsubscribes no one.
 */
export function sampleCopy(
  { issue, rendered, pictures }: Mail,
  settings: SenderSettings,
  date: Date,
  reader: Pick<Reader, 'address' | 'name'> = READER,
): { readonly fields: ReaderFields; message(): Buffer } {
  const sender = senderOf({ ...settings, from: settings.from ?? FROM }, SECRET)
  const copy = personalize({ ...reader, subscriber: NOBODY }, issue.id, sender)
  return {
    fields: copy.fields,
    message: () => Buffer.concat(fill(compileMessage(rendered, headOf(issue.id, sender, date), pictures), copy)),
  }
}
