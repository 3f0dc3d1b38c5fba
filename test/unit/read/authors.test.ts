import { describe, expect, it } from 'vitest'
import { authorNames } from '../../../src/read/front-matter/authors.ts'
import { keyed, type Value } from '../../../src/read/front-matter/values.ts'

const REGISTRY = keyed({ ann: { name: 'Ann Lee', url: 'https://example.com' }, 'bo-k': 'Bo King' })
const names = (value: unknown) => authorNames(keyed({ value }).get('value') as Value, REGISTRY)

describe('an author field', () => {
  it.each([
    ['Tobias, Thomas und Knut', ['Tobias', 'Thomas', 'Knut']],
    ['Ann Lee and Bo King', ['Ann Lee', 'Bo King']],
    ['Ann Lee, Bo King, and Cy Day', ['Ann Lee', 'Bo King', 'Cy Day']],
    ['Ann Lee & Bo King', ['Ann Lee', 'Bo King']],
    ['Ana Silva e Rui Costa', ['Ana Silva', 'Rui Costa']],
    ['Ana Sousa e Silva', ['Ana Sousa e Silva']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Ann Lee, PhD, Bo King, Jr.', ['Ann Lee, PhD', 'Bo King, Jr.']],
    ['Ann Lee (Lab Berlin), et al.', ['Ann Lee (Lab Berlin), et al.']],
    ['by Ann Lee', ['Ann Lee']],
    ['Ann Lee^1,2^, Bo King$^{3}$', ['Ann Lee', 'Bo King']],
    ['Ann Lee\nBo King\n', ['Ann Lee', 'Bo King']],
    ['Ann Lee, M.D., F.A.C.S.', ['Ann Lee, M.D., F.A.C.S.']],
    ['dr hab. Anna Nowak, prof. UJ', ['dr hab. Anna Nowak, prof. UJ']],
    ['Padaria Sol, Lda.', ['Padaria Sol, Lda.']],
    ['Pekárna a mlýn s.r.o.', ['Pekárna a mlýn s.r.o.']],
    ['राम कुमार और सीता देवी', ['राम कुमार', 'सीता देवी']],
    ['أحمد علي، سارة حسن', ['أحمد علي', 'سارة حسن']],
    ['علی رضایی و سارا محمدی', ['علی رضایی', 'سارا محمدی']],
    ['山田花子・佐藤太郎', ['山田花子', '佐藤太郎']],
    ['ジョン・スミス', ['ジョン・スミス']],
    ['Ann Lee <ann@example.com>', ['Ann Lee']],
    ['Ferdinand and', ['Ferdinand and']],
    ['Berg, Anna; Ortiz, Luis', ['Berg, Anna', 'Ortiz, Luis']],
    ['Berg, Anna and Ortiz, Luis', ['Berg, Anna', 'Ortiz, Luis']],
    ['Brandt, Ida / Roggen, Jo', ['Brandt, Ida', 'Roggen, Jo']],
    ['Ann Lee, Bo Ek / Cy Dole, Di Fox', ['Ann Lee', 'Bo Ek', 'Cy Dole', 'Di Fox']],
    ['Brandt, I., and Roggen, Jo K.', ['Brandt, I.', 'Roggen, Jo K.']],
    ['Ann Lee, Bo E.', ['Ann Lee', 'Bo E.']],
    ['BRANDT, Ida', ['BRANDT, Ida']],
    ['AFP, Reuters', ['AFP', 'Reuters']],
    ['van der Brandt, Ida', ['van der Brandt, Ida']],
    ['Ida Brandt, MSc, RN, Jo Roggen', ['Ida Brandt, MSc, RN', 'Jo Roggen']],
    ['Ann Lee, Head of Design, Bo King', ['Ann Lee, Head of Design', 'Bo King']],
    ['Eve, Bob', ['Eve', 'Bob']],
    ['Ida Brandt i Jo Roggen', ['Ida Brandt', 'Jo Roggen']],
    ['Josep Puig i Cadafalch', ['Josep Puig i Cadafalch']],
    ['Ida Brandt ve Jo Roggen', ['Ida Brandt', 'Jo Roggen']],
    ['AFP / dpa', ['AFP', 'dpa']],
    ['Ida &amp; Jo', ['Ida', 'Jo']],
    ['**Ida Brandt**', ['Ida Brandt']],
    ['Brandt, Kern & Co. KG', ['Brandt, Kern & Co. KG']],
    ['admin', []],
    ['Your Name', []],
    ['TODO', []],
    ['—', []],
    ['{{ site.author }}', []],
    ['/authors/ida/', []],
    ['ida.jpg', []],
    ['6543a1b2-1111-2222-3333-444455556666', []],
    ['5f3a9c0b1d3e4f5a8b7c6d5e', []],
    ['Anonymous', ['Anonymous']],
    ['Land & Leute GmbH', ['Land & Leute GmbH']],
    ['Acme, Inc.', ['Acme, Inc.']],
    ['Ministry of Health and Care', ['Ministry of Health and Care']],
    ['Ann Lee and the Design Team', ['Ann Lee', 'the Design Team']],
    ['[[people/Ann Lee]], [Bo King](https://example.com/bo)', ['Ann Lee', 'Bo King']],
    ['ann@example.com (Ann Lee)', ['Ann Lee']],
    ['true', []],
    ['42', []],
    ['https://example.com/about', []],
    ['people/dee.md', []],
    ['people/ann.md', ['Ann Lee']],
    ['', []],
  ])('names people in a line: %s', (line, expected) => {
    expect(names(line)).toEqual(expected)
  })

  it('names people in a list, in maps, and once each', () => {
    expect(names(['Ann Lee', { name: 'Bo King', email: 'bo@example.com' }, 'Ann Lee'])).toEqual(['Ann Lee', 'Bo King'])
    expect(names({ name: 'Cy Day' })).toEqual(['Cy Day'])
    expect(names([{ name: { given: 'Cy', family: 'Day' } }, { first: 'Di', last: 'Eb' }])).toEqual(['Cy Day', 'Di Eb'])
    expect(names(['The Press and Type Team'])).toEqual(['The Press and Type Team'])
  })

  it('names people in maps of maps and of lists', () => {
    expect(names({ ida: { name: 'Ida Brandt' }, jo: { name: 'Jo Roggen' } })).toEqual(['Ida Brandt', 'Jo Roggen'])
    expect(names({ name: ['Ida Brandt', 'Jo Roggen'] })).toEqual(['Ida Brandt', 'Jo Roggen'])
  })

  it('names people by the keys of a registry', () => {
    expect(names(['ann', 'bo-k'])).toEqual(['Ann Lee', 'Bo King'])
    expect(names('ann')).toEqual(['Ann Lee'])
  })

  it('makes a name of a key that is made of one, and leaves a handle', () => {
    expect(names(['cy-day', 'tlowden', '@dee'])).toEqual(['Cy Day', 'tlowden', '@dee'])
  })
})
