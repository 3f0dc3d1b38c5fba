// Which kind of mail server or service does a URL name?
import { DigestError } from '../model/problem.ts'
import type { MailServer, TransportScheme } from '../model/transport.ts'
import { smtpScheme } from './open.ts'

/** Every kind there is. A provider's HTTP API is one more file with its scheme, named here. */
const SCHEMES: readonly TransportScheme[] = [smtpScheme]

/**
 * The servers that the variables name: `SMTP_URL`, or those of the setting `smtp.servers`. Throws a DigestError
 * `no-smtp-url` or `bad-smtp-url`.
 */
export function serversOf(
  variables: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  schemes: readonly TransportScheme[] = SCHEMES,
): MailServer[] {
  return variables.map((variable) => {
    const url = environment[variable]?.trim()
    if (!url) throw notConfigured(variable)
    const protocol = URL.parse(url)?.protocol ?? ''
    const scheme = schemes.find(({ protocols }) => protocols.includes(protocol))
    if (!scheme) throw unknownScheme(variable, schemes)
    return scheme.server(url, variable)
  })
}

function notConfigured(variable: string): DigestError {
  const fix = `Put ${variable}=smtp://user:password@host:587 into the environment or into the file .env.`
  return new DigestError({ code: 'no-smtp-url', what: 'No mail server is configured.', where: { file: variable }, fix })
}

/** Does not show what it found: without a scheme, the part before the first colon may be a secret. */
function unknownScheme(variable: string, schemes: readonly TransportScheme[]): DigestError {
  const known = schemes.flatMap(({ protocols }) => protocols).map((protocol) => `${protocol}//`)
  const what = `The mail server's URL does not begin with a known scheme: ${known.join(', ')}.`
  const fix = 'Write it as smtp://user:password@host:587 or smtps://host.'
  return new DigestError({ code: 'bad-smtp-url', what, where: { file: variable }, fix })
}
