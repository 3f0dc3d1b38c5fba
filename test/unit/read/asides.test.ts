import { describe, expect, test } from 'vitest'
import { articleText } from '../../../src/model/article.ts'
import { readText } from '../../../src/read/text/text.ts'
import { PROSE, page, textOf } from './html-page.ts'

const among = (line: string) => [...PROSE.slice(0, 2), line, ...PROSE.slice(2)]

describe('a paragraph that a site says of itself among those of an article', () => {
  test.each([
    'You have read 3 of 5 free articles this month. Subscribe now to continue reading without limits.',
    'It looks like you are using an ad blocker. Please switch it off to support our work on the islands.',
    'Your browser does not support the video tag, so the film of the lamp can not be shown here at all.',
    'We and our 812 partners store and access information on your device. You can change your choice any time.',
    'Dieser Artikel ist nur für Abonnenten. Jetzt testen und alle Artikel einen Monat lang kostenlos lesen.',
    'An dieser Stelle finden Sie einen externen Inhalt. Ich bin damit einverstanden, dass er angezeigt wird.',
    'Nous et nos 812 partenaires stockons des informations sur votre appareil. Vous pouvez changer d’avis.',
    'The rich text element allows you to create headings, paragraphs, blockquotes, images, and video in one place.',
    'I respect your privacy and you will not get spam. Just a weekly letter about lamps and the open sea.',
    'Respetamos tu privacidad y nunca compartiremos tu correo con nadie, tampoco con las otras islas.',
    'Warning: mysql_connect(): Access denied for user x in /var/www/x.php on line 12',
  ])('is left out of pages and texts: %s', (line) => {
    const texts = among(line)
    expect(textOf(page(`<h1>x</h1><div>${texts.map((text) => `<p>${text}</p>`).join('')}</div>`))).toBe(
      PROSE.join('\n\n'),
    )
    expect(articleText(readText(texts.join('\n\n')))).toBe(PROSE.join('\n\n'))
  })

  test.each([
    'You have read of the lamp before, and of the keeper who would not leave it, in the letters of this paper.',
    'We and our neighbours bought the old boat, and painted it in the colours of the island before the winter.',
    'Your browser history says more of you than a diary, the keeper found, when the mainland asked for it.',
  ])('is not one that only begins like it: %s', (line) => {
    expect(articleText(readText(among(line).join('\n\n')))).toContain(line)
    expect(
      textOf(
        page(
          `<h1>x</h1><div>${among(line)
            .map((text) => `<p>${text}</p>`)
            .join('')}</div>`,
        ),
      ),
    ).toContain(line)
  })

  test('is what its page holds where nothing else is said', () => {
    const line = 'You have read 3 of 5 free articles this month. Subscribe now to continue reading without limits.'
    expect(articleText(readText(line))).toBe(line)
  })
})
