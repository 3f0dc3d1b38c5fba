// How does the browser get the page and its modules?
import { readdir, readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { extname } from 'node:path'
import { Hono } from 'hono'

const FOLDER = new URL('./page/', import.meta.url)
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * `/` is `index.html`, with the token in the place of `{{token}}`; the rest of its folder is below `/page/`. Modules are
 * served without their types, each taken off once.
 */
export function pageRoutes(token: string): Hono {
  const app = new Hono()
  const served = new Map<string, Promise<string>>()
  const contentOf = (name: string): Promise<string> => {
    const known = served.get(name) ?? contentIn(name)
    served.set(name, known)
    return known
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
      served.delete(name)
      return context.notFound()
    }
  })
  return app
}

/** Modules import each other: told of all at once, the browser need not ask for one after the other. */
async function preloads(): Promise<string> {
  const modules = (await readdir(FOLDER)).filter((name) => name.endsWith('.ts')).sort()
  return modules.map((name) => `<link rel="modulepreload" href="/page/${name}">\n`).join('')
}

async function contentIn(name: string): Promise<string> {
  const source = await readFile(new URL(name, FOLDER), 'utf8')
  return name.endsWith('.ts') ? withoutTypes(source) : source
}

/** Node warns that this is experimental, once and on the person's terminal; it is what runs this very program. */
function withoutTypes(source: string): string {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = emitWarning
  }
}
