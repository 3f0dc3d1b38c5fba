// How does a small site of each tool look, by that tool's documented defaults?

type Files = Readonly<Record<string, string>>

/** A site, and what a newsletter made from it must know. */
export interface ExampleSite {
  readonly files: Files
  readonly title: string
  readonly language: string
  /** Addresses of stories by the path of their article, as the tool publishes it. */
  readonly urls: Readonly<Record<string, string>>
  readonly timeZone?: string
}

const BODY = [
  'The harbour opened its new lock on Tuesday after four years of work. Ships of up to ninety metres can pass it.',
  'A baker from the old quarter has won the rye prize for the third time. Her loaves rest for two days before the oven.',
]
const post = (title: string, date: string | undefined, topic: 0 | 1, more = ''): string =>
  `---\ntitle: "${title}"\n${date === undefined ? '' : `date: ${date}\n`}${more}---\n\n${BODY[topic]}\n`
const toml = (title: string, date: string, topic: 0 | 1): string =>
  `+++\ntitle = "${title}"\ndate = ${date}\n+++\n\n${BODY[topic]}\n`

export const SITES: Readonly<Record<string, ExampleSite>> = {
  hugo: {
    files: {
      'hugo.toml': `baseURL = 'https://harbour.example/'\nlanguageCode = 'en-us'\ntitle = 'Harbour Notes'\ntimeZone = 'Europe/Oslo'\n`,
      'archetypes/default.md': `+++\ndate = '{{ .Date }}'\n+++\n`,
      'content/posts/_index.md': '---\ntitle: Posts\n---\n',
      'content/posts/new-lock.md': toml('New lock', '2026-03-01T10:00:00Z', 0),
      'content/posts/rye/index.md': toml('Rye', '2026-03-02T10:00:00Z', 1),
      'content/about.md': toml('About', '2020-01-01T10:00:00Z', 0),
    },
    title: 'Harbour Notes',
    language: 'en-US',
    timeZone: 'Europe/Oslo',
    urls: {
      'new-lock.md': 'https://harbour.example/posts/new-lock/',
      'rye/index.md': 'https://harbour.example/posts/rye/',
    },
  },
  'hugo with permalinks, in German, as YAML of several files': {
    files: {
      'config/_default/hugo.yaml': `baseURL: https://hafen.example/blog\ndefaultContentLanguage: de\nparams:\n  mainSections: [artikel]\n`,
      'config/_default/languages.yaml': 'de:\n  title: Hafenblatt\n  languageCode: de-AT\n',
      'config/_default/permalinks.yaml': 'page:\n  artikel: /:year/:month/:slug/\n',
      'content/artikel/neue-schleuse.md': post('Neue Schleuse', '2026-03-01', 0),
    },
    title: 'Hafenblatt',
    language: 'de-AT',
    urls: { 'neue-schleuse.md': 'https://hafen.example/blog/2026/03/neue-schleuse/' },
  },
  blogdown: {
    files: {
      'config.yaml': 'baseurl: https://lab.example/\ntitle: Lab\nlanguageCode: en-us\ntheme: hugo-lithium\n',
      'index.Rmd': '---\nsite: blogdown:::blogdown_site\n---\n',
      'content/post/2026-03-01-lock.md': post('Lock', '2026-03-01', 0, 'slug: lock\n'),
    },
    title: 'Lab',
    language: 'en-US',
    urls: {},
  },
  jekyll: {
    files: {
      '_config.yml':
        'title: Quay\nurl: "https://quay.example"\nbaseurl: "/blog"\nlang: en-GB\ntimezone: Europe/London\n',
      Gemfile: 'gem "jekyll", "~> 4.4"\n',
      '_posts/2026-03-01-new-lock.md': post('New lock', undefined, 0),
      '_data/authors.yml': 'jo:\n  name: Jo Quay\n',
    },
    title: 'Quay',
    language: 'en-GB',
    timeZone: 'Europe/London',
    urls: { '2026-03-01-new-lock.md': 'https://quay.example/blog/2026/03/01/new-lock.html' },
  },
  'jekyll, pretty': {
    files: {
      '_config.yml': 'title: Quay\nurl: https://quay.example\npermalink: pretty\n',
      '_posts/2026-03-01-new-lock.md': post('New lock', undefined, 0),
    },
    title: 'Quay',
    language: 'en',
    urls: { '2026-03-01-new-lock.md': 'https://quay.example/2026/03/01/new-lock/' },
  },
  astro: {
    files: {
      'astro.config.mjs': `// @ts-check\nimport { defineConfig } from 'astro/config';\n// site: 'https://wrong.example'\nexport default defineConfig({\n\tsite: 'https://pier.example',\n\tintegrations: [mdx(), sitemap()],\n});\n`,
      'src/consts.ts': `export const SITE_TITLE = 'Pier \\'Two\\'';\nexport const SITE_DESCRIPTION = 'Welcome!';\n`,
      'src/layouts/BlogPost.astro': '---\n---\n<html lang="en">\n<body><slot /></body></html>\n',
      'src/pages/blog/[...slug].astro': `---\nimport { getCollection } from 'astro:content';\nconst posts = await getCollection('blog');\n---\n`,
      'src/pages/index.astro': '<html lang="en"></html>',
      'src/content/blog/new-lock.md': post('New lock', undefined, 0, "pubDate: 'Mar 01 2026'\n"),
    },
    title: "Pier 'Two'",
    language: 'en',
    urls: { 'new-lock.md': 'https://pier.example/blog/new-lock/' },
  },
  eleventy: {
    files: {
      'eleventy.config.js': `export default async function(eleventyConfig) {\n\televentyConfig.addFilter("x", (s) => s.replace(/['"]/g, ''));\n}\nexport const config = {\n\tdir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" },\n};\n`,
      '_data/metadata.js': `export default {\n\ttitle: "Eleven Quays",\n\turl: "https://quays.example/",\n\tlanguage: "en",\n}\n`,
      'content/blog/blog.11tydata.js': `export default {\n\ttags: ["posts"],\n\t"layout": "layouts/post.njk",\n};\n`,
      'content/blog/new-lock.md': post('New lock', '2026-03-01', 0),
      'content/index.md': post('Home', '2020-01-01', 1),
      'package.json': '{ "devDependencies": { "@11ty/eleventy": "^3.0.0" }, "type": "module" }',
    },
    title: 'Eleven Quays',
    language: 'en',
    urls: { 'new-lock.md': 'https://quays.example/blog/new-lock/' },
  },
  'eleventy without folders, with a permalink for its posts': {
    files: {
      '.eleventy.js': 'module.exports = function (eleventyConfig) {\n  return { pathPrefix: "/notes/" }\n}\n',
      '_data/site.json': '{ "name": "Notes", "url": "https://quays.example", "lang": "fr" }',
      'posts/posts.json': '{ "permalink": "/{{ page.fileSlug }}/index.html" }',
      'posts/2026-03-01-new-lock.md': post('New lock', '2026-03-01', 0),
    },
    title: 'Notes',
    language: 'fr',
    urls: { '2026-03-01-new-lock.md': 'https://quays.example/notes/new-lock/' },
  },
  docusaurus: {
    files: {
      'docusaurus.config.ts': `import type {Config} from '@docusaurus/types';\nconst config: Config = {\n  title: 'My Dock',\n  tagline: 'Docks are cool',\n  url: 'https://dock.example',\n  baseUrl: '/site/',\n  i18n: { defaultLocale: 'en', locales: ['en'] },\n  presets: [['classic', { docs: { routeBasePath: 'd' }, blog: { showReadingTime: true, feedOptions: { type: ['rss'] } } }]],\n  themeConfig: { navbar: { title: 'Wrong' } },\n};\nexport default config;\n`,
      'blog/authors.yml': 'jo:\n  name: Jo Quay\n',
      'blog/2026-03-01-new-lock.md': post('New lock', undefined, 0, 'authors: [jo]\n'),
      'blog/2026-03-02-rye/index.md': post('Rye', undefined, 1, 'authors: [jo]\n'),
    },
    title: 'My Dock',
    language: 'en',
    urls: {
      '2026-03-01-new-lock.md': 'https://dock.example/site/blog/2026/03/01/new-lock',
      '2026-03-02-rye/index.md': 'https://dock.example/site/blog/2026/03/02/rye',
    },
  },
  hexo: {
    files: {
      '_config.yml': `title: Hex\nlanguage: zh-CN\ntimezone: 'Asia/Shanghai'\nurl: http://hex.example/blog\npermalink: :year/:month/:day/:title/\nnew_post_name: :title.md\npretty_urls:\n  trailing_index: true\n  trailing_html: true\n`,
      'package.json': '{ "dependencies": { "hexo": "^8.0.0" } }',
      'source/_posts/new-lock.md': post('New lock', '2026-03-01 10:00:00', 0),
    },
    title: 'Hex',
    language: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    urls: { 'new-lock.md': 'http://hex.example/blog/2026/03/01/new-lock/' },
  },
  zola: {
    files: {
      'config.toml': `base_url = "https://zola.example"\ntitle = "Zolaport"\ndefault_language = "it"\n[markdown]\nhighlight_code = true\n`,
      'templates/index.html': '{{ config.title }}',
      'content/blog/_index.md': '+++\nsort_by = "date"\n+++\n',
      'content/blog/2026-03-01-new-lock.md': toml('New lock', '2026-03-01', 0),
    },
    title: 'Zolaport',
    language: 'it',
    urls: { '2026-03-01-new-lock.md': 'https://zola.example/blog/new-lock/' },
  },
  pelican: {
    files: {
      'pelicanconf.py': `AUTHOR = 'Jo'\nSITENAME = "Pelican's Port"\nSITEURL = ""\n\nPATH = "content"\n\nTIMEZONE = 'Europe/Rome'\n\nDEFAULT_LANG = 'it'\nDEFAULT_PAGINATION = 10\n`,
      'publishconf.py': `import os\nfrom pelicanconf import *\nSITEURL = "https://pelican.example"\nRELATIVE_URLS = False\n`,
      'content/new-lock.md': `Title: New lock\nDate: 2026-03-01 10:00\nCategory: News\nSlug: new-lock\n\n${BODY[0]}\n`,
    },
    title: "Pelican's Port",
    language: 'it',
    timeZone: 'Europe/Rome',
    urls: { 'new-lock.md': 'https://pelican.example/new-lock.html' },
  },
  gatsby: {
    files: {
      'gatsby-config.js':
        'module.exports = {\n  siteMetadata: {\n    title: `Great Gatsport`,\n    author: { name: `Jo` },\n    siteUrl: `https://gatsby.example/`,\n  },\n  plugins: [\n    `gatsby-plugin-image`,\n    { resolve: `gatsby-source-filesystem`, options: { path: `DOLLAR{__dirname}/content/blog`, name: `blog` } },\n    { resolve: `gatsby-plugin-manifest`, options: { name: `Starter`, lang: `nl` } },\n  ],\n}\n'.replace(
          'DOLLAR',
          '$',
        ),
      'content/blog/new-lock/index.md': post('New lock', '"2026-03-01T22:12:03.284Z"', 0),
    },
    title: 'Great Gatsport',
    language: 'nl',
    urls: { 'new-lock/index.md': 'https://gatsby.example/new-lock/' },
  },
  vitepress: {
    files: {
      'docs/.vitepress/config.mts': `import { defineConfig } from 'vitepress'\nexport default defineConfig({\n  title: "Vite Port",\n  lang: 'en-US',\n  base: '/v/',\n  sitemap: { hostname: 'https://vite.example/v/' },\n  themeConfig: { nav: [{ text: 'Home', link: '/' }] },\n})\n`,
      'docs/index.md': '---\nlayout: home\n---\n',
      'docs/posts/new-lock.md': post('New lock', '2026-03-01', 0),
    },
    title: 'Vite Port',
    language: 'en-US',
    urls: { 'new-lock.md': 'https://vite.example/v/posts/new-lock.html' },
  },
  quarto: {
    files: {
      '_quarto.yml':
        'project:\n  type: website\nwebsite:\n  title: "Quarto Port"\n  site-url: https://quarto.example\nlang: es\n',
      'index.qmd': '---\ntitle: Home\nlisting:\n  contents: posts\n---\n',
      'posts/_metadata.yml': 'freeze: true\n',
      'posts/new-lock/index.md': post('New lock', '2026-03-01', 0),
    },
    title: 'Quarto Port',
    language: 'es',
    urls: { 'new-lock/index.md': 'https://quarto.example/posts/new-lock/' },
  },
  obsidian: {
    files: {
      '.obsidian/app.json': '{}',
      'Blog/New lock.md': post('New lock', '2026-03-01', 0),
      'Daily/2026-03-01.md': 'Woke up.\n',
    },
    title: 'Site',
    language: 'en',
    urls: {},
  },
  'plain Markdown': {
    files: { 'README.md': '# Notes\n', 'posts/new-lock.md': post('New lock', '2026-03-01', 0) },
    title: 'Site',
    language: 'en',
    urls: {},
  },
}
