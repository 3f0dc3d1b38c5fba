import { afterEach, describe, expect, it } from 'vitest'
import { frontMatter } from '../../../src/read/front-matter/front-matter.ts'
import { keyed } from '../../../src/read/front-matter/values.ts'

const values = (source: string) => Object.fromEntries(frontMatter(source).values)
const problems = (source: string) => frontMatter(source).problems.map(({ code, line }) => `${code}:${line}`)

const world: { ran?: boolean } & typeof globalThis = globalThis

describe('front matter', () => {
  it('is read as YAML, every scalar as it was written', () => {
    const source =
      '---\ntitle: 1.10\ndate: 2026-11-03\nid: 007\nempty:\ntags: [a, "b c"]\nauthor:\n  name: Ann\n---\nText.\n'
    expect(values(source)).toEqual({
      title: '1.10',
      date: '2026-11-03',
      id: '007',
      empty: '',
      tags: ['a', 'b c'],
      author: new Map([['name', 'Ann']]),
    })
    expect(frontMatter(source).body).toBe('Text.\n')
    expect(problems(source)).toEqual([])
  })

  it('knows keys that are symbols of Ruby', () => {
    expect(values('---\n:title: T\n:draft: true\n---\nText.\n')).toEqual({ title: 'T', draft: 'true' })
    expect(values('---\n:title: T\n:draft: true\n\nText.\n')).toEqual({ title: 'T', draft: 'true' })
    const broken = '---\n:title: "T\n:draft: true\n:params:\n  :hidden: true\n---\nText.\n'
    expect(values(broken)).toMatchObject({ draft: 'true', params: new Map([['hidden', 'true']]) })
  })

  it.each(['"', "'"])('takes quoted text (%s) that goes on without indentation, as Ruby does', (quote) => {
    const source = `---\ndek: ${quote}The mill and\nits stones.${quote}\ntags:\n- ${quote}a\nb${quote}\ntitle: T\n---\nText.\n`
    expect(values(source)).toEqual({ dek: 'The mill and its stones.', tags: ['a b'], title: 'T' })
    expect(problems(source)).toEqual([])
  })

  it('is read as TOML, dates as they were written', () => {
    const source =
      '+++\ntitle = "T"\ndate = 2026-11-03\nat = 2026-11-03T10:00:00+02:00\n[extra]\nteam = "A"\n+++\nText.\n'
    expect(values(source)).toMatchObject({ title: 'T', date: '2026-11-03', at: '2026-11-03T10:00:00.000+02:00' })
    expect(values(source).extra).toEqual(new Map([['team', 'A']]))
  })

  it('is read as Franklin.jl writes it, in Julia', () => {
    const lines =
      '@def title = "T"\n@def published = "3 November 2026"\n\n@def rss = """One\ntwo"""\n@def hascode = true\n'
    expect(values(`${lines}\nText.\n`)).toEqual({
      title: 'T',
      published: '3 November 2026',
      rss: 'One\ntwo',
      hascode: 'true',
    })
    expect(frontMatter(`${lines}\nText.\n`).body.trim()).toBe('Text.')
    expect(values('+++\ntitle = "T"\ndate = Date(2026, 11, 3)\n+++\nText.\n')).toEqual({
      title: 'T',
      date: '2026-11-03',
    })
    expect(values('@def rss_pubdate = Date(2026, 11, 3)\nText.\n')).toEqual({ rsspubdate: '2026-11-03' })
    expect(problems(lines)).toEqual([])
  })

  it.each([
    ['Hugo', '{\n  "title": "A {brace}",\n  "draft": true\n}\nText.\n'],
    ['Hexo', ';;;\n"title": "A {brace}",\n"draft": true\n;;;\nText.\n'],
    ['a named fence', '---json\n{"title": "A {brace}", "draft": true}\n---\nText.\n'],
  ])('is read as JSON as %s writes it', (_, source) => {
    expect(values(source)).toEqual({ title: 'A {brace}', draft: 'true' })
    expect(frontMatter(source).body).toBe('Text.\n')
  })

  it('is read as unfenced lines where they name a title or a date', () => {
    const source = 'Title: A: the press\nPub_Date: 2026-11-03\nSummary: One\n  and two\n\nText.\n'
    expect(values(source)).toEqual({ title: 'A: the press', pubdate: '2026-11-03', summary: 'One and two' })
    expect(frontMatter(source).body.trim()).toBe('Text.')
    expect(frontMatter('Note: this is a letter.\n\nText.\n').values.size).toBe(0)
    expect(frontMatter('Title: not alone\nand then prose\n').values.size).toBe(0)
  })

  it.each([
    ['a byte order mark', '\uFEFF---\ntitle: T\n---\nText.\n'],
    ['spaces after the fences', '--- \ntitle: T\n---  \nText.\n'],
    ['blank lines above', '\n\n---\ntitle: T\n---\nText.\n'],
    ['YAML’s own end', '---\ntitle: T\n...\nText.\n'],
    ['tabs', '---\ntitle:\tT\n---\nText.\n'],
    ['a comment', '---\n# who knows\ntitle: T # why\n---\nText.\n'],
  ])('is read with %s', (_, source) => {
    expect(values(source)).toEqual({ title: 'T' })
    expect(frontMatter(source).body).toBe('Text.\n')
    expect(problems(source)).toEqual([])
  })

  it('ends at its fence, whatever rules are in the text', () => {
    expect(frontMatter('---\ntitle: T\n---\nOne.\n\n---\n\nTwo.\n').body).toBe('One.\n\n---\n\nTwo.\n')
  })

  it('is none where a rule opens the text', () => {
    const source = '---\n\nA paragraph.\n\n---\n\nAnother.\n'
    expect(frontMatter(source)).toEqual({ values: new Map(), body: source, problems: [] })
  })

  it('that never ends takes only its own lines, with a notice', () => {
    const source = '---\ntitle: T\ndate: 2026-11-03\n\nText.\n'
    expect(values(source)).toEqual({ title: 'T', date: '2026-11-03' })
    expect(frontMatter(source).body.trim()).toBe('Text.')
    expect(problems(source)).toEqual(['bad-front-matter:1'])
  })

  it('that is not YAML is read line by line, with a notice on the line', () => {
    const source =
      '---\ntitle: The press: a story\ndate: \'2026-11-03\' # launch\ntags: [a, "b"]\nauthors:\n  - Ann\n  - Bo\n---\nText.\n'
    expect(values(source)).toMatchObject({
      title: 'The press: a story',
      date: '2026-11-03',
      tags: ['a', 'b'],
      authors: ['Ann', 'Bo'],
    })
    expect(problems(source)).toEqual(['bad-front-matter:2'])
    expect(frontMatter(source).body).toBe('Text.\n')
  })

  it('is what it looks like, whichever fence it stands between', () => {
    const toml = 'title = "The press"\ndate = 2026-11-03\n\n[author]\nname = "Ann Lee"\n'
    expect(values(`---\n${toml}---\nText.\n`)).toEqual(values(`+++\n${toml}+++\nText.\n`))
    expect(problems(`---\n${toml}---\nText.\n`)).toEqual([])
    const yaml = 'title: The press\nauthor:\n  name: Ann Lee\n'
    expect(values(`+++\n${yaml}+++\nText.\n`)).toEqual(values(`---\n${yaml}---\nText.\n`))
  })

  it('that is not TOML or JSON is read as far as it goes, with a notice', () => {
    expect(values('+++\ntitle = The press\n+++\n')).toEqual({ title: 'The press' })
    expect(problems('+++\ntitle = The press\n+++\n')).toEqual(['bad-front-matter:2'])
    expect(problems('---json\n{"title": }\n---\nText.\n')).toHaveLength(1)
    expect(frontMatter('---json\n{"title": }\n---\nText.\n').body).toContain('Text.')
  })

  it('takes the last of equal keys, with a notice', () => {
    const source = '---\ntitle: One\nextra:\n  a: 1\ntitle: Two\n---\n'
    expect(values(source)).toEqual({ title: 'Two', extra: new Map([['a', '1']]) })
    expect(problems(source)).toEqual(['bad-front-matter:5'])
  })

  afterEach(() => {
    delete world.ran
  })

  it.each(['js', 'javascript', 'JavaScript', 'coffee', 'cson', 'ruby'])('in %s is never run', (language) => {
    const source = `---${language}\ntitle: "T", x: (globalThis.ran = true)\n---\nText.\n`
    expect(problems(source)).toEqual(['bad-front-matter:1'])
    expect(frontMatter(source).body).toBe('Text.\n')
    expect(world.ran).toBeUndefined()
  })

  it('with prototype keys changes no object', () => {
    const source = '---\n__proto__:\n  polluted: yes\nconstructor: x\ntitle: T\n---\n'
    expect(values(source).title).toBe('T')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('with a bomb of aliases is refused in no time', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`)
    const source = `---\ntitle: T\na0: &a0 [x,x,x]\n${levels.join('\n')}\n---\nText.\n`
    expect(problems(source)).toHaveLength(1)
    expect(values(source).title).toBe('T')
  })

  it('nested without end is refused in no time', () => {
    const source = `---\ntitle: T\na: ${'['.repeat(5_000)}\n---\nText.\n`
    expect(problems(source)).toHaveLength(1)
    expect(values(source).title).toBe('T')
  })

  it('of more lines than anyone writes is refused in no time', () => {
    const source = `---\ntitle: T\n${'\n'.repeat(60_000)}---\nText.\n`
    expect(problems(source)).toEqual(['bad-front-matter:1'])
    expect(values(source)).toEqual({ title: 'T' })
  })
})

it('may be nested eight deep, and no deeper', () => {
  const nested = (depth: number): object => (depth === 0 ? {} : { a: nested(depth - 1) })
  expect(keyed(nested(8)).size).toBe(1)
  expect(() => keyed(nested(9))).toThrow('too deeply nested')
})
