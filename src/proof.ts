// How does a mail look before it is sent: to which reader, in which look, in which parts?

import { type Weights, weighStories } from './check/weigh.ts'
import { checkMessage, type MessageChecked, signedAs } from './check.ts'
import type { Settings } from './config/schema.ts'
import type { Mail } from './digest.ts'
import { sampleCopy } from './message/sample.ts'
import { storiesOf } from './model/issue.ts'
import { merge } from './model/merge.ts'
import type { Attachment } from './model/message.ts'
import { directionOf } from './render/local.ts'
import { lookNames } from './render/look-folder.ts'
import { besidePage } from './render/pictures.ts'
import { languages } from './render/words.ts'
import { addressOf } from './sealing.ts'

/** What is proofed: an issue about to be saved, or one that is. */
export type Proofed = Mail & { readonly linked?: readonly Attachment[] }

/** As whom a mail is seen. */
export interface Reader {
  readonly address: string
  readonly name: string
}

/** A mail as it would come to one reader. */
export interface Proof {
  /** Its pictures are in `picture/` beside it. */
  readonly html: string
  readonly text: string
  /** The message, before it is signed. */
  message(): Buffer
}

/** The copy of a reader, or of nobody in particular: made as all copies are, but its links unsubscribe no one. */
export function proofOf(mail: Proofed, settings: Settings, reader?: Reader): Proof {
  const { issue, rendered, pictures, linked = [] } = mail
  const { fields, message } = sampleCopy(mail, settings, issue.window.until, reader)
  const html = merge(rendered.html, fields, 'html')
  return {
    html: besidePage(html, { pictures, linked }, addressOf(issue, settings), 'picture/'),
    text: merge(rendered.text, fields, 'text'),
    message,
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** The message as it would travel: signed, where there is a key; without one it is shown unsigned. */
export async function sourceOf(proof: Proof, { dkim }: Settings, environment: Environment): Promise<Buffer> {
  const message = proof.message()
  const signed = dkim.length > 0 ? await signedAs(message, dkim, environment) : message
  return 'code' in signed ? message : signed
}

/** Holds the mail against every rule; findings name the files that it would be saved in. */
export function checkProof(mail: Proofed, settings: Settings, environment: Environment): Promise<MessageChecked> {
  const sample = sampleCopy(mail, settings, mail.issue.window.until)
  const at = (name: string) => `${settings.out}/${mail.issue.id}/${name}`
  return checkMessage(sample.message(), { html: at('index.html'), eml: at('message.eml') }, settings.dkim, environment)
}

/** How many bytes of the HTML each story takes, in reading order: of the copy whose size the issue is said to have. */
export function weightsOf(mail: Mail, settings: Settings): Weights {
  const { fields } = sampleCopy(mail, settings, mail.issue.window.until)
  return weighStories(merge(mail.rendered.html, fields, 'html'), storiesOf(mail.issue))
}

/** The looks and languages that a mail can be had in. */
export async function variantsOf({ templates }: Pick<Settings, 'templates'>): Promise<{
  readonly looks: readonly string[]
  readonly languages: readonly { readonly tag: string; readonly name: string; readonly direction: 'ltr' | 'rtl' }[]
}> {
  const nameOf = (tag: string) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  return {
    looks: await lookNames(templates),
    languages: languages.map((tag) => ({ tag, name: nameOf(tag), direction: directionOf(tag) })),
  }
}
