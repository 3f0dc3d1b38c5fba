import { describe, expect, it } from 'vitest'
import { isAdmissible, isBalanced, isWhole } from '../../../src/summarize/admissible.ts'
import { leaningOf, leansOnPredecessor } from '../../../src/summarize/leaning.ts'

describe('leansOnPredecessor', () => {
  it.each([
    ['en', 'This made it faster.'],
    ['en', 'However, nobody came.'],
    ['en', '“They left,” she said.'],
    ['en', 'For example, trains stop here.'],
    ['en', 'We used these boats for years.'],
    ['en', '"Nobody expected the flood," she told the paper.'],
    ['en', 'In 2019 they sold the mill.'],
    ['en', 'I rode it every day.'],
    ['en', 'During the second winter, she slept in the barn.'],
    ['en', 'In order to weigh them, the miller built a scale.'],
    ['en', 'After selling it, the town bought a second boat.'],
    ['en', 'One visitor there called it a castle.'],
    ['en', 'Three days later, the bridge was open.'],
    ['en', 'A letter reached the railway about both accidents.'],
    ['en', 'The next second the gate falls.'],
    ['en', 'As previously described, the wheel turns by itself.'],
    ['en', 'On the stage of the school, none of it may be washed.'],
    ['en', 'In addition, they left.'],
    ['en', 'Once repaired, it was moved to the coast.'],
    ['de', 'In beiden Fällen hielt die Brücke.'],
    ['es', 'Para evitarlo, se construyó un dique.'],
    ['fr', 'Dans les deux cas, le pont a tenu.'],
    ['ru', 'В 2019 году она купила три дома.'],
    ['de', 'Deshalb blieben sie dort.'],
    ['de', 'In dieser Halle standen Maschinen.'],
    ['fr', 'Cependant, il pleuvait.'],
    ['es', 'Sin embargo, llovió.'],
    ['ru', 'Поэтому они ушли.'],
    ['ja', 'しかし、雨が降った。'],
    ['zh', '但是天气很好。'],
    ['ko', '그러나 비가 왔다.'],
    ['ar', 'ومع ذلك، رحلوا.'],
    ['fa', 'اما آنها رفتند.'],
    ['hi', 'लेकिन वह चला गया।'],
    ['en', 'This may depend on the tide.'],
    ['zh', '磨坊从今年起也支持这个功能。'],
    ['ja', '水車小屋は今年からこの機能を備える。'],
    ['ko', '물레방아는 올해부터 이 기능을 갖춘다.'],
  ])('sees in %s: %s', (language, sentence) => {
    expect(leansOnPredecessor(sentence, language)).toBe(true)
  })
  it.each([
    ['en', 'Thistles grow on the hill.'],
    ['en', 'When the queen died, she was eighty.'],
    ['en', 'On Monday the council decides.'],
    ['en', 'This Tuesday the council decides.'],
    ['es', 'Este martes decide el consejo.'],
    ['en', 'That the garden is watered from the laundry was the idea of a stoker.'],
    ['en', 'It is the first time that a woman leads the orchestra.'],
    ['en', 'The children say that they walk to school.'],
    ['en', 'The harbour opened this year.'],
    ['en', 'This summer the harbour opened.'],
    ['en', 'This May, the harbour opened.'],
    ['de', 'Diesen Monat öffnet der Hafen.'],
    ['de', 'Das Wasser ist kalt.'],
    ['en', 'Heavy rain fell on Monday.'],
    ['en', 'At least forty ships sank.'],
    ['en', 'No one was hurt.'],
    ['en', 'Then-mayor Ada Moss signed the paper.'],
    ['en', 'Instead of coal, the mill burns straw.'],
    ['de', 'Etwa vierzig Schiffe sanken.'],
    ['es', 'No hay barcos en el puerto.'],
    ['nl', 'Het bedrijf sluit de molen.'],
    ['ko', '이탈리아에서 배가 왔다.'],
    ['zh', '和平谈判重新开始。'],
    ['de', 'Dieselmotoren sind laut.'],
    ['xx', 'This is a language that nobody knows.'],
  ])('lets stand in %s: %s', (language, sentence) => {
    expect(leansOnPredecessor(sentence, language)).toBe(false)
  })
})

describe('leaningOf', () => {
  it('lets what only adds stand behind anything', () => {
    expect(leaningOf('In addition, the harbour opens on Sundays.', 'en')).toBe('anything')
    expect(leaningOf('In addition, it opens on Sundays.', 'en')).toBe('predecessor')
  })
})

