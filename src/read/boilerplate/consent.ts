// Does a site ask for consent to what is done with its readers' data?

/** How the purposes of the Transparency and Consent Framework are called, as it was translated. */
const PURPOSES = [
  'store and/or access information on a device',
  'personalised ads and content',
  'personalized ads and content',
  'use limited data to select',
  'create profiles for personalised',
  'measure (?:advertising|content|ad) performance',
  'informationen auf einem gerät speichern',
  'speichern von (?:oder zugriff auf )?informationen auf einem (?:end)?gerät',
  'genaue standortdaten und identifikation',
  'personalisierte (?:anzeigen|werbung) und inhalte',
  'stocker et/ou accéder à des informations',
  'publicités et contenu personnalisés',
  'almacenar (?:la )?información en un dispositivo',
  'anuncios y contenido personalizados',
  'archiviare (?:e/o accedere a )?informazioni su',
  'annunci e contenuti personalizzati',
  'armazenar e/ou aceder a informações',
  'informatie op een apparaat opslaan',
  'gepersonaliseerde advertenties en (?:content|inhoud)',
  'przechowywanie informacji na urządzeniu',
  'spersonalizowane reklamy i treści',
  'lagra och/eller få åtkomst till information',
  'opbevare og/eller tilgå oplysninger',
  'lagre og/eller få tilgang til informasjon',
  'tallentaa ja/tai käyttää laitteella',
]
const CONSENT = new RegExp(`(?<!\\p{L})(?:${PURPOSES.join('|')})`, 'iu')
const WITHIN = 400

/** Whether a paragraph names such a purpose where it begins. */
export function isConsent(text: string): boolean {
  return CONSENT.test(text.slice(0, WITHIN))
}
