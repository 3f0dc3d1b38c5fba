// Is a day found in whatever order, script and digits a language writes it?
import { describe, expect, test } from 'vitest'
import { readDate } from '../../../src/read/dates/dates.ts'
import { dayInAddress } from '../../../src/read/dates/in-address.ts'
import { dayIn } from '../../../src/read/dates/in-text.ts'

describe('18 October 2024', () => {
  test.each([
    ['18. října 2024', 'cs'],
    ['18. 10. 2024', 'cs'],
    ['18. listopada 2024.', 'hr'],
    ['18. listopada 2024.', ''],
    ['۲۷ مهر ۱۴۰۳', 'fa'],
    ['جمعه ۲۷ مهر ماه ۱۴۰۳', 'fa'],
    ['2024年10月18日11:45', 'zh'],
    ['2024년 10월 18일 오전 11시 45분', 'ko'],
    ['pátek 18. 10. 2024', 'cs'],
    ['Thứ Sáu, 18/10/2024', 'vi'],
    ['2024. október 18.', 'hu'],
    ['2024 m. spalio 18 d.', 'lt'],
    ['2024. gada 18. oktobrī', 'lv'],
    ['18 tháng 10, 2024', 'vi'],
    ['Thứ Sáu, ngày 18 tháng 10 năm 2024', 'vi'],
    ['١٨ أكتوبر ٢٠٢٤', 'ar'],
    ['18 تشرين الأول 2024', 'ar'],
    ['۱۸ اکتبر ۲۰۲۴', 'fa'],
    ['18 اکتوبر 2024', 'ur'],
    ['2024. 10. 18. 11:45', 'ko'],
    ['2024년 10월 18일', 'ko'],
    ['18 באוקטובר 2024', 'he'],
    ['2024-10-18 11.45', 'sv'],
    ['18 ตุลาคม 2567', 'th'],
    ['18 ต.ค. 2567', 'th'],
    ['১৮ অক্টোবর ২০২৪', 'bn'],
    ['18. октобар 2024.', 'sr'],
    ["18 d'octubre de 2024", 'ca'],
    ['18-го октября 2024 года', 'ru'],
    ['2024 жылғы 18 қазан', 'kk'],
    ['18 Ekim 2024 Cuma 10:30', 'tr'],
    ['１８　Ｏｃｔ　２０２４', 'en'],
  ])('%s (%s), in front matter and in text', (text, language) => {
    expect(readDate(text, 'UTC', language)?.day).toBe('2024-10-18')
    expect(dayIn(text.normalize('NFKC'), language)?.day).toBe('2024-10-18')
  })

  test('令和6年10月18日 and 民國113年10月18日, years of an era', () => {
    expect(dayIn('令和6年10月18日（金）', 'ja')?.day).toBe('2024-10-18')
    expect(dayIn('中華民國113年10月18日', 'zh')?.day).toBe('2024-10-18')
  })

  test('in an address, the day first where no number could be a month', () => {
    expect(dayInAddress('https://example.com/news/18-10-2024/path')).toBe('2024-10-18')
    expect(dayInAddress('https://example.com/news/10-18-2024.html')).toBe('2024-10-18')
    expect(dayInAddress('https://example.com/news/03-04-2024/path')).toBeUndefined()
  })
})

test.each([
  ['the month is another in Polish', '18 listopada 2024', 'pl', '2024-11-18'],
  ['the text is no date', 'On Tuesday 12 people in 2019 March on', 'en', undefined],
  ['the number is larger', '1,12 March 2019', 'en', undefined],
  ['the year comes after another word', '12 March, about 2019', 'en', undefined],
])('%s', (_, text, language, day) => {
  expect(dayIn(text, language)?.day).toBe(day)
})
