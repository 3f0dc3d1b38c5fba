// Does a list that another program has exported come in as it stood there?
import { describe, expect, it } from 'vitest'
import { exportList } from '../../../src/ledger/csv/export.ts'
import { type Imported, importList, type Reject } from '../../../src/ledger/csv/import.ts'
import { ledgerOn } from '../../../src/ledger/ledger.ts'
import { openMemory } from '../../../src/ledger/sqlite.ts'
import type { Ledger } from '../../../src/model/ledger.ts'
import type { Progress } from '../../../src/model/ports.ts'
import type { Notice } from '../../../src/model/problem.ts'

const AT = new Date('2026-11-23T07:00:00Z')

interface Outcome {
  readonly imported: Imported
  readonly notices: readonly Notice[]
  readonly rejects: readonly Reject[]
  readonly progress: readonly Progress[]
}

/** As a file is read. */
const PIECE = 8_192

async function take(ledger: Ledger, csv: string | Uint8Array, ignored: readonly string[] = []): Promise<Outcome> {
  const notices: Notice[] = []
  const rejects: Reject[] = []
  const progress: Progress[] = []
  const bytes = async function* () {
    const all = Buffer.from(csv)
    for (let at = 0; at < all.length; at += PIECE) yield all.subarray(at, at + PIECE)
  }
  const imported = await importList(bytes(), ledger.subscribers, {
    file: 'list.csv',
    at: AT,
    ignored,
    log: { notice: (notice) => notices.push(notice), progress: (one) => progress.push(one) },
    onReject: (reject) => void rejects.push(reject),
  })
  return { imported, notices, rejects, progress }
}

async function memory(): Promise<Ledger> {
  return ledgerOn(await openMemory())
}

/** Everybody as `address name? state`. */
async function standing(ledger: Ledger): Promise<string[]> {
  const list = await Array.fromAsync(ledger.subscribers.all())
  const others = await Array.fromAsync(ledger.subscribers.strangers())
  return [
    ...list.map(({ address, name, suppression }) => `${address} (${name}) ${suppression?.kind ?? 'active'}`),
    ...others.map(({ address, kind }) => `${address} ${kind}`),
  ]
}

const SHAPES: Readonly<
  Record<string, { readonly csv: string; readonly stands: readonly string[]; readonly waiting?: number }>
