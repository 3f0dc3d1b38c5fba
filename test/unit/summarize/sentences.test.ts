import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/summarize/sentences.ts'

/** Sentences apart by `|` as they should come out; the text is the same with spaces in their place. */
function holds(language: string, marked: string): void {
  const sentences = marked.split('|').map((sentence) => sentence.trim())
  expect(splitSentences(sentences.join(' '), language)).toEqual(sentences)
}

describe('splitSentences', () => {
  it('splits at stops, question and exclamation marks', () => {
    holds('en', 'The ferry left early. | Why did nobody tell us? | We ran! | It was gone.')
  })
  it('keeps titles, initials and abbreviations with what follows', () => {
    holds('en', 'Dr. Lindgren met Mrs. J. R. Okafor and Prof. Ames at St. Olave Street. | They talked.')
    holds('en', 'Bring tools, e.g. a saw, or i.e. anything sharp. | See Fig. 3 and p. 12 of vol. 4.')
    holds('en', 'Acme Corp. Chief Executive Anna Holm left. | She founded Birch Inc. | The board was silent.')
  })
  it('begins one with a name in lower case, before a version or what is said of it', () => {
    holds('en', 'We mend the project millkit. | millkit 0.5.0 grinds more. | npm is slow. | sass-mill does not turn.')
    holds('de', 'Wir nutzen die Mühle millkit. | millkit ist schnell und mahlt gut.')
    holds('fr', 'Nous aimons le moulin millkit. | millkit est rapide et bon.')
    holds('en', 'It is at St. kettle is the word. | See e.g. millkit 5 of the book, i.e. kettle is heavy.')
    holds('en', 'It rained on the mill. and the miller slept.')
  })
  it('knows an acronym inside a sentence from one at its end', () => {
    holds('en', 'The U.S. Chief Cabinet Secretary spoke. | She lives in the U.S. | He lives in the U.K. and likes it.')
    holds('en', 'U.S. President Ada Moss and the U.N. Security Council met in Washington, D.C. | The talks failed.')
  })
  it('takes a mark by itself in quotes for a word', () => {
    holds('en', "The ferry took '?' for a name. | It took “!” too. | It said “No!” | We wait.")
    holds('en', "ann lee lets paths hold '?' as a pattern, and mended '*' elsewhere")
  })

  it('splits behind a.m. and p.m. only where a sentence begins', () => {
    holds('en', 'The ferry leaves at 9 p.m. March 17 and is late. | We wait.')
    holds('en', 'Doors open at 7 p.m. Friday and close at 2 a.m. sharp. | They reopen at 6 a.m. | Coffee is free.')
  })
  it('leaves numbers, versions, addresses and file names whole', () => {
    holds('en', 'It costs 3.5 million, or $4.20 each. | Version 2.10.1 fixes it. | See example.org/a.b?c=d for more.')
    holds('en', 'Open main.config.ts and call weak.Pointer there. | Done.')
  })
  it('finds a lost space by the word behind it', () => {
    expect(splitSentences('They told the media.The rest is known.', 'en')).toEqual([
      'They told the media.',
      'The rest is known.',
    ])
    holds('en', 'The type media.Theme is exported.')
  })
  it('never cuts a quotation or parenthesis that closes soon', () => {
    holds(
      'en',
      '"We won. We really won!" she said. | Nobody (not even Jo. Or Ann.) believed it. | “Stop. Now.” | The end.',
    )
    holds('de', '„Halt! Wer da?“, rief er. | Niemand antwortete.')
    holds('fr', '« Partez. Vite ! » dit-elle. | Il partit.')
    holds('ja', '彼は「行こう。すぐに。」と言った。 | 雨が降っていた。')
    holds('th', 'ขณะที่ นาย ว. กล่าวว่า พบศพลอยแม่น้ำโขง')
  })
  it('keeps a note mark with its sentence', () => {
    holds('en', 'Rivers are old.[3] | Lakes are not.[4, 5] | Seas are.')
  })
  it('takes an ellipsis for an end only before a capital', () => {
    holds('en', 'He waited... and waited… | Then she came. | Well . . . who knows.')
  })
  it('reads German ordinals and abbreviations', () => {
    holds('de', 'Am 3. Oktober feiern wir z. B. in Bonn. | Das steht auf Seite 12. | Dort steht noch mehr.')
    holds('de', 'Am Tag des hl. Martin sprach die stv. Leiterin. | Dann kam der Regen.')
    holds('de', 'Er kam um ca. 8 Uhr, d. h. zu früh, mit Brot, Käse usw. nach Hause. | Es war der 2. Weltkrieg.')
  })
  it('reads Romance, Slavic and Nordic abbreviations', () => {
    holds('es', 'El Sr. Ruiz y la Dra. Vega viven en EE. UU. desde mayo. | ¿Y tú? | ¡Qué bien!')
    holds('fr', 'M. Petit, c.-à-d. le maire, habite au n. 5. | Il dort.')
    holds('it', 'Il sig. Conti e la dott.ssa Riva leggono pag. 7. | Poi escono.')
    holds('pl', 'Mieszka przy ul. Długiej, tj. w centrum. | To np. dobry wybór.')
    holds('ru', 'Он живёт на ул. Ленина, т. е. в центре. | Потом г. Иванов уехал.')
    holds('sv', 'Vi säljer t.ex. bröd, mjölk m.m. till alla. | Kom in!')
  })
  it('splits scripts without spaces or capitals', () => {
    expect(splitSentences('今日は雨だ。明日は晴れるか？そう願う！', 'ja')).toEqual([
      '今日は雨だ。',
      '明日は晴れるか？',
      'そう願う！',
    ])
    expect(splitSentences('天气很好。我们走吧！', 'zh')).toEqual(['天气很好。', '我们走吧！'])
    holds('ar', 'كيف حالك؟ | أنا بخير. | شكرا لك.')
    holds('hi', 'यह एक किताब है। | वह कहाँ है?')
    holds('ko', '비가 온다. | 내일은 맑을까?')
    holds('ko', '이번 판은 wheel을 고칩니다. | wheel은 물을 나릅니다.')
  })
  it('splits Greek questions, which end in a semicolon', () => {
    holds('el', 'Πού είναι το βιβλίο; | Εδώ είναι.')
  })
  it('parts the items of a list that was run together', () => {
    holds('en', '1. Wash the rice | 2. Boil the water | 3. Wait')
    holds('en', 'a) one thing | b) another thing')
  })
  it('parts lines unless a long line was wrapped', () => {
    expect(splitSentences('A heading\nThe text goes on here.', 'en')).toEqual(['A heading', 'The text goes on here.'])
    const wrapped = 'A sentence that is long enough for its editor to break it before\nParis is reached.'
    expect(splitSentences(wrapped, 'en')).toEqual([wrapped])
  })
  it('splits a text without capitals all the same', () => {
    expect(splitSentences('it rains. we stay in. nobody minds.', 'en')).toHaveLength(3)
  })
  it('works without a language', () => {
    expect(splitSentences('One here. Two there.')).toEqual(['One here.', 'Two there.'])
    expect(splitSentences('  ')).toEqual([])
  })

  const piece = fc.constantFrom(
    'word',
    'Word',
    '3',
    'z',
    'U.S',
    'Dr',
    '.',
    '!',
    '…',
    '。',
    '"',
    '„',
    '“',
    '(',
    ')',
    ' ',
    '\n',
    '「',
    '」',
    "'",
    '[1]',
    'é',
    '東',
  )
  it('loses nothing but white space', () => {
    const bare = (text: string): string => text.replace(/\s+/g, '')
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('en', 'de', 'ja', 'el', ''), (pieces, language) => {
        const text = pieces.join('')
        expect(bare(splitSentences(text, language).join(''))).toBe(bare(text))
      }),
    )
  })
  it('returns sentences exactly as they are in the text', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        for (const sentence of splitSentences(text, 'en')) {
          expect(text).toContain(sentence)
          expect(sentence.trim()).toBe(sentence)
        }
      }),
    )
  })
  it('stays linear on hostile text', () => {
    const started = process.hrtime.bigint()
    for (const unit of ['(', '"', '. ', '.', ' ', '\n', 'a. ', '1) ', '. .', '[1', "'"])
      splitSentences(unit.repeat(50_000), 'en')
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(10)
  })
})

it.each([
  'GREEN BAY, Wis. -- The town reopened its path.',
  'WASHINGTON, D.C. — The town reopened its path.',
  'SYDNEY, N.S.W. — The town reopened its path.',
  'Lake City, Fla. - The town reopened its path.',
  'FT. WORTH, Texas - The town reopened its path.',
  'By ANN LEE LAKE CITY, Okla. — The town reopened its path.',
  'Molinos, 18 oct. (EFE).- The town reopened its path.',
  '(ANSA) - MOLINELLO, 18 OTT. - The town reopened its path.',
  'МЕЛЬНИКОВО, 18 окт. /ТАСС/. The town reopened its path.',
  'Мельниково. 18 октября. INTERFAX.RU - The town reopened its path.',
  'WEST PALM BEACH, Fla. — The council voted on Tuesday.',
  'NAPA COUNTY, Calif. (KGO) -- The fire is out.',
])('a dateline belongs to its sentence: %s', (text) => {
  expect(splitSentences(`${text} Work starts in March.`, 'en')).toEqual([text, 'Work starts in March.'])
})
