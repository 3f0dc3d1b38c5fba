// Would a server take our mail?
import type { MailServer } from '../model/transport.ts'
import { refusalAt } from './faults.ts'

/** Asks a server whether it would take a mail from the sender, to the sender itself, and sends none. */
export async function askServer({ label, hasLogin, open }: MailServer, address: string | undefined): Promise<string> {
  const connection = await open()
  try {
    const answer = address && (await connection.ask({ from: address, to: address, bytes: 0 }))
    if (answer && answer.is === 'lost') throw refusalAt(label, answer.why)
    if (answer && answer.is === 'refused') throw refusalAt(label, answer)
    const takes = address ? ` and takes mail from ${address}` : ''
    if (hasLogin) return `${label} accepts the login${takes}`
    const offer = connection.offersLogin ? '; it offers a login, and SMTP_URL has none' : ''
    return `${label} answers${takes}${offer}`
  } finally {
    connection.close()
  }
}