> = {
  listmonk: {
    csv: `uuid,email,name,attributes,status,created_at,updated_at
0a,ann@x.org,Ann Ash,"{""city"": ""Lund, Skåne""}",enabled,2024-01-01 00:00:00+00,2024-01-01 00:00:00+00
0b,bo@x.org,Bo,{},blocklisted,2024-01-01 00:00:00+00,2024-01-01 00:00:00+00
0c,cy@x.org,,{},disabled,2024-01-01 00:00:00+00,2024-01-01 00:00:00+00
`,
    stands: ['ann@x.org (Ann Ash) active', 'bo@x.org manual', 'cy@x.org manual'],
  },
  'Mailchimp, subscribed': {
    csv: `"Email Address","First Name","Last Name",Address,"Phone Number",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS
ann@x.org,Ann,Ash,"1 Main St, Lund",,2,"2024-01-01 00:00:00",1.2.3.4,"2024-01-01 00:00:00",SE,M,"2024-01-01 00:00:00",1,e1,,"""A"",""B"""
`,
    stands: ['ann@x.org (Ann Ash) active'],
  },
  'Mailchimp, unsubscribed': {
    csv: `"Email Address","First Name","Last Name",OPTIN_TIME,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_REASON
bo@x.org,Bo,,"2024-01-01 00:00:00","2024-02-01 00:00:00",May,NORMAL
`,
    stands: ['bo@x.org unsubscribed'],
  },
  'Mailchimp, cleaned': {
    csv: `"Email Address","First Name",OPTIN_TIME,CLEAN_TIME,CLEAN_CAMPAIGN_TITLE
cy@x.org,Cy,"2024-01-01 00:00:00","2024-02-01 00:00:00",May
`,
    stands: ['cy@x.org hard'],
  },
  Ghost: {
    csv: `id,email,name,note,subscribed_to_emails,complimentary_plan,stripe_customer_id,created_at,deleted_at,labels,tiers
1,ann@x.org,Ann,"VIP, early",true,false,,2024-01-01T00:00:00.000Z,,vip,Gold
2,bo@x.org,Bo,,false,false,,2024-01-01T00:00:00.000Z,,,
`,
    stands: ['ann@x.org (Ann) active', 'bo@x.org unsubscribed'],
  },
  Buttondown: {
    csv: `id,creation_date,email_address,notes,metadata,tags,referrer_url,type
1,2024-01-01T00:00:00Z,ann@x.org,,{},news,,regular
2,2024-01-01T00:00:00Z,bo@x.org,,{},,,unsubscribed
3,2024-01-01T00:00:00Z,cy@x.org,,{},,,unactivated
4,2024-01-01T00:00:00Z,di@x.org,,{},,,undeliverable
5,2024-01-01T00:00:00Z,ed@x.org,,{},,,complained
`,
    stands: ['ann@x.org () active', 'bo@x.org unsubscribed', 'di@x.org hard', 'ed@x.org complaint'],
    waiting: 1,
  },
  Keila: {
    csv: `Email,First name,Last name,Data,Status,External ID
ann@x.org,Ann,Ash,"{""city"":""Lund""}",active,
bo@x.org,,,,unsubscribed,
cy@x.org,,,,unreachable,
`,
    stands: ['ann@x.org (Ann Ash) active', 'bo@x.org unsubscribed', 'cy@x.org hard'],
  },
  'MailPoet, a row for each list': {
    csv: `Email;First Name;Last Name;Global Status;List status;List
ann@x.org;Ann;Ash;Subscribed;Subscribed;News
ann@x.org;Ann;Ash;Subscribed;Unsubscribed;Offers
bo@x.org;Bo;;Unconfirmed;Unconfirmed;News
cy@x.org;Cy;;Bounced;Subscribed;News
di@x.org;Di;;Inactive;Subscribed;News
ed@x.org;Ed;;Subscribed;Unsubscribed;News
`,
    stands: ['ann@x.org (Ann Ash) active', 'cy@x.org hard'],
    waiting: 4,
  },
  'Substack, where free readers have no active subscription': {
    csv: `email,active_subscription,expiry,plan,email_disabled,digest_enabled,created_at,first_payment_at
ann@x.org,false,,other,false,false,2024-01-01T00:00:00.000Z,
bo@x.org,true,2027-01-01T00:00:00.000Z,yearly,true,false,2024-01-01T00:00:00.000Z,
`,
    stands: ['ann@x.org () active', 'bo@x.org unsubscribed'],
  },
  'Substack, the long form': {
    csv: `Email,Name,Subscription type,Activity,Subscription date,Revenue,Email receives (last 6 months),Days active (last 30 days),Cancel date
ann@x.org,Ann,Free,3,2024-01-01T00:00:00.000Z,$0.00,12,4,
`,
    stands: ['ann@x.org (Ann) active'],
  },
  'Substack, older': {
    csv: `email,expiry,email_disabled,stripe_connected_customer_id,type
ann@x.org,2030-07-06T16:20:44.000Z,false,cus_1,paid
bo@x.org,2030-06-23T23:41:42.980Z,true,,comp
`,
    stands: ['ann@x.org () active', 'bo@x.org unsubscribed'],
  },
  beehiiv: {
    csv: `email,First Name,Last Name,status,tier,created_at,stripe_customer_id,Free Tier,Premium Tier,unsubscribed_at
ann@x.org, Ann , Ash ,active,free,2023-03-24 10:23:10 UTC,,Yes,No,
bo@x.org,,,inactive,free,2023-03-24 10:36:48 UTC,,Yes,No,
cy@x.org,,,pending,free,2023-04-11 14:02:46 UTC,,Yes,No,
di@x.org,,,active,premium,2023-04-11 14:02:46 UTC,cus_1,No,Yes,2024-03-13 11:33:53 UTC
`,
    stands: ['ann@x.org (Ann Ash) active', 'di@x.org unsubscribed'],
    waiting: 2,
  },
  'Kit, once ConvertKit': {
    csv: `id,email_address,first_name,state,created_at
1,ann@x.org,Ann,active,2024-01-01T00:00:00Z
2,bo@x.org,Bo,cancelled,2024-01-01T00:00:00Z
3,cy@x.org,Cy,bounced,2024-01-01T00:00:00Z
4,di@x.org,Di,complained,2024-01-01T00:00:00Z
5,ed@x.org,Ed,inactive,2024-01-01T00:00:00Z
6,flo@x.org,Flo,cold,2024-01-01T00:00:00Z
`,
    stands: [
      'ann@x.org (Ann) active',
      'flo@x.org (Flo) active',
      'bo@x.org unsubscribed',
      'cy@x.org hard',
      'di@x.org complaint',
    ],
    waiting: 1,
  },
  Brevo: {
    csv: `CONTACT ID;EMAIL;FIRSTNAME;LASTNAME;SMS;EMAIL_BLACKLISTED;ADDED_TIME;MODIFIED_TIME
1;ann@x.org;Ann;Ash;;No;01-01-2024;01-01-2024
2;bo@x.org;Bo;;;Yes;01-01-2024;01-01-2024
`,
    stands: ['ann@x.org (Ann Ash) active', 'bo@x.org manual'],
  },
  'MailerLite, where "Subscribed" is a date': {
    csv: `Subscriber,Name,Last name,Status,Subscribed,Sent,Opens,Clicks
ann@x.org,Ann,Ash,active,2024-01-01 00:00:00,12,7,1
bo@x.org,Bo,,unsubscribed,2024-01-01 00:00:00,1,0,0
cy@x.org,Cy,,junk,2024-01-01 00:00:00,1,0,0
di@x.org,Di,,unconfirmed,,0,0,0
`,
    stands: ['ann@x.org (Ann Ash) active', 'bo@x.org unsubscribed', 'cy@x.org complaint'],
    waiting: 1,
  },
  Sendy: {
    csv: `"Name","Email","Status"
"Ann","ann@x.org","Subscribed"
"Bo","bo@x.org","Unsubscribed"
"Cy","cy@x.org","Marked as spam"
"Di","di@x.org","Bounced"
"Ed","ed@x.org","Unconfirmed"
`,
    stands: ['ann@x.org (Ann) active', 'bo@x.org unsubscribed', 'cy@x.org complaint', 'di@x.org hard'],
    waiting: 1,
  },
  'HubSpot, with a state of the United States': {
    csv: `"First Name","Last Name","Email","State","Unsubscribed from all email"
"Ann","Ash","ann@x.org","Oregon",""
"Bo","","bo@x.org","Maine","true"
`,
    stands: ['ann@x.org (Ann Ash) active', 'bo@x.org unsubscribed'],
  },
  'Klaviyo and shops': {
    csv: `Email,First Name,Email Marketing Consent,Accepts Email Marketing
ann@x.org,Ann,SUBSCRIBED,yes
bo@x.org,Bo,UNSUBSCRIBED,no
cy@x.org,Cy,NEVER_SUBSCRIBED,
`,
    stands: ['ann@x.org (Ann) active', 'bo@x.org unsubscribed'],
    waiting: 1,
  },
  Salesforce: {
    csv: `Id,FirstName,LastName,Email,HasOptedOutOfEmail,HasOptedOutOfFax,EmailBouncedDate,IsEmailBounced,DoNotCall
003a,Ann,Ash,ann@x.org,false,false,,false,true
003b,Bo,,bo@x.org,true,false,,false,false
003c,Cy,,cy@x.org,0,0,2024-01-01T00:00:00.000Z,1,0
`,
    stands: ['ann@x.org (Ann Ash) active', 'bo@x.org unsubscribed', 'cy@x.org hard'],
  },
  AcyMailing: {
    csv: `"name";"email";"active";"confirmed";"language"
"Ann";"ann@x.org";"1";"1";"en-GB"
"Bo";"bo@x.org";"0";"1";""
"Cy";"cy@x.org";"1";"0";""
`,
    stands: ['ann@x.org (Ann) active'],
    waiting: 2,
  },
  CleverReach: {
    csv: `email;registered;activated;deactivated;active;bounced
ann@x.org;2024-01-01 00:00:00;2024-01-01 00:00:00;0;1;0
bo@x.org;2024-01-01 00:00:00;2024-01-01 00:00:00;2024-02-01 00:00:00;0;0
cy@x.org;2024-01-01 00:00:00;0;0;0;0
di@x.org;2024-01-01 00:00:00;2024-01-01 00:00:00;0;1;3
`,
    stands: ['ann@x.org () active', 'bo@x.org unsubscribed', 'di@x.org hard'],
    waiting: 1,
  },
  'Mautic, where 0 is: may be contacted': {
    csv: `id,email,firstname,dnc,points
1,ann@x.org,Ann,0,12
2,bo@x.org,Bo,1,0
`,
    stands: ['ann@x.org (Ann) active', 'bo@x.org unsubscribed'],
  },
  'Klaviyo, with suppressions': {
    csv: `Email,Email Marketing Consent,Email Suppressions
ann@x.org,SUBSCRIBED,[]
bo@x.org,SUBSCRIBED,HARD_BOUNCE
cy@x.org,NEVER_SUBSCRIBED,
`,
    stands: ['ann@x.org () active', 'bo@x.org hard'],
    waiting: 1,
  },
  'SendGrid, bounces': {
    csv: `status,reason,email,created
5.1.1,550 5.1.1 no such user,ann@x.org,1700000000
4.2.2,mailbox full,bo@x.org,1700000000
`,
    stands: ['ann@x.org hard'],
    waiting: 1,
  },
  'phpList, where an operator confirmed some': {
    csv: `id,email,confirmed,blacklisted,optedin,bouncecount,uniqid,htmlemail,subscribepage,rssfrequency,disabled,extradata,foreignkey
1,ann@x.org,1,0,0,0,a1,1,0,,0,,
2,bo@x.org,1,0,1,0,a2,1,0,,0,,
3,cy@x.org,0,0,0,0,a3,1,0,,0,,
4,di@x.org,1,1,0,0,a4,1,0,,0,,
5,ed@x.org,1,0,0,0,a5,1,0,,1,,
`,
    stands: ['ann@x.org () active', 'bo@x.org () active', 'di@x.org manual', 'ed@x.org manual'],
    waiting: 1,
  },
  'phpList, as its export page heads the columns': {
    csv: `id\tEmail\tIs this subscriber confirmed\tIs this subscriber blacklisted\tDid this subscriber manually confirm\tNumber of bounces\tEntered\tLast Modified\tSend this subscriber HTML emails\tRSS Frequency\tPassword\tIs this account disabled?\tAdditional data\tForeign Key\tList Membership
1\tann@x.org\t1\t0\t0\t0\t2024-01-01 10:00:00\t2024-01-01 10:00:00\t1\t\tf00\t0\t\t\tnews 
2\tbo@x.org\t1\t1\t1\t3\t2024-01-01 10:00:00\t2024-01-01 10:00:00\t1\t\tf00\t0\t\t\tnews 
3\tcy@x.org\t0\t0\t0\t0\t2024-01-01 10:00:00\t2024-01-01 10:00:00\t0\t\tf00\t0\t\t\tNo Lists
4\tdi@x.org\t1\t0\t1\t0\t2024-01-01 10:00:00\t2024-01-01 10:00:00\t0\t\tf00\t1\t\t\tnews 
`,
    stands: ['ann@x.org () active', 'bo@x.org manual', 'di@x.org manual'],
    waiting: 1,
  },
  'AcyMailing 5, where nobody may mail those who do not accept': {
    csv: `"name";"email";"confirmed";"enabled";"accept";"html"
"Ann";"ann@x.org";"1";"1";"1";"1"
"Bo";"bo@x.org";"1";"1";"0";"1"
"Cy";"cy@x.org";"0";"1";"1";"0"
"Di";"di@x.org";"1";"0";"1";"0"
`,
    stands: ['ann@x.org (Ann) active', 'bo@x.org unsubscribed'],
    waiting: 2,
  },
  'status words in German': {
    csv: 'E-Mail;Status\nann@x.org;bestätigt\nbo@x.org;Abgemeldet\ncy@x.org;unbestätigt\n',
    stands: ['ann@x.org () active', 'bo@x.org unsubscribed'],
    waiting: 1,
  },
  'Excel, which says how cells are parted': {
    csv: 'sep=;\r\nemail;name\r\nann@x.org;Ash, Ann\r\n',
    stands: ['ann@x.org (Ash, Ann) active'],
  },
  'a database, with bars': { csv: 'name|email\nAnn|ann@x.org\n', stands: ['ann@x.org (Ann) active'] },
  'addresses under another name': {
    csv: 'Kontakt,Ort\nann@x.org,Lund\nbo@x.org,Oslo\n',
    stands: ['ann@x.org () active', 'bo@x.org () active'],
  },
  'a mail program': {
    csv: 'email\n"Ash, Ann <ann@x.org>"\nmailto:bo@x.org?subject=hi\n<cy@x.org>\n',
    stands: ['ann@x.org (Ash, Ann) active', 'bo@x.org () active', 'cy@x.org () active'],
  },
  'a spreadsheet in German': {
    csv: 'Vorname;Nachname;E-Mail-Adresse\r\nJürgen;Groß;juergen@x.org\r\n',
    stands: ['juergen@x.org (Jürgen Groß) active'],
  },
  'a spreadsheet in French': {
    csv: 'Prénom\tNom\tAdresse e-mail\nRené\tLeduc\trene@x.org\n',
    stands: ['rene@x.org (René Leduc) active'],
  },
  'a list of addresses alone': {
    csv: 'email\nann@x.org\nbo@x.org',
    stands: ['ann@x.org () active', 'bo@x.org () active'],
  },
}

