// Which message does nodemailer compose from a rendered issue? Ours must mean the same.
import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { encodeWords } from 'nodemailer/lib/mime-funcs'
import type { MessageHead, Personalization } from '../../src/message/headers.ts'
import { merge } from '../../src/model/merge.ts'
import type { Attachment, Rendered } from '../../src/model/message.ts'

/** The reader's copy as bytes, with an unsubscribe address of each kind. */
export async function composedByNodemailer(
  { subject, text, html }: Rendered,
  head: MessageHead & { readonly list: { readonly archive: string; readonly title: string } },
  { fields, messageId, unsubscribe }: Personalization,
  attachments: readonly Attachment[],
): Promise<Buffer> {
  const { https = '', mailto = '' } = unsubscribe ?? {}
  const composer = new MailComposer({
    from: head.from,
    to: `${fields.name} <${fields.email}>`,
    ...(head.replyTo !== undefined && { replyTo: head.replyTo }),
    subject,
    date: head.date,
    messageId,
    headers: {
      'Auto-Submitted': 'auto-generated',
      Precedence: 'bulk',
      'List-Archive': `<${head.list.archive}>`,
      'List-Unsubscribe': `<${https}>, <${mailto}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Feedback-ID': head.feedbackId ?? '',
      // Left to itself, the composer encodes the identifier together with the title, and no program finds it.
      'List-Id': {
        prepared: true,
        foldLines: true,
        value: `${encodeWords(head.list.title, 'Q', 52)} <${head.list.id}>`,
      },
    },
    text: merge(text, fields, 'text'),
    html: merge(html, fields, 'html'),
    attachments: attachments.map(({ cid, name, type, bytes }) => ({
      cid,
      filename: name,
      contentType: type,
      contentDisposition: 'inline',
      content: Buffer.from(bytes),
    })),
    textEncoding: 'quoted-printable',
    encoding: 'utf-8',
    newline: 'windows',
    baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 32),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
