// How is a configuration that is a program run, whatever the folder around it is?
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

const EXPORTS = /^\s*export\s/m

/**
 * The default export of a module. Where a package.json beside it says `"type": "commonjs"`, as new ones do, or says
 * nothing, it is a module all the same. It may import `digestif` where that is not installed: by npx it is elsewhere.
 */
export async function runModule(file: string, source: string, query: string): Promise<unknown> {
  const address = `${pathToFileURL(file).href}${query}`
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      try {
        return next(specifier, context)
      } catch (error) {
        if (specifier !== 'digestif') throw error
        return next(ownEntry(), context)
      }
    },
    load(url, context, next) {
      if (url !== address || !EXPORTS.test(source)) return next(url, context)
      return next(url, { ...context, format: /\.m?ts$/i.test(file) ? 'module-typescript' : 'module' })
    },
  })
  try {
    const module: { default?: unknown } = await import(address)
    // Read as CommonJS, which always has a default export, a file that exports nothing has an empty one.
    return /\bexports?\b/.test(source) ? module.default : undefined
  } finally {
    hooks.deregister()
  }
}

/** The library that this program is part of: its source in a checkout, else what was built from it. */
function ownEntry(): string {
  const source = new URL('../index.ts', import.meta.url)
  return existsSync(source) ? source.href : import.meta.resolve('digestif')
}
