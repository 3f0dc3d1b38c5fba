// How is a refusal explained that is nobody's fault among the readers?
import { DigestError } from '../model/problem.ts'
import type { Answer, Reply } from '../model/transport.ts'
import { classifyRefusal, type Fault } from './refusal.ts'

const GO_ON = 'Then run this again: it goes on where it stopped, and no reader is lost.'

/** Whose fault each is, and what to do about it. */
const FAULTS: Readonly<Record<Exclude<Fault, 'size'>, readonly [what: string, fix: string]>> = {
  sender: [
    'The mail server does not let us send from this address',
    'Set "from" to an address that the server lets you send from, or have the address verified there.',
  ],
  login: [
    'The mail server does not accept mail from us without the right login',
    'Check that SMTP_URL has the user and password, and that they may send to other domains.',
  ],
  account: [
    'The account at the mail server may not send',
    'Ask the provider to unblock or activate the account that SMTP_URL names.',
  ],
  quota: [
    'The sending limit of the account is used up',
    'Wait until the provider renews it, usually within a day, or have it raised.',
  ],
  policy: [
    'The mail server refuses our mail because of how it is sent: the domain or the address of the server',
    'Publish the DNS records that "digestif doctor" shows, and ask the provider about the reputation of its servers.',
  ],
  denied: [
    'The mail server refuses our mail',
    'Check that SMTP_URL has the user and password and that "from" is an address that the server lets you send from; its log says why.',
  ],
  content: ['The mail server refuses this mail', 'Ask whoever runs it why, or change what the reply names.'],
}

/** The first refusal that leaves no doubt stops the send. */
export function refusesUs({ text }: Reply, fault: Exclude<Fault, 'size'>): DigestError {
  const [what, fix] = FAULTS[fault]
  return new DigestError({ code: codeOf(fault), what: `${what}: ${text}`, fix: `${fix} ${GO_ON}` })
}

/** Many refusals with nothing accepted between them. */
export function refusesAll({ text }: Reply, fault: Fault, count: number): DigestError {
  const [, fix] = FAULTS[fault === 'size' ? 'content' : fault]
  const messages = count === 1 ? 'the message' : `${count} messages in a row`
  const what = `The mail server refused ${messages}, the last with: ${text}`
  return new DigestError({ code: codeOf(fault), what, fix: `${fix} ${GO_ON}` })
}

/** What a server that was only asked says about a mail from the sender to the sender; a string where it hung up. */
export function refusalAt(server: string, refused: string | Extract<Answer, { is: 'refused' }>): DigestError {
  if (typeof refused === 'string') {
    const fix = 'Its log should say why. Then run this again.'
    return new DigestError({ code: 'smtp-hangs-up', what: refused, where: { file: server }, fix })
  }
  const refusal = classifyRefusal(refused.reply, refused.at)
  const { text } = refused.reply
  const problem = (code: 'smtp-busy' | 'smtp-refused' | 'smtp-quota', what: string, fix: string) =>
    new DigestError({ code, what: `${what}: ${text}`, where: { file: server }, fix })
  switch (refusal.is) {
    case 'unclear':
    case 'ours': {
      const [what, fix] = FAULTS[refusal.fault === 'size' ? 'content' : refusal.fault]
      return problem(codeOf(refusal.fault), what, fix)
    }
    case 'unreachable':
    case 'failed': {
      const fix = 'Create the mailbox, or set "from" to one that exists: replies and bounces would be lost.'
      return problem('smtp-refused', "The sender's own address cannot be reached", fix)
    }
    case 'later':
    case 'slower':
      return problem('smtp-busy', 'The mail server is temporarily unavailable', 'Run this again in some minutes.')
  }
}

/** So many addresses are not lost at once: more likely the server has lost its own list of them. */
export function tooManyUnknown(count: number, { text }: Reply): DigestError {
  const what = `The mail server says of ${count} addresses that they do not exist, more than a send may suppress. The last: ${text}`
  const fix =
    'Nobody was suppressed for it, and these readers are pending again. If the server is wrong, have it repaired; if the addresses are really gone, raise "smtp.unreachable". Then run this again.'
  return new DigestError({ code: 'many-unreachable', what, fix })
}

/** One process sends at a time. */
export function sendingElsewhere(holder: string): DigestError {
  const what = `Another process is sending${holder && `: ${holder}`}.`
  return new DigestError({ code: 'already-sending', what, fix: 'Wait until it is done, or stop it with Ctrl-C.' })
}

function codeOf(fault: Fault): 'smtp-quota' | 'smtp-refused' {
  return fault === 'quota' ? 'smtp-quota' : 'smtp-refused'
}
