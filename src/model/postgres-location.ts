// Where in PostgreSQL is a ledger?
import { maskPasswords } from './mask-password.ts'
import { DigestError } from './problem.ts'

/** Where a ledger is: `postgres://user@host/database?schema=weekly`. The schema is `digestif` where none is named. */
export interface PostgresLocation {
  readonly connectionString: string
  readonly schema: string
  /** Without its password. */
  readonly shown: string
}

/** Throws a DigestError `ledger-kind`. */
export function postgresLocation(url: string): PostgresLocation {
  const shown = maskPasswords(url)
  const parsed = URL.parse(url)
  if (!parsed || !/^postgres(?:ql)?:$/.test(parsed.protocol)) {
    const fix =
      'Write "postgres://user@host/database" in the setting "ledger", and the password in the variable PGPASSWORD, or all of it in DATABASE_URL.'
    throw new DigestError({ code: 'ledger-kind', what: `The ledger "${shown}" is not the address of a database.`, fix })
  }
  // Read as it stands, a part of the password would be taken for the host, and shown.
  if (/^[^/]*\/\/[^/]*\/[^?]*@/.test(url)) {
    const what = `The password in the ledger's address "${shown}" has a character that ends it.`
    throw new DigestError({ code: 'ledger-kind', what, fix: 'Write "/" in it as %2F and "@" as %40.' })
  }
  const schema = parsed.searchParams.get('schema') ?? 'digestif'
  parsed.searchParams.delete('schema')
  return { connectionString: parsed.href, schema, shown }
}
