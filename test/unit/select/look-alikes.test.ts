import { describe, expect, it, test } from 'vitest'
import { areLookAlikes, parseTitle, type TitleFields } from '../../../src/select/look-alikes.ts'

const apart = (
  a: string,
  b: string,
  language = 'en',
  titleFrom: TitleFields['titleFrom'] = 'front-matter',
): boolean => {
  const [one, other] = [a, b].map((title) => parseTitle({ title, titleFrom, language }))
  if (!one || !other) throw new Error('two titles')
  expect(areLookAlikes(one, other)).toBe(areLookAlikes(other, one))
  return areLookAlikes(one, other)
}

describe('titles that are one template, filled in twice', () => {
  it.each([
    ['Announcing Heron 1.84.1', 'Announcing Heron 1.85.0 and Heron 2024'],
    ['Heron 120 released', 'Heron 121 released'],
    ['The tide table is out, version 4', 'The tide table is out, version 5'],
    ['Вышла таблица приливов, версия 4', 'Вышла таблица приливов, версия 5'],
    ['Rozhovor s bednářem, díl 1', 'Rozhovor s bednářem, díl 2'],
    ['Intervista al bottaio, parte 1', 'Intervista al bottaio, parte 2'],
    ['Announcing Heronup 1.28.0', 'Announcing heronup 1.28.1'],
    ['Announcing Heron 1.68.1', '1.68.2 pre-release testing'],
    ['Heron.js 14.19.3 (LTS)', 'Heron.js 14.19.4 (LTS)'],
    ['Council update, March 2026', 'March 2026 harbour update'],
    ['Heron v12 to v14', 'Heron v14 to v16'],
    ['Monday, April 3, 2026 security releases', 'Monday, April 10, 2026 security releases'],
    ['Notes of 3 April', 'Notes of 10 April'],
    ['Council on April 3rd', 'Council on April 10th'],
    ['Protocol 2026-04-03', 'Protocol 2026-04-10'],
    ['Heron 7.0.0 released', 'Heron 7.0.0 (RC1) released'],
    ['New in Heron 1.3', 'The long road to Heron 2.0: a stable release'],
    ['2.52.0 pre-release testing', '2.62.1 pre-release testing'],
    ['Plugins heron-util 2.1.0 and heron-fs 3.0.1 released', 'heron-fs 2.0.1 and heron-util 1.9.1 released'],
    ['Changelog March 2026', 'Changelog April 2026'],
    ['Steering report, Jul', 'Steering report, June'],
    ['The 2023 reader survey', 'The 2024 reader survey'],
    ['Results of Q3', 'Results of Q4'],
    ['Weekly letter #12', 'Weekly letter #13'],
    ['Asking well, part 1: before the talk', 'Asking well, part 2: the talk'],
    ['Part one: foundations', 'Part three: the roof'],
    ['Sourdough, Part II', 'Sourdough, Part III'],
    ['Design meeting notes: generic constants', 'Design meeting notes: type aliases'],
  ])('%s / %s', (a, b) => expect(apart(a, b)).toBe(true))

  it.each([
    ['de', 'Rundbrief Januar', 'Rundbrief Februar'],
    ['fr', 'Lettre de août', 'Lettre de décembre'],
    ['zh', '潮汐表 1.2 版发布', '潮汐表 1.3 版发布'],
    ['zh', '潮汐表1.2版发布', '潮汐表1.3版发布'],
    ['ja', '潮見表 1.2 を公開', '潮見表 1.3 を公開'],
    ['ko', '물때표 1.2 출시', '물때표 1.3 출시'],
    ['ar', 'صدور جدول المد 1.2', 'صدور جدول المد 1.3'],
    ['he', 'לוח גאות 1.2 יצא', 'לוח גאות 1.3 יצא'],
    ['hi', 'ज्वार तालिका 1.2 जारी', 'ज्वार तालिका 1.3 जारी'],
    ['ru', 'Отчёт за 5 января', 'Отчёт за 6 февраля'],
    ['zh', '2024年7月报告', '2024年8月报告'],
  ])('knows the months of %s: %s / %s', (language, a, b) => expect(apart(a, b, language)).toBe(true))
})

describe('titles of one event', () => {
  it.each([
    ['Quake kills 12 in Chile', 'Quake kills 60 in Chile'],
    ['Paris robbers take $2.5 million', 'Paris robbers take $2.6 million'],
    ['4.6-magnitude quake rattles the coast', '4.5-magnitude quake rattles the coast'],
    ['Vendor ships Heron 120', 'Heron 120 released with tabs'],
    ['Market fire: man denies arson', 'Market fire: man charged with arson'],
    ['Dahlias in winter', 'Dahlias in winter'],
    ['Announcing Heron 1.68.2', '1.68.2 pre-release testing'],
    ['March jobs report shows slow hiring', 'Hiring slowed in March, jobs report says'],
    ['What happened on April 3', 'What happened on 3 April'],
    ['Part two of a story', 'Part 2 of a story'],
    ['', ''],
  ])('%s / %s', (a, b) => expect(apart(a, b)).toBe(false))

  it('may be file names, which prove nothing', () => expect(apart('scan12', 'scan13', 'en', 'file-name')).toBe(false))
  it('copes with an invalid language', () => expect(apart('Quake', 'Flood', 'not a tag')).toBe(false))
})

test('one word before the colon does not make two titles a template', () => {
  expect(apart('Podcast: the moon in 2025', 'Podcast: how bees see in 2026')).toBe(false)
  expect(apart('The old podcast: the moon in 2025', 'The old podcast: the moon in 2026')).toBe(true)
})

test('a title that is only a number counts', () => {
  expect(apart('42', '43')).toBe(true)
})
