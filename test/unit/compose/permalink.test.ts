// Which address does a pattern give an article?
import { expect, test } from 'vitest'
import { permalink } from '../../../src/compose/permalink.ts'

const article = (path: string, more: { url?: string } = {}) => ({
  path,
  title: 'Tea & Cake',
  published: { at: new Date('2026-03-09T00:00:00Z'), day: '2026-03-09', from: 'front-matter' as const },
  ...more,
})

test.each([
  ['2026-03-09-tea.md', 'https://example.com/:year/:month/:day/:slug/', 'https://example.com/2026/03/09/tea/'],
  ['posts/tea/index.md', 'https://example.com/:path/', 'https://example.com/posts/tea/'],
  ['posts/tea/index.md', 'https://example.com/:slug', 'https://example.com/tea'],
  ['blog/tea/page.mdx', 'https://example.com/:slug/', 'https://example.com/tea/'],
  ['routes/tea/+page.md', 'https://example.com/:slug/', 'https://example.com/tea/'],
  ['blog/tea/contents.lr', 'https://example.com/:slug/', 'https://example.com/tea/'],
  ['02.blog/03.tea/item.md', 'https://example.com/:slug/', 'https://example.com/tea/'],
  ['blog/tea.html.markdown', 'https://example.com/:slug/', 'https://example.com/tea/'],
  ['blog/2026-03-09.tea.md', 'https://example.com/:slug/', 'https://example.com/tea/'],
  ['blog/front-page.md', 'https://example.com/:slug/', 'https://example.com/front-page/'],
  ['blog/tea.ja.md', 'https://example.com/:slug/', 'https://example.com/tea/'],
  ['blog/tea.pt-br.md', 'https://example.com/:slug/', 'https://example.com/tea/'],
  ['blog/tea.ja.md.erb', 'https://example.com/:path/', 'https://example.com/blog/tea/'],
  ['version 1.2.md', 'https://example.com/:slug/', 'https://example.com/version%201.2/'],
  ['茶.md', 'https://example.com/:slug/', 'https://example.com/%E8%8C%B6/'],
  ['tea.md', 'https://example.com/:title/:slug/', 'https://example.com/tea-cake/tea/'],
  ['2026-03-09.md', 'https://example.com/:slug/', 'https://example.com/2026-03-09/'],
])('%s under %s is %s', (path, pattern, address) => {
  expect(permalink(article(path), { permalink: pattern })).toBe(address)
})

test('an article’s own address comes first', () => {
  const url = 'https://elsewhere.example/tea'
  expect(permalink(article('tea.md', { url }), { permalink: 'https://example.com/:slug' })).toBe(url)
})

test('without address and pattern there is none', () => {
  expect(permalink(article('tea.md'))).toBeUndefined()
})

const at = (preset: string, path: string, more: object = {}, articles = '/site') => {
  const site = { permalink: preset, site: 'https://example.com/', articles, language: 'en' }
  return permalink({ ...article(path), ...more }, site)?.replace('https://example.com', '')
}

