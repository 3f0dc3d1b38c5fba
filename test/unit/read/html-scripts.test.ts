import { describe, expect, test } from 'vitest'
import { articleText } from '../../../src/model/article.ts'
import { page, read } from './html-page.ts'

const THAI = [
  'สภาเมืองลงมติเมื่อวันอังคารให้เปิดทางเดินริมคลองที่ปิดไปหลังน้ำท่วมในฤดูใบไม้ผลิ',
  'วิศวกรพบว่าสะพานสองแห่งจากห้าแห่งสูญเสียฐานรากบางส่วน และสะพานที่สามเอียงเกือบสิบองศา',
  'ชาวบ้านรอการตัดสินใจมาสิบเอ็ดเดือน หลายคนเดินไปสถานีรถไฟตามริมน้ำ',
]
const TIBETAN = [
  'གྲོང་ཁྱེར་ལྷན་ཚོགས་ཀྱིས་གཟའ་མིག་དམར་ལ་དཔྱིད་ཀའི་ཆུ་ལོག་རྗེས་བཀག་པའི་ཡུར་ལམ་བསྐྱར་དུ་འབྱེད་རྒྱུའི་ཐག་བཅད།',
  'བཟོ་རིག་པས་ཟམ་པ་ལྔ་ལས་གཉིས་ཀྱི་རྨང་གཞི་ཆ་ཤས་ཤོར་བ་མཐོང་། བཟོ་བཅོས་ལ་དངུལ་འབོར་ཆེན་པོ་དགོས།',
]
const NOTICE =
  '<p>We use cookies to make this website better for you. You can read more about them in our privacy notice.</p>'
const QUOTE = 'The water came at night, and nobody in the house had heard the bells of the old church ring for help.'

describe('a page in a script of its own', () => {
  test.each([
    ['th', THAI],
    ['bo', TIBETAN],
  ])('is read without notices in Latin letters, full stops or not: %s', (_, texts) => {
    const text = `<div>${texts.map((line) => `<div>${line}</div>`).join('')}</div>`
    for (const body of [
      `<div class="x">${NOTICE}</div><h1>${texts[0]?.slice(0, 12)}</h1>${text}`,
      `<h1>x</h1>${text}<div>${NOTICE}${NOTICE}</div>`,
    ])
      expect(articleText(read(page(body)))).toBe(texts.join('\n\n'))
  })

  test('may quote another', () => {
    const text = THAI.map((line) => `<p>${line}</p>`)
    const body = `<article><h1>x</h1>${text[0]}<blockquote><p>${QUOTE}</p></blockquote>${text.slice(1).join('')}</article>`
    expect(articleText(read(page(body)))).toContain(QUOTE)
  })
})
