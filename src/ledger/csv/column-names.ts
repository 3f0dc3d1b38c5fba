// Under which names do lists hold what we read?

/**
 * Names without case, accents and signs, as listmonk, Mailchimp, Ghost, Buttondown, Keila, MailPoet, Substack, beehiiv,
 * Kit, Brevo, MailerLite, Salesforce, Klaviyo, SendGrid, AcyMailing, CleverReach, Mautic, phpList and their kin have them, and spreadsheets in a few languages. The first that a list has counts: in Mailchimp's, "Address" is a street.
 */
export const ADDRESS = [
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
/** The whole name. */
export const NAME = [
  'name',
  'fullname',
  'displayname',
  'subscribername',
  'membername',
  'nombrecompleto',
  'namn',
  'navn',
]
/** The first name. */
export const FIRST_NAME = [
  'firstname',
  'fname',
  'givenname',
  'forename',
  'vorname',
  'prenom',
  'nombre',
  'fornamn',
  'fornavn',
]
/** The last name. */
export const LAST_NAME = [
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
/** The language, as a tag. */
export const LANGUAGE = ['language', 'lang', 'locale', 'preferredlanguage', 'sprache', 'langue', 'idioma']
/** Which topics they want. */
export const TOPICS = ['topics', 'topic', 'interests', 'sections', 'themen', 'temas', 'sujets']
/** As `export` writes it, "monthly" is the best of each month. What others call a frequency may mean something else. */
export const OFTEN = ['often']
/** As `export` writes it, an instant until which they want no issue. */
export const PAUSED = ['pauseduntil']
/** How they stand to the newsletter, as a word. */
export const STATUS = [
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
/** The same for one of several lists. */
export const LIST_STATUS = ['liststatus']
/** A `state` may be one of the United States. */
export const TYPE = ['subscribertype', 'type', 'state', 'emailmarketing', 'emailpermissionstatus']
/** "No" is a refusal. */
export const CONSENT = [
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
  'accept',
  'emailconsent',
  'consent',
  'marketingconsent',
  'newsletter',
  'canreceiveemailmarketing',
]
/** "No" is: not yet, or not at the moment. */
export const CONFIRMATION = [
  'confirmed',
  'isconfirmed',
  'emailconfirmed',
  'active',
  'isactive',
  'enabled',
  'verified',
  'isverified',
  'emailverified',
  'activated',
  'doubleoptin',
  'aktiv',
  'actif',
  'activo',
  'attivo',
]
/** "Yes", a date or a reason is a refusal. */
export const REFUSAL = {
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
    'hasoptedoutofemail',
    'optedoutofemail',
    'optoutofemail',
    'unsubscribe',
    'unsub',
    'globalunsubscribe',
    'unsubscribedfromall',
    'dnc',
    'donotcontact',
    'donotcontactemail',
    'donotmail',
    'donotbulkemail',
    'deactivated',
    'abgemeldet',
    'desinscrit',
    'desabonne',
  ],
  hard: [
    'isemailbounced',
    'emailbounceddate',
    'emailbouncedreason',
    'emailbounced',
    'isbounced',
    'hardbounce',
    'bouncedate',
    'invalidemail',
    'emailinvalid',
    'bounced',
    'hardbounced',
    'bouncedat',
    'cleaned',
    'cleantime',
    'undeliverable',
  ],
  complaint: ['complained', 'complainedat', 'complaint', 'spamcomplaint', 'spamreport', 'markedasspam'],
  manual: [
    'blocklisted',
    'blacklisted',
    'blocked',
    'banned',
    'suppressed',
    'emailblacklisted',
    'emailblacklist',
    'emailsuppressions',
    'emailsuppressed',
    'suppressions',
    'suppression',
    'blacklist',
    'blocklist',
    'disabled',
  ],
} as const

/** What looks like an answer to a question of consent and is none: counts, kinds of plan, formats, reasons of what is read. */
export const HARMLESS =
  /^(id|\w*id|sent|opens?|clicks?|opencount|clickcount|bouncecount|softbounce\w*|\w*rating|score|points|\w*tier|plan|complimentaryplan|activesubscription|digestenabled|\w*htmlemails?|html|numberofbounces\w*|manuallyconfirm|rssfrequency|subscribepage|foreignkey|foreign|unsub\w*title|unsub\w*reason|cleancampaigntitle|unsubscribe(url|link)|added|source|created\w*|sms\w*|\w*sms|donotcall|hasoptedoutoffax|phone\w*)$/
/** What such a column may be called, whatever is in it. */
export const REFUSAL_HINT =
  /unsub|optout|optedout|bounce|suppress|blacklist|blocklist|complain|donotmail|donotemail|donotcontact|abgemeldet|desinscri|desabon/
/** An answer to a question that the column asks. */
export const YES_OR_NO =
  /^(yes|no|y|n|true|false|t|f|0|1|on|off|x|ja|nein|oui|non|si|sí|nej|nee|tak|nie|sim|não|да|нет|wahr|falsch|vrai|faux)$/i
