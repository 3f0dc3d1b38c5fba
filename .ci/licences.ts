// Under which licences are the packages that travel inside ours, and may they?
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Those that ask for no more than that their text goes along. */
const PERMISSIVE = new Set(
  'MIT MIT-0 ISC BSD-2-Clause BSD-3-Clause 0BSD Apache-2.0 BlueOak-1.0.0 Unlicense CC0-1.0 PSF-2.0 Python-2.0 Zlib'.split(
    ' ',
  ),
)
/** Fine for what only builds and tests, and does not travel along. */
const FOR_TOOLS = new Set(['MPL-2.0', 'CC-BY-4.0'])

interface Package {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly texts: readonly string[]
}

/** The licences of every package that one of these files belongs to. Throws where one is not permissive. */
export function licenceTexts(files: Iterable<string>): string {
  const packages = packagesOf(files)
  const refused = packages.filter(({ licence }) => !isAmong(licence, PERMISSIVE))
  if (refused.length > 0)
    throw new Error(`Not permissive: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}.`)
  const parts = packages.map(({ name, version, licence, texts }) =>
    [`${name} ${version} (${licence})`, ...texts].join('\n\n'),
  )
  return `Digestif contains the packages below, each under its own licence.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

function packagesOf(files: Iterable<string>): Package[] {
  const folders = new Set([...files].map(packageFolder).filter((folder) => folder !== undefined))
  return [...folders]
    .map(readPackage)
    .toSorted((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
}

/** The nearest folder of a package; what a package took in under a `node_modules` of its own is part of it. */
export function packageFolder(file: string): string | undefined {
  const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)(?=\/)/.exec(file)?.[1]
  if (folder === undefined || existsSync(join(folder, 'package.json'))) return folder
  return packageFolder(`${folder.slice(0, folder.lastIndexOf('/node_modules/'))}/`)
}

function readPackage(folder: string): Package {
  const { name, version, license, licenses, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const named = typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? 'unknown')
  const holder = typeof author === 'string' ? author : author?.name
  return {
    name,
    version,
    licence: named,
    texts: texts.length > 0 ? texts : [`Copyright ${holder ?? `the authors of ${name}`}`],
  }
}

/** An expression of SPDX: of several licences one is enough with OR, and all are needed with AND. */
function isAmong(licence: string, allowed: ReadonlySet<string>): boolean {
  const expression = licence.replace(/^\((.*)\)$|\s*\(https?:.*\)$/, '$1')
  return expression.split(' OR ').some((choice) => choice.split(' AND ').every((name) => allowed.has(name.trim())))
}

/** Prints the licence of every package of the lock file; returns how many are under none that we may use. */
function listAll(): number {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string; license?: string; os?: unknown }>
  }
  let refused = 0
  for (const [path, { version, license, os }] of Object.entries(packages)) {
    // The same tool for other platforms, of which the lock file says no more than the name.
    if (path === '' || (license === undefined && os !== undefined)) continue
    const isFine = isAmong(license ?? 'unknown', PERMISSIVE.union(FOR_TOOLS))
    if (!isFine) refused++
    console.log(`${isFine ? '' : 'NOT PERMISSIVE  '}${path.replace(/.*node_modules\//, '')} ${version}  ${license}`)
  }
  return refused
}

if (import.meta.main) process.exitCode = listAll() > 0 ? 1 : 0