describe('isWhole', () => {
  it.each([
    ['en', '*Values of the mill are rounded to the next ten.', false],
    ['en', '^1 That is the number of mills in the valley.', false],
    ['en', '2 And yes, the mill has stood still before.', false],
    ['en', '2 Mills of the valley have stood still before.', true],
    ['fr', 'l’île a un moulin depuis ce printemps.', false],
    ['en', 'The harbour office released updates 3.6.9, 3.5.28, and 3.4.42 today.', true],
    ['en', '1,204 3,500 280 344 today.', false],
    ['zh', '9 月 25 日，港口协会（Harbour Club）在 3C101 教室邀请 Ada Moss、Jon Reed 讲述修船。', true],
    ['ja', '港の会は Ada Moss と Jon Reed を Old Quay に招いた。', true],
    ['en', 'Ada Moss Jon Reed Old Quay.', false],
  ])('in %s, of %s: %s', (language, text, whole) => {
    expect(isWhole(text, language)).toBe(whole)
  })
  it.each([
    'The list has three items:',
    'A heading without a stop',
    '(Only a remark in brackets.)',
    '- An item of a list.',
    '3. An item with a number.',
    'and goes on from somewhere.',
    '2026-01-05 12:30, 45.2, 44.1.',
    'Oh dear!',
    'Ada Moss, Jon Reed, Ann Holm, Per Lind, and Kim Lee.',
  ])('refuses %s', (sentence) => {
    expect(isWhole(sentence, 'en')).toBe(false)
  })
  it.each([
    ['en', 'The mill stands still.'],
    ['en', 'npm installs packages quickly.'],
    ['en', 'She said: “The mill stands still.”'],
    ['en', 'Mills are old.[3]'],
    ['ja', '水車は止まっている。'],
    ['hi', 'यह एक पुरानी चक्की है।'],
    ['ar', 'هل توقفت الطاحونة القديمة؟'],
  ])('accepts in %s: %s', (language, sentence) => {
    expect(isWhole(sentence, language)).toBe(true)
  })
})

describe('isBalanced', () => {
  it('wants every quote and bracket closed', () => {
    expect(isBalanced('"We won," she said.')).toBe(true)
    expect(isBalanced('We won," she said.')).toBe(false)
    expect(isBalanced('It works (mostly.')).toBe(false)
    expect(isBalanced('„Gut“, sagte er.')).toBe(true)
    expect(isBalanced('「はい」と言った。')).toBe(true)
    expect(isBalanced('「はいと言った。')).toBe(false)
  })
})

describe('isAdmissible', () => {
  it.each([
    ['en', 'Hello everyone and welcome back!'],
    ['en', 'Subscribe to our letter for more of it.'],
    ['en', 'More photos of the day can be found here.'],
    ['en', 'As shown above, the wheel turns left.'],
    ['en', 'Click here to see the whole list.'],
    ['en', 'Dive in and see what happened at the mill in May!'],
    ['en', '[The mill of Arna] (https://example.com/arna) is a series on mills and their owners.'],
    ['zh', '本文转载自公众号，作者在磨坊工作多年。'],
    ['en', 'This is the third interview of a series on mills and their owners.'],
    ['en', 'The cover photo is derived from an image by Ada Moss.'],
    ['en', 'The new wheel is also out today: go try it out!'],
    ['en', 'There is a list of mills, and we are excited to hear your feedback!'],
    ['de', 'Dies ist der zweite Teil über die Mühlen am Fluss.'],
    ['fr', 'La photo de couverture montre le moulin de la vallée.'],
    ['es', 'Esta es la segunda parte de la historia del molino.'],
    ['pt', 'A foto de capa mostra o moinho do vale.'],
    ['nl', 'Dit is het tweede deel over de molens aan de rivier.'],
    ['en', 'This work is supported by the fund for old mills and the town of Lund.'],
    ['en', 'To know more of wheels, I recommend reading the letter of last week.'],
    ['en', 'We are looking forward to grinding with you.'],
    ['fr', "Nous avons hâte de moudre avec vous à l'automne."],
    ['en', 'Photo: Ada Moss, Harbour Press.'],
    ['en', 'By Ada Moss and Jon Reed.'],
    ['en', 'Many thanks to all who helped with the mill.'],
    ['de', 'Liebe Leserinnen, hier kommt die Post.'],
    ['de', 'Meldet euch bis Montag per Mail an.'],
    ['fr', 'Bonjour à tous et à toutes.'],
    ['es', 'Haz clic en el botón verde.'],
    ['ja', '詳しくはこちらをご覧ください。'],
    ['zh', '点击这里查看更多内容。'],
    ['ar', 'انقر هنا لقراءة المزيد من الأخبار.'],
  ])('keeps out in %s: %s', (language, sentence) => {
    expect(isAdmissible(sentence, language)).toBe(false)
  })
  it.each([
    ['en', 'The photo shows how large the mill once was.'],
    ['en', 'By combining two wheels, the miller doubled his flour.'],
    ['en', 'Readers of the town paper chose the new name.'],
    ['de', 'Von der Mühle blieb nur das Rad.'],
    ['zh', '这座磨坊很受欢迎而且很古老。'],
  ])('lets in in %s: %s', (language, sentence) => {
    expect(isAdmissible(sentence, language)).toBe(true)
  })
})
