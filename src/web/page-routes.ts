// How does the browser get the preview's page, its modules and its styles?
import { readdir, readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { extname } from 'node:path'
import { Hono } from 'hono'

/** As seen from here and from dist/ alike: the page is shipped as it is. */
const FOLDER = new URL('../../src/web/page/', import.meta.url)
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const files = new Map<string, Promise<string>>()

/**
 * `/` is `index.html` with `{{token}}` replaced; the other files of its folder are below `/page/`. Types are stripped
 * from each module once.
 */
export function pageRoutes(token: string): Hono {
  const app = new Hono()
  const contentOf = (name: string): Promise<string> => {
    const content = files.get(name) ?? contentIn(name)
    files.set(name, content)
    return content
  }
  app.get('/', async (context) => {
    const page = (await contentOf('index.html')).replace('{{token}}', token)
    return context.html(page.replace('</head>', `${await preloads()}</head>`))
  })
  app.get('/page/:name', async (context) => {
    const name = context.req.param('name')
    const type = TYPES[extname(name)]
    if (type === undefined || !/^[\w-]+\.\w+$/.test(name)) return context.notFound()
    try {
      return context.body(await contentOf(name), 200, { 'content-type': type })
    } catch {
      files.delete(name)
      return context.notFound()
    }
  })
  return app
}

/** With all modules listed up front, the browser need not discover them one import at a time. */
async function preloads(): Promise<string> {
  const modules = (await readdir(FOLDER)).filter((name) => name.endsWith('.ts')).sort()
  return modules.map((name) => `<link rel="modulepreload" href="/page/${name}">\n`).join('')
}

async function contentIn(name: string): Promise<string> {
  const source = await readFile(new URL(name, FOLDER), 'utf8')
  return name.endsWith('.ts') ? withoutTypes(source) : source
}

/** Hides Node's warning that type stripping is experimental: Node runs this program in the same way. */
function withoutTypes(source: string): string {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = emitWarning
  }
}