describe('an export of', () => {
  it.each(Object.entries(SHAPES))('%s', async (_, { csv, stands, waiting = 0 }) => {
    await using ledger = await memory()
    const { imported, notices } = await take(ledger, csv)
    expect(await standing(ledger)).toEqual(stands)
    expect(imported).toMatchObject({ waiting, rejected: 0 })
    expect(notices).toEqual([])
  })

  it.each(Object.entries(SHAPES))('%s, twice, changes nothing more', async (_, { csv }) => {
    await using ledger = await memory()
    await take(ledger, csv)
    const before = await standing(ledger)
    expect((await take(ledger, csv)).imported).toMatchObject({ added: 0, updated: 0, refused: 0 })
    expect(await standing(ledger)).toEqual(before)
  })
})

describe('an import', () => {
  it('tells each bad row by its line and takes the others', async () => {
    await using ledger = await memory()
    const { imported, notices, rejects } = await take(
      ledger,
      'email,name,status\nann@x.org,Ann,active\nnobody,,active\n"bo@x.org\nBcc: all@x.org",Bo,active\ncy@x.org,Cy,mysterious\n\ndi@x.org\n',
    )
    expect(await standing(ledger)).toEqual(['ann@x.org (Ann) active', 'di@x.org () active'])
    expect(imported).toMatchObject({ rows: 5, added: 2, rejected: 3 })
    expect(notices.map(({ code, where }) => `${code} ${where.file}:${where.line}`)).toEqual([
      'bad-row list.csv:3',
      'bad-row list.csv:4',
      'bad-row list.csv:6',
    ])
    expect(notices[2]?.what).toContain('mysterious')
    expect(rejects.map(({ line }) => line)).toEqual([1, 3, 4, 6])
    expect(rejects[0]).toMatchObject({ reason: 'reason', cells: ['email', 'name', 'status'] })
  })

  it('loses nobody to a row that is broken', async () => {
    await using ledger = await memory()
    const { imported, notices, rejects } = await take(
      ledger,
      `email,name\nann@x.org,"Ann\nbo@x.org,Bo\ncy@x.org,"Cy, Jr"\ndi@x.org,${'x'.repeat(10_000_000)}\ned@x.org,Ed\n`,
    )
    expect(await standing(ledger)).toEqual(['bo@x.org (Bo) active', 'cy@x.org (Cy, Jr) active', 'ed@x.org (Ed) active'])
    expect(imported).toMatchObject({ rows: 5, added: 3, rejected: 2 })
    expect(notices.map(({ where, what }) => `${where.line} ${what}`)).toEqual([
      '2 A quote that opens in this row is not closed.',
      '5 The row is longer than a million characters.',
    ])
    expect(rejects[1]?.cells).toEqual(['ann@x.org', '"Ann'])
  })

  it('counts what it no longer shows', async () => {
    await using ledger = await memory()
    const { notices, rejects } = await take(ledger, `email\n${'nobody\n'.repeat(500)}`)
    expect(notices).toHaveLength(21)
    expect(notices.at(-1)?.what).toBe('480 more rows were left out.')
    expect(rejects).toHaveLength(501)
  })

  it('leaves nothing in a name that could turn a header or a line', async () => {
    await using ledger = await memory()
    await take(ledger, 'email,name\nann@x.org,"Ann\r\nBcc: all@x.org\u202e\u2028\0"\n'.replace('\0', ''))
    expect(await standing(ledger)).toEqual(['ann@x.org (Ann Bcc: all@x.org) active'])
  })

  it('does not bring back who left', async () => {
    await using ledger = await memory()
    await take(ledger, 'email,status\nann@x.org,unsubscribed\n')
    expect((await take(ledger, 'email,status\nAnn@X.org,active\n')).imported).toMatchObject({ added: 0, refused: 1 })
    expect(await standing(ledger)).toEqual(['ann@x.org unsubscribed'])
  })

  it('takes an address as suppressed if one of its rows says so', async () => {
    await using ledger = await memory()
    await take(ledger, 'email,status\nann@x.org,active\nann@x.org,unsubscribed\nann@x.org,active\n')
    expect((await ledger.subscribers.count()).active).toBe(0)
  })

  it('says once that it had to guess the encoding', async () => {
    await using ledger = await memory()
    const { notices } = await take(ledger, Buffer.from('email,name\nrene@x.org,René\nzoe@x.org,Zoë\n', 'latin1'))
    expect(await standing(ledger)).toEqual(['rene@x.org (René) active', 'zoe@x.org (Zoë) active'])
    expect(notices.map(({ code }) => code)).toEqual(['bad-encoding'])
  })

  it('rejects a name that lost its letters', async () => {
    await using ledger = await memory()
    const bytes = Buffer.concat([Buffer.from('email,name\nzoe@x.org,Zoë\nrene@x.org,Ren'), Uint8Array.of(0xe9, 0x0a)])
    const { imported } = await take(ledger, bytes)
    expect(imported).toMatchObject({ added: 1, rejected: 1 })
  })

  it('takes a thousand rows at a time and says how far it is', async () => {
    await using ledger = await memory()
    const rows = Array.from({ length: 2_500 }, (_, n) => `r${n}@x.org`)
    const { progress } = await take(ledger, `email\n${rows.join('\n')}`)
    expect(progress.map(({ done }) => done)).toEqual([1_000, 2_000, 2_500])
  })

  it('that breaks off says how many rows it took, and they are there', async () => {
    await using ledger = await memory()
    const rows = Array.from({ length: 1_500 }, (_, n) => `r${n}@x.org`)
    await expect(take(ledger, `email\n${rows.join('\n')}\n\0`)).rejects.toMatchObject({
      code: 'bad-csv',
      what: expect.stringContaining('1000 rows before it were taken'),
    })
    expect((await ledger.subscribers.count()).active).toBe(1_000)
  })

  it.each([
    ['a header without an address', 'name,phone\nAnn,1\n'],
    ['no header', 'ann@x.org,Ann\nbo@x.org,Bo\n'],
    ['nothing', ''],
    ['a web page', '<!doctype html>\n<title>Sign in</title>\n'],
  ])('of %s is refused as a whole', async (_, csv) => {
    await using ledger = await memory()
    await expect(take(ledger, csv)).rejects.toMatchObject({ code: 'no-address-column' })
    expect(await standing(ledger)).toEqual([])
  })

  it.each([
    ['yes and no', 'email,wants_it\nann@x.org,yes\nbo@x.org,no\n', 'wants_it'],
    ['0 and 1', 'email,flag\nann@x.org,0\nbo@x.org,1\n', 'flag'],
    ['words for it', 'email,Reason\nann@x.org,HARD_BOUNCE\nbo@x.org,UNSUBSCRIBED\n', 'Reason'],
    ['what sounds like a refusal', 'email,Bounce text\nann@x.org,\nbo@x.org,mailbox gone\n', 'Bounce text'],
  ])('of an unknown column with %s is refused as a whole, unless it is ignored', async (_, csv, column) => {
    await using ledger = await memory()
    await expect(take(ledger, csv)).rejects.toMatchObject({
      code: 'unread-columns',
      what: expect.stringContaining(`“${column}”`),
    })
    expect(await standing(ledger)).toEqual([])
    expect((await take(ledger, csv, [column])).imported).toMatchObject({ added: 2, unread: [column] })
  })

  it('takes no yes and no no for consent that comes late in an unknown column', async () => {
    await using ledger = await memory()
    const rows = Array.from({ length: 1_200 }, (_, n) => `r${n}@x.org,${n < 1_100 ? '' : 'no'}\n`)
    const { imported } = await take(ledger, `email,flag\n${rows.join('')}`)
    expect(imported).toMatchObject({ added: 1_100, rejected: 100 })
  })

  it('does not take a word for consent that it does not know', async () => {
    await using ledger = await memory()
    const { imported } = await take(ledger, 'email,subscribed\nann@x.org,ja\nbo@x.org,perhaps\ncy@x.org,nein\n')
    expect(await standing(ledger)).toEqual(['ann@x.org () active', 'cy@x.org unsubscribed'])
    expect(imported).toMatchObject({ rejected: 1 })
  })

  it('names the columns that it did not read', async () => {
    await using ledger = await memory()
    const { imported } = await take(ledger, 'email,Phone,City,name\nann@x.org,12345,Lund,Ann\n')
    expect(imported.unread).toEqual(['Phone', 'City'])
  })

  it('of a spreadsheet itself is refused as a whole', async () => {
    await using ledger = await memory()
    await expect(take(ledger, Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0))).rejects.toMatchObject({ code: 'bad-csv' })
  })

  it('knows no status by the names of things in JavaScript', async () => {
    await using ledger = await memory()
    expect((await take(ledger, 'email,status\nann@x.org,constructor\n')).imported).toMatchObject({ rejected: 1 })
  })
})

