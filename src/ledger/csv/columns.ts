// What do the columns of a list hold, by their names?
import { DigestError } from '../../model/problem.ts'

/** Where in a row to find what. Positions; what a list does not have is absent or empty. */
export interface Columns {
  readonly address: number
  readonly name?: number
  readonly firstName?: number
  readonly lastName?: number
  readonly language?: number
  /** The person's status with the newsletter, as a word. */
  readonly status: readonly number[]
  /** The same for one of the lists that the person is on: having left that one, they may still be on another. */
  readonly listStatus: readonly number[]
  /** May hold such a word, or something else altogether. */
  readonly type: readonly number[]
  /** "No" there means: not to be mailed. */
  readonly consent: readonly number[]
  /** "Yes" or a date there means: not to be mailed, and of which kind that is. */
  readonly refusal: readonly { readonly at: number; readonly kind: 'hard' | 'complaint' | 'unsubscribed' | 'manual' }[]
}

/**
 * Names without case, accents and signs, as listmonk, Mailchimp, Ghost, Buttondown, Keila, MailPoet, Substack, beehiiv,
 * Kit, Brevo, MailerLite and their kin have them, and spreadsheets in a few languages. The first that a list has counts: in Mailchimp's, "Address" is a street.
 */
const ADDRESS = [
  'emailaddress',
  'email',
  'emailadresse',
  'emailadress',
  'mailadresse',
  'subscriberemail',
  'memberemail',
  'useremail',
  'adresseemail',
  'adressemail',
  'adressemel',
  'courriel',
  'correoelectronico',
  'correo',
  'epostadress',
  'epost',
  'mail',
  'address',
  'subscriber',
]
const NAME = ['name', 'fullname', 'displayname', 'subscribername', 'membername', 'nombrecompleto', 'namn', 'navn']
const FIRST_NAME = ['firstname', 'fname', 'givenname', 'forename', 'vorname', 'prenom', 'nombre', 'fornamn', 'fornavn']
const LAST_NAME = [
  'lastname',
  'lname',
  'surname',
  'familyname',
  'nachname',
  'nom',
  'apellido',
  'apellidos',
  'efternamn',
]
const LANGUAGE = ['language', 'lang', 'locale', 'preferredlanguage', 'sprache', 'langue', 'idioma']
const STATUS = [
  'globalstatus',
  'status',
  'subscriptionstatus',
  'subscriberstatus',
  'memberstatus',
  'emailstatus',
  'emailmarketingstatus',
  'emailmarketingconsent',
  'optinstatus',
]
const LIST_STATUS = ['liststatus']
/** A `state` may be one of the United States. */
const TYPE = ['subscribertype', 'type', 'state', 'emailmarketing', 'emailpermissionstatus']
const CONSENT = [
  'subscribedtoemails',
  'subscribed',
  'issubscribed',
  'optin',
  'optedin',
  'emailoptin',
  'acceptsmarketing',
  'acceptsemailmarketing',
  'receivesemails',
  'emailmarketing',
]
const REFUSAL = {
  unsubscribed: [
    'unsubscribed',
    'isunsubscribed',
    'unsubscribedat',
    'unsubscribeddate',
    'unsubscribedate',
    'unsubscribedon',
    'unsubscribedfromallemail',
    'isexcludedfromcampaigns',
    'unsubscriptiondate',
    'dateunsubscribed',
    'unsubtime',
    'emaildisabled',
    'optout',
    'optedout',
    'optouttime',
    'emailoptout',
    'donotemail',
    'deletedat',
  ],
  hard: ['bounced', 'hardbounced', 'bouncedat', 'cleaned', 'cleantime', 'undeliverable'],
  complaint: ['complained', 'complainedat', 'complaint', 'spamcomplaint', 'markedasspam'],
  manual: ['blocklisted', 'blacklisted', 'blocked', 'banned', 'suppressed', 'emailblacklisted', 'emailblacklist'],
} as const

/** What the header says. Throws a DigestError `no-address-column`. */
export function columnsOf(header: readonly string[], file: string): Columns {
  const names = header.map(bare)
  const find = (known: readonly string[]) => known.map((name) => names.indexOf(name)).find((at) => at >= 0)
  const findAll = (known: readonly string[]) => names.flatMap((name, at) => (known.includes(name) ? [at] : []))
  const address = find(ADDRESS)
  if (address === undefined) throw noAddressColumn(header, file)
  const name = find(NAME)
  const firstName = find(FIRST_NAME)
  const lastName = find(LAST_NAME)
  const language = find(LANGUAGE)
  return {
    address,
    ...(name !== undefined && { name }),
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
    ...(language !== undefined && { language }),
    status: findAll(STATUS),
    listStatus: findAll(LIST_STATUS),
    type: findAll(TYPE),
    consent: findAll(CONSENT),
    refusal: (['unsubscribed', 'hard', 'complaint', 'manual'] as const).flatMap((kind) =>
      findAll(REFUSAL[kind]).map((at) => ({ at, kind })),
    ),
  }
}

function bare(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function noAddressColumn(header: readonly string[], file: string): DigestError {
  const shown = header.slice(0, 8).map((name) => `"${name.trim().slice(0, 40)}"`)
  const what = `The first row names no column of addresses. It has: ${shown.join(', ') || 'nothing'}.`
  const fix = 'Put a row of names first and call that column "email"; "name" and "status" are read, too.'
  return new DigestError({ code: 'no-address-column', what, where: { file, line: 1 }, fix })
}
