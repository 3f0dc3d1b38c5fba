// How do sites look whose addresses only the rules of their tool can say, and those that say things in other places?
import type { ExampleSite } from './sites.ts'

const post = (title: string, more = '') =>
  `---\ntitle: "${title}"\ndate: 2026-03-01\n${more}---\n\nThe harbour opened its new lock on Tuesday after four years of work.\n`

export const SITES_BY_RULES: Readonly<Record<string, ExampleSite>> = {
  'hugo with titles as addresses': {
    files: {
      'hugo.toml':
        "baseURL = 'https://harbour.example/'\ntitle = 'Harbour'\n[permalinks]\nposts = '/:year/:month/:slug/'\n",
      'content/posts/2026-03-01_Lock/index.md': post('What’s new: lock 1.2'),
    },
    title: 'Harbour',
    language: 'en',
    urls: { '2026-03-01_Lock/index.md': 'https://harbour.example/2026/03/whats-new-lock-1.2/' },
  },
  'hugo with a file for each language': {
    files: {
      'config/_default/hugo.toml': "baseURL = 'https://harbour.example/'\ndefaultContentLanguage = 'fr'\n",
      'config/_default/languages.fr.toml': "title = 'Le Port'\ncontentDir = 'content/fr'\nlocale = 'fr-CA'\n",
      'config/_default/languages.en.toml': "title = 'Harbour'\ncontentDir = 'content/en'\n",
      'content/fr/post/ecluse.md': post('L’écluse'),
      'content/en/post/lock.md': post('The lock'),
    },
    title: 'Le Port',
    language: 'fr-CA',
    urls: { 'ecluse.md': 'https://harbour.example/post/ecluse/' },
  },
  'hugo with sections in common': {
    files: {
      'hugo.yaml':
        'baseURL: https://harbour.example\ntitle: Harbour\npermalinks:\n  en: /:sections/:year/:slug/\n  cn: /:sections/:year/:slug/\n',
      'content/en/2026-03-01-lock.md': post('New lock', 'slug: lock\n'),
      'content/en/2026-03-02-rye.md': post('Rye', 'slug: rye\n'),
      'content/cn/2026-03-03-a.md': post('A', 'slug: a\n'),
      'content/cn/2026-03-04-b.md': post('B', 'slug: b\n'),
    },
    title: 'Harbour',
    language: 'en',
    urls: { 'cn/2026-03-03-a.md': 'https://harbour.example/cn/2026/a/' },
  },
  'jekyll with defaults and a domain of its own': {
    files: {
      CNAME: 'harbour.example\n',
      '_config.yml':
        'title: Harbour\ndefaults:\n  - scope: { path: "", type: posts }\n    values: { permalink: "/:year/:i_month/:title" }\n',
      '_posts/2026-03-01-New-lock.md': post('New lock', 'categories: news\n'),
    },
    title: 'Harbour',
    language: 'en',
    urls: { '2026-03-01-New-lock.md': 'https://harbour.example/2026/3/New-lock' },
  },
  'jekyll with posts in its categories': {
    files: {
      '_config.yml': 'title: Harbour\nurl: https://harbour.example\npermalink: pretty\n',
      Gemfile: 'gem "jekyll"\n',
      'en/news/_posts/2026-03-01-lock.md': post('New lock'),
      'about.md': '---\ntitle: About\n---\n\nA harbour.\n',
    },
    title: 'Harbour',
    language: 'en',
    urls: { 'en/news/_posts/2026-03-01-lock.md': 'https://harbour.example/en/news/2026/03/01/lock/' },
  },
  'eleventy with the permalink of a layout': {
    files: {
      CNAME: 'harbour.example',
      '.eleventy.js': 'module.exports = () => ({})\n',
      '_data/site.json': '{"title": "Harbour"}',
      '_includes/post.html': `---\npermalink: "/blog/{{ page.date | date: '%Y/%m' }}/{{ page.fileSlug }}/"\n---\n{{ content }}\n`,
      'blog/README.md': '# How we write\n',
      '_posts/2026-03-01-lock.md': post('New lock', 'layout: post\n'),
    },
    title: 'Harbour',
    language: 'en',
    urls: { '2026-03-01-lock.md': 'https://harbour.example/blog/2026/03/lock/' },
  },
  'quarto with posts of both kinds, in a folder of its documentation': {
    files: {
      '_quarto.yml': 'website:\n  title: Harbour\n  site-url: https://harbour.example\n',
      'docs/guide.qmd': '---\ntitle: Guide\ndate: last-modified\n---\n\nA guide.\n',
      'docs/blog/posts/lock/index.qmd': post('New lock'),
      'docs/blog/posts/rye.qmd': post('Rye for the third time'),
      'docs/blog/_archive/old.qmd': post('Old news'),
    },
    title: 'Harbour',
    language: 'en',
    urls: {
      'posts/lock/index.qmd': 'https://harbour.example/docs/blog/posts/lock/',
    },
  },
  'pelican with a pattern of its own': {
    files: {
      'pelicanconf.py':
        "SITENAME = 'Harbour'\nSITEURL = 'https://harbour.example' if not LOCAL else 'http://localhost:8000'\nARTICLE_URL = 'blog/{date:%Y}/{date:%m}/{slug}/'\n",
      'content/2026-03-01-a.md': 'Title: New lock\nDate: 2026-03-01\n\nThe harbour opened its new lock on Tuesday.\n',
    },
    title: 'Harbour',
    language: 'en',
    urls: { '2026-03-01-a.md': 'https://harbour.example/blog/2026/03/new-lock/' },
  },
  quartz: {
    files: {
      'quartz.config.ts':
        'const config: QuartzConfig = { configuration: { pageTitle: "Harbour", locale: "fr-FR", baseUrl: "harbour.example" } }\nexport default config\n',
      'content/posts/New lock.md': post('New lock'),
      'content/thoughts/lock.md': 'A lock is a door for water.\n',
    },
    title: 'Harbour',
    language: 'fr-FR',
    urls: { 'New lock.md': 'https://harbour.example/posts/New-lock' },
  },
}
