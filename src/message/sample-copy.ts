// What does the copy look like that people review before an issue is sent?
import type { Mail, ReaderFields } from '../model/message.ts'
import { compileMessage, fill } from './compile.ts'
import { headOf, personalize, type Reader } from './copies.ts'
import { type SenderSettings, senderOf } from './sender.ts'
import { NOBODY } from './token.ts'

/** RFC 2606: this domain can never belong to a real reader. */
const READER = { address: 'reader@example.com', name: '' }
const FROM = 'digestif@preview.invalid'
/** Signs links to no subscriber, so that a preview is the same on every machine. */
const SECRET = 'preview, and no real secret'

/**
 * The message as every reader gets it, made by the same code for a made-up reader: only the reader's fields, the date and
 * the signature will differ. It needs none of the settings that sending needs. With `reader` it shows that name and
 * address, but its links still belong to no subscriber, so following them unsubscribes nobody.
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