describe('an export', () => {
  it('makes the same list elsewhere, whoever is on it', async () => {
    await using ledger = await memory()
    await take(
      ledger,
      'email,name,language,status\n=sum@x.org,"=1+1, ""x""",pt-BR,active\n+a@x.org,-5,,active\nbo@x.org,Bo,,bounced\ncy@x.org,\' y,sv,active\n',
    )
    await ledger.subscribers.suppress({
      address: { written: 'cy@x.org', key: 'cy@x.org', needsSmtputf8: false },
      kind: 'complaint',
      reason: 'Said so, loudly.',
      at: AT,
    })
    const csv = (await Array.fromAsync(exportList(ledger.subscribers, AT))).join('')
    await using other = await memory()
    const { imported } = await take(other, csv)
    expect(imported).toMatchObject({ rows: 4, added: 2, suppressed: 2, rejected: 0 })
    const active = (one: string) => one.endsWith('active')
    expect((await standing(other)).filter(active)).toEqual((await standing(ledger)).filter(active))
    const { leftOut: _, ...counts } = await ledger.subscribers.count()
    expect(await other.subscribers.count()).toMatchObject(counts)
  })

  it('has until when a reader pauses, and only where somebody does', async () => {
    await using ledger = await memory()
    await take(ledger, 'email\nann@x.org\nbo@x.org\ncy@x.org\n')
    const export_ = async () => (await Array.fromAsync(exportList(ledger.subscribers, AT))).join('')
    const [ann, bo] = await Array.fromAsync(ledger.subscribers.all())
    if (!ann || !bo) throw new Error('Two were imported.')
    await ledger.subscribers.pause(bo.id, new Date(AT.getTime() - 1))
    expect(await export_()).not.toContain('paused')
    const until = new Date(AT.getTime() + 86_400_000)
    await ledger.subscribers.pause(ann.id, until)
    const csv = await export_()
    expect(csv.split('\r\n').map((line) => line.split(',').at(-1))).toEqual([
      'paused_until',
      until.toISOString(),
      '',
      '',
      '',
    ])
    await using other = await memory()
    expect((await take(other, csv)).imported).toMatchObject({
      added: 3,
      rejected: 0,
      unread: ['reason', 'added', 'source'],
    })
    const pauses = async () => (await Array.fromAsync(other.subscribers.all())).map(({ paused }) => paused)
    expect(await pauses()).toEqual([until, undefined, undefined])
    expect((await take(other, csv)).imported).toMatchObject({ unchanged: 3 })
    const pausing = (paused: string) => take(other, `email,Paused until\nann@x.org,${paused}\n`)
    expect((await pausing('2020-01-01T00:00:00Z')).imported).toMatchObject({ unchanged: 1 })
    expect(await pauses()).toEqual([until, undefined, undefined])
    expect((await pausing('2999-01-01T02:00:00+02:00')).imported).toMatchObject({ updated: 1 })
    expect(await pauses()).toEqual([new Date('2999-01-01T00:00:00Z'), undefined, undefined])
    for (const wrong of ['yes', '2026-12-24', '24.12.2026', '2026-13-01T00:00:00Z'])
      expect((await pausing(wrong)).imported, wrong).toMatchObject({ rejected: 1 })
  })

  it('gives a spreadsheet nothing to compute', async () => {
    await using ledger = await memory()
    await take(ledger, 'email,name\n=a@x.org,=1+1\nb@x.org,@SUM(A1)\nc@x.org,"-1\n"\n')
    const csv = (await Array.fromAsync(exportList(ledger.subscribers, AT))).join('')
    expect(csv).not.toMatch(/(^|[,"\n])[=+\-@\t]/m)
  })
})
