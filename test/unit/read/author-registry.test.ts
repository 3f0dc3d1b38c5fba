// Where does a site keep the names behind its authors' keys?
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/read/article.ts'
import { aFolder, options } from './a-folder.ts'

const ARTICLE = '---\nauthor: ann\n---\nText.\n'

describe('the name behind a key', () => {
  it.each([
    ['Docusaurus', 'blog/authors.yml', 'ann:\n  name: Ann Lee\n'],
    ['Jekyll', '_data/authors.yml', 'ann:\n  display_name: Ann Lee\n'],
    ['a list', '_data/people.json', '[{ "id": "ann", "name": "Ann Lee" }]'],
    ['a list below a name', 'data/team.yaml', 'members:\n  - slug: ann\n    name: Ann Lee\n'],
    ['Hugo’s data', 'data/authors/ann.toml', 'name = "Ann Lee"\n'],
    ['Hugo’s term pages', 'content/authors/ann/_index.md', '---\ntitle: Ann Lee\n---\n'],
    ['Jekyll’s collections', '_authors/a-lee.md', '---\nshort_name: ann\nname: Ann Lee\n---\n'],
    ['Astro’s collections', 'src/content/authors/ann.json', '{ "name": "Ann Lee" }'],
  ])('is found in the place of %s', async (_, file, content) => {
    using folder = aFolder({ [file]: content, 'blog/a.md': ARTICLE })
    expect((await readArticle(folder.path, 'blog/a.md', options)).article?.authors).toEqual(['Ann Lee'])
  })

  it('is found above the articles folder, but not above the root of a repository', async () => {
    using site = aFolder({ 'data/authors.yml': 'ann: Ann Lee\n', 'content/posts/a.md': ARTICLE })
    expect((await readArticle(`${site.path}/content/posts`, 'a.md', options)).article?.authors).toEqual(['Ann Lee'])
    using repository = aFolder({ 'data/authors.yml': 'ann: Ann Lee\n', 'site/.git/HEAD': '', 'site/a.md': ARTICLE })
    expect((await readArticle(`${repository.path}/site`, 'a.md', options)).article?.authors).toEqual(['ann'])
  })

  it('survives a broken list', async () => {
    using folder = aFolder({ 'authors.yml': 'a: [', '_data/authors.yml': 'ann: Ann Lee\n', 'a.md': ARTICLE })
    expect((await readArticle(folder.path, 'a.md', options)).article?.authors).toEqual(['Ann Lee'])
  })
})