test.each<[string, string, string, object?, string?]>([
  ['hugo', 'content/posts/My Tea_1.md', '/posts/my-tea_1/'],
  ['hugo', '2026-03-09-tea.md', '/posts/2026-03-09-tea/', {}, '/site/content/posts'],
  ['hugo', 'content/posts/tea/index.md', '/posts/oolong/', { slug: 'oolong' }],
  ['hugo', 'content/posts/tea.fr.md', '/fr/posts/tea/'],
  ['hugo', 'content/posts/Été.md', '/posts/%C3%A9t%C3%A9/'],
  ['jekyll', '_posts/2026-03-09-Tea Time.md', '/2026/03/09/Tea-Time.html'],
  ['jekyll', '2026-03-09-tea.md', '/drinks/hot/2026/03/09/tea.html', { categories: ['Drinks', 'hot'] }, '/site/_posts'],
  ['jekyll', 'blog/_posts/2026-03-09-tea.md', '/blog/2026/03/09/tea.html'],
  ['jekyll', '_recipes/tea.md', '/recipes/tea.html'],
  ['hexo', 'source/_posts/Tea.md', '/2026/03/09/Tea/'],
  ['eleventy', 'content/blog/2026-03-09-tea.md', '/blog/2026-03-09-tea/'],
  ['eleventy', 'posts/tea/index.md', '/posts/tea/'],
  ['astro', 'src/content/blog/My Tea.md', '/blog/my-tea/'],
  ['astro', 'src/content/blog/tea/index.mdx', '/blog/green/', { slug: 'green' }],
  ['docusaurus', 'blog/2026-03-09-tea.md', '/blog/2026/03/09/tea'],
  ['docusaurus', '2026-03-09-tea/index.md', '/blog/2026/03/09/tea', {}, '/site/blog'],
  ['docusaurus', 'blog/2026-03-09-tea.md', '/blog/green', { slug: '/green' }],
  ['docusaurus', 'docs/01-intro/02-tea.md', '/docs/intro/tea'],
  ['zola', 'content/blog/2026-03-09_Été à la mer.md', '/blog/ete-a-la-mer/'],
  ['pelican', 'content/x.md', '/tea-cake.html'],
  ['nikola', 'posts/Tea time.md', '/posts/tea-time/'],
  ['gatsby', 'content/blog/tea/index.md', '/tea/'],
  ['vitepress', 'docs/guide/Tea.md', '/guide/Tea.html'],
  ['vitepress', 'docs/guide/index.md', '/guide/'],
  ['vuepress', 'docs/guide/README.md', '/guide/'],
  ['mkdocs', 'docs/guide/tea.md', '/guide/tea/'],
  ['quarto', 'posts/tea/index.md', '/posts/tea/'],
  ['quarto', 'posts/tea.md', '/posts/tea.html'],
  ['ghost', 'export/tea.md', '/tea/'],
  ['quartz', 'content/notes/Tea & cake.md', '/notes/Tea--and--cake'],
  [
    'hugo /:year/:month/:title/',
    'content/posts/x.md',
    '/2026/03/whats-new-in-tea-1.2/',
    { title: 'What’s new in: tea 1.2?' },
  ],
  ['hugo /:year/:slug/', 'content/posts/x.md', '/2026/tea-cake/'],
  ['hugo /:year/:slug', 'content/posts/x.md', '/2026/oolong/', { slug: 'Oolong' }],
  ['hugo /:sections/:year/:slugorfilename/', 'content/en/notes/x.md', '/en/notes/2026/x/'],
  ['hugo /:sections/:year/:slug/', 'content/x.md', '/x/'],
  ['hugo /:year/:filename/', 'content/posts/x.fr.md', '/fr/2026/x/'],
  ['jekyll /:year/:i_month/:i_day/:title', '_posts/2026-03-09-Tea-1.2.md', '/2026/3/9/Tea-1.2'],
  ['jekyll /:categories/:title/', 'en/news/_posts/2026-03-09-tea.md', '/en/news/tea/'],
  ['jekyll /:categories/:short_year/:slug:output_ext', '_posts/2026-03-09-Tea 1.2.md', '/26/tea-1-2.html'],
  ['hexo :year/:title/', 'source/_posts/a/tea.md', '/2026/a/tea/'],
  ['hexo :category/:name.html', 'source/_posts/a/tea.md', '/Drinks/tea.html', { categories: ['Drinks'] }],
  ['pelican /blog/:year/:slug/', 'content/x.md', '/blog/2026/tea-cake/'],
  ['quarto /docs/blog/:path', 'posts/tea/index.qmd', '/docs/blog/posts/tea/'],
  ['quarto /docs/blog/:path', 'posts/tea.qmd', '/docs/blog/posts/tea.html'],
])('%s publishes %s at %s', (preset, path, address, more = {}, folder = '/site') => {
  expect(at(preset, path, more, folder)).toBe(address)
})

test('a tool that writes other letters in its own way gives no address rather than a wrong one', () => {
  expect(at('zola', 'content/茶.md')).toBeUndefined()
})

test('Zola puts a slash behind an address of the article’s own', () => {
  expect(at('zola', 'content/tea.md', { address: '/2026/03/09/Tea-1.2' })).toBe('/2026/03/09/Tea-1.2/')
})

test.each([
  ['/about-the-bees/', 'https://example.com/about-the-bees/'],
  ['notes/bees.html', 'https://example.com/notes/bees.html'],
  ['/:year/:title/', 'https://example.com/2026/tea/'],
  ['/bees/index.html', 'https://example.com/bees/'],
])('its own address %s from the root of the site comes before the pattern', (address, url) => {
  expect(permalink({ ...article('tea.md'), address }, { permalink: 'https://example.com/:slug/' })).toBe(url)
  expect(permalink({ ...article('tea.md'), address }, { site: 'https://example.com' })).toBe(url)
})

test('its own slug and the folder of a README come before the file name', () => {
  const site = { permalink: 'https://example.com/:slug/' }
  expect(permalink({ ...article('a/old.md'), slug: '/new/' }, site)).toBe('https://example.com/new/')
  expect(permalink(article('well/README.md'), site)).toBe('https://example.com/well/')
})
