import { describe, expect, test } from 'vitest'
import { articleText } from '../../../src/model/article.ts'
import { parseFile } from '../../../src/read/parse-file.ts'
import { readText } from '../../../src/read/text/text.ts'

const BODY = [
  'The ferry company said on Tuesday that its boats would sail at night from next spring on, and that nobody would pay more for a crossing in the dark.',
  'The harbour master welcomed the plan, which the islanders had been waiting for during ten long years, and promised them new lamps along the whole quay.',
  'Until now the last boat left the island at six in the evening, so that whoever wanted to see a play in town had to look for a bed there.',
]
const TITLE = 'Ferry company to sail at night'
const read = (head: string) => {
  const { title, meta, blocks } = readText(`${head}${BODY.join('\n\n')}\n`)
  return { title: title?.text, day: meta.date?.text, authors: meta.authors, text: articleText({ blocks }) }
}

describe('a text that begins with its headline', () => {
  test.each([
    'Published on 18 October 2024',
    'By Ann Lee\nLast updated on 18 October 2024',
    'Veröffentlicht am 18. Oktober 2024',
    'Publié le 18 octobre 2024 à 11h45',
    'Opublikowano 18 października 2024',
    '更新日：2024年10月20日 投稿日：2024年10月18日',
    'Lampton Harbour Board\n18 October 2024',
  ])('has it though the line below is no more than a credit: %s', (credit) => {
    expect(read(`${TITLE}\n${credit}\n\n`)).toMatchObject({ title: TITLE, day: '2024-10-18' })
  })

  test.each([
    'The Quay Post   Page 1 of 3\nFriday, 18 October 2024',
    'Quay Post - Seite 1/3\n18.10.2024',
    '[1]Quay Post\n\n18 October 2024',
    'Home | About us | Archive | Contact\n\nOctober 18, 2024',
    'Accueil > Port > Bacs\n\n18 octobre 2024',
    'October 18, 2024 09:00 AM Eastern Daylight Time',
  ])('has it below what stands above each page of its site: %s', (head) => {
    expect(read(`${head}\n\n${TITLE}\n\n`)).toMatchObject({ title: TITLE, day: '2024-10-18' })
  })

  test('has it above whom the author writes for', () => {
    const footer = '\n\nCopyright 2024 The Quay Post. All rights reserved.\n'
    const { title } = readText(`${TITLE}\nBy Ann Lee\nQuay Press\n\n${BODY.join('\n\n')}${footer}`)
    expect(title?.text).toBe(TITLE)
  })

  test('has it below its day', () => {
    expect(read(`October 18, 2024\n${TITLE}\n`)).toMatchObject({ title: TITLE, day: '2024-10-18' })
  })

  test('names the author behind the day', () => {
    expect(read(`${TITLE}\nPublished 18 October 2024 by Ann Lee\n\n`).authors).toEqual(['Ann Lee'])
  })
})

describe('a release for the press', () => {
  test.each([
    'FOR IMMEDIATE RELEASE: October 18, 2024\nCONTACT: Ann Lee, 555-0100, ann@example.com',
    'PRESS RELEASE\nEMBARGOED UNTIL 18 October 2024, 9:00 GMT',
    'Pressemitteilung vom 18.10.2024\nSperrfrist: 18.10.2024, 9 Uhr',
    'COMMUNIQUÉ DE PRESSE\nLampton, le 18 octobre 2024',
    'PRESSMEDDELANDE\n2024-10-18',
    'プレスリリース\n2024年10月18日',
    'PRESS RELEASE\n18 October 2024\n\nContact: Ann Lee\nPhone: 555-0134\nEmail: press@example.com',
    'October 18, 2024\nMedia contact:\nAnn Lee\n+44 20 5550 1341',
    'PERSBERICHT\n18 oktober 2024\n\nPer direct vrij te geven',
    'SALA STAMPA\n\nCOMUNICATO STAMPA\n18 ottobre 2024',
    'ZCZC\n18 October 2024',
  ])('has the headline below what is for editors: %s', (head) => {
    const { title, day, text } = read(`${head}\n\n${TITLE}\n\n`)
    expect({ title, day }).toEqual({ title: TITLE, day: '2024-10-18' })
    expect(text).toBe(BODY.join('\n\n'))
  })

  test.each(['Lampton, 18 de octubre de 2024. ', 'LAMPTON, 18 октября 2024 /ТАСС/. ', 'Lampton, 2024. október 18. – '])(
    'keeps its first paragraph behind the place and the day: %s',
    (dateline) => {
      const { day, text } = read(`${TITLE}\n\n${dateline}`)
      expect(day).toBe('2024-10-18')
      expect(text).toContain(BODY[0])
    },
  )

  test('may have a headline that begins like a label', () => {
    expect(read('Press release of the ferry company angers islanders\n\n').title).toBe(
      'Press release of the ferry company angers islanders',
    )
  })

  test.each([
    'LAMPTON, Conn., Oct. 18, 2024 /PRNewswire/ -- ',
    'LAMPTON, Conn.--(BUSINESS WIRE)--',
    'LAMPTON, Conn., Oct. 18, 2024 (GLOBE NEWSWIRE) -- ',
    'Lampton (ots) - ',
  ])('loses the mark of the service that sent it, in any format: %s', async (mark) => {
    const text = `# ${TITLE}\n\n${mark}${BODY.join('\n\n')}\n`
    const { parsed } = await parseFile(new TextEncoder().encode(text), 'a.md', 'markdown', new Map())
    expect(articleText(parsed)).toBe(BODY.join('\n\n'))
  })

  test('keeps a bracket or slashes in a sentence', async () => {
    const text =
      'The new wire (see the plan of the Lampton Newswire) - a cable, says the board - will cross the bay in May.'
    const { parsed } = await parseFile(new TextEncoder().encode(text), 'a.md', 'markdown', new Map())
    expect(articleText(parsed)).toBe(text)
  })

  test('is a mail where its header says so, whoever wrote it', () => {
    const from = 'From ann at example.com  Fri Oct 18 11:45:10 2024\nFrom: ann at example.com (Ann Lee)\n'
    expect(read(`${from}Date: Fri, 18 Oct 2024 11:45:10 +0200\nSubject: ${TITLE}\n\n`)).toMatchObject({
      title: TITLE,
      authors: ['Ann Lee'],
      day: '2024-10-18',
    })
    const slug = `Subject: ${TITLE}\nSlug: NIGHT-BOATS\nDate: October 18, 2024\nByline: Ann Lee\n\n`
    expect(read(slug)).toMatchObject({ title: TITLE, authors: ['Ann Lee'], day: '2024-10-18' })
    const french = `De : Ann Lee\nEnvoyé : vendredi 18 octobre 2024 11:45\nÀ : Canal\nObjet : ${TITLE}\n\n`
    expect(read(french)).toMatchObject({ title: TITLE, authors: ['Ann Lee'], day: '2024-10-18' })
  })
})
