// Are the rows of a CSV the rows that it holds, wherever the stream is cut?
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Row, rows } from '../../../src/ledger/csv/rows.ts'

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

const read = (text: string, size = 7): Promise<Row[]> => Array.fromAsync(rows(pieces(text, size)))
const cells = async (text: string, size?: number) => (await read(text, size)).map((row) => row.cells)

describe('rows', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['ends of line of Windows', 'a,b\r\n1,2\r\n'],
    ['ends of line of old Macintoshes', 'a,b\r1,2\r'],
    ['no last end of line', 'a,b\n1,2'],
    ['empty lines', '\na,b\n\n  \n1,2\n\n'],
    ['quotes', '"a","b"\n"1","2"\n'],
    ['spaces before quotes', 'a, "b"\n1, "2"\n'],
  ])('of %s', async (_, text) => {
    expect(await cells(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('hold commas, quotes and ends of line inside quotes, and know where they begin', async () => {
    expect(await read('a,b\r\n"x, ""y""","two\r\nlines"\r\n1,2\r\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x, "y"', 'two\r\nlines'] },
      { line: 4, cells: ['1', '2'] },
    ])
  })

  it('may be shorter or longer than the header', async () => {
    expect(await cells('a,b\n1\n1,2,3\n,\n')).toEqual([['a', 'b'], ['1'], ['1', '2', '3'], ['', '']])
  })

  it('take a quote in the middle of a cell for a character', async () => {
    expect(await cells('a,b\nAnna "the pen" B,5" nails\n"Bo" Berg,2\n')).toEqual([
      ['a', 'b'],
      ['Anna "the pen" B', '5" nails'],
      ['Bo Berg', '2'],
    ])
  })

  it('count commas of quoted names as no delimiter', async () => {
    expect(await cells('"Name, first";"E-mail, private"\n1;2\n')).toEqual([
      ['Name, first', 'E-mail, private'],
      ['1', '2'],
    ])
  })

  it('of nothing are none', async () => {
    expect(await cells('')).toEqual([])
    expect(await cells('\n\n')).toEqual([])
  })

  it.each([
    ['a quote that never closes', 'a,b\n1,2\n3,"4\n5,6\n7,8\n', 'not closed'],
    ['a quote that closes where another opens', 'a,b\n1,2\n3,"4\n5,6\n7,"8"\n', 'not closed'],
    ['a quote that never closes for megabytes', `a,b\n1,2\n3,"4\n5,6\n${'7,8\n'.repeat(500_000)}`, 'not closed'],
    ['a cell of ten megabytes', `a,b\n1,2\n3,${'x'.repeat(10_000_000)}\n5,6\n7,8\n`, 'a million'],
    ['a quoted cell of ten megabytes', `a,b\n1,2\n3,"${'x'.repeat(10_000_000)}"\n5,6\n7,8\n`, 'a million'],
    ['a last cell of ten megabytes', `a,b\n1,2\n3,${'x'.repeat(10_000_000)}`, 'a million'],
  ])('with %s: that line is broken, and the others are not', async (_, text, why) => {
    const found = await read(text, 65_536)
    expect(found.slice(0, 2).map((row) => row.cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(found[2]).toMatchObject({ line: 3, broken: expect.stringContaining(why) })
    expect(found[2]?.cells.join(',').length).toBeLessThanOrEqual(1_001)
    expect(found.filter((row) => row.broken !== undefined)).toHaveLength(1)
    if (text.endsWith('x')) return
    expect(found[3]).toEqual({ line: 4, cells: ['5', '6'] })
    expect(found.at(-1)?.cells[0]).toBe('7')
  })

  it('of a line of ten megabytes are one broken row', async () => {
    expect(await read('x,"'.repeat(3_000_000), 65_536)).toMatchObject([{ line: 1, broken: expect.any(String) }])
  })

  it('take no longer than their length when they are hostile', async () => {
    const start = performance.now()
    await cells(`a,b\n${'"",'.repeat(300_000)}\n`, 65_536)
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})

const cell = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '"', ',', ';', '\n', 'é', '😀'), maxLength: 6 })
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
const written = (lines: readonly (readonly string[])[], newline: string) =>
  [['h1', 'h2'], ...lines].map((line) => line.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(newline)

describe('laws of rows', () => {
  it('what was written by the rules comes back, wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        async (lines, newline, size) => {
          expect(await cells(written(lines, newline), size)).toEqual([['h1', 'h2'], ...lines])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('any text gives the same rows whole as cut, and the rows of another parser where it is well formed', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const text = `h1,h2\n${lines.map((line) => line.join(',').replaceAll('"', '')).join('\n')}`
        const whole = await cells(text, text.length)
        expect(await cells(text, size)).toEqual(whole)
        const other: string[][] = parse(text, { relax_column_count: true, skip_empty_lines: true, delimiter: ',' })
        expect(whole).toEqual(other.filter((row) => row.length > 1 || row[0]?.trim() !== ''))
      }),
      { numRuns: 300 },
    )
  })
})
