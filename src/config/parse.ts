// Are these settings right, and if not, which one is wrong, where, and what is allowed?

import { dirname, resolve } from 'node:path'
import type { z } from 'zod'
import { maskPasswords } from '../model/mask-password.ts'
import { nearestName } from '../model/nearest.ts'
import { DigestError } from '../model/problem.ts'
import { lineOf, requirement } from './fault.ts'
import { formsOf, shapeOf, unwrapped } from './forms.ts'
import { type Config, type Settings, schema } from './schema.ts'
import { serverAddressFix } from './server-address.ts'

/** Gives the editor completion and checks; changes nothing. */
export function defineConfig(config: Config): Config {
  return config
}

/**
 * Checks settings and fills in the defaults; folders become absolute, relative to the folder of `where`.
 * `where` is the configuration's file; `source` its text, from which the line of a mistake is found.
 * Throws a DigestError `bad-config`.
 */
export function parseConfig(value: unknown, where: string, source = ''): Settings {
  // Zod would write and compile a program for each group of settings, which pays for those who check thousands of values.
  const parsed = schema.safeParse(value, { jitless: true })
  if (!parsed.success) throw mistake(meant(parsed.error.issues[0]), value, where, source)
  const settings = parsed.data
  const at = (folder: string) => resolve(dirname(where), folder)
  return {
    ...settings,
    articles: at(settings.articles),
    linkedFolders: settings.linkedFolders.map(at),
    sources: settings.sources.map((source) =>
      'pages' in source && typeof source.pages === 'string' ? { ...source, pages: at(source.pages) } : source,
    ),
    subscriptions: at(settings.subscriptions),
    readingList: at(settings.readingList),
    collect: { ...settings.collect, memory: at(settings.collect.memory) },
    templates: at(settings.templates),
    out: at(settings.out),
    overrides: at(settings.overrides),
    note: at(settings.note),
    blocks: at(settings.blocks),
    look: { ...settings.look, ...(settings.look.logo !== undefined && { logo: logoAt(settings.look.logo, at) }) },
    smtp: { ...settings.smtp, ...(settings.smtp.ca !== undefined && { ca: at(settings.smtp.ca) }) },
    dkim: settings.dkim.map(({ keyFile, ...key }) => ({
      ...key,
      ...(keyFile !== undefined && { keyFile: at(keyFile) }),
    })),
    ledger: settings.ledger.replace(/^sqlite:(.+)/, (_, path: string) => `sqlite:${at(path)}`),
  }
}

function logoAt(logo: string, at: (path: string) => string): string {
  return /^https?:/i.test(logo) ? logo : at(logo)
}

/** Where one of several shapes would do, the mistake within the shape that was meant. */
function meant(issue: z.core.$ZodIssue | undefined): z.core.$ZodIssue | undefined {
  if (issue?.code !== 'invalid_union') return issue
  const isWithin = ([first]: readonly z.core.$ZodIssue[]) =>
    first && (first.path.length > 0 || (first.code !== 'invalid_type' && first.code !== 'invalid_value'))
  const [inner] = issue.errors.find(isWithin) ?? []
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue
}

function mistake(issue: z.core.$ZodIssue | undefined, value: unknown, file: string, source: string): DigestError {
  const path = issue?.path.map(String) ?? []
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const key = unknownKey ?? path.at(-1)
  const line = key === undefined ? undefined : lineOf(key, source)
  const where = line === undefined ? { file } : { file, line }
  if (unknownKey !== undefined) {
    const name = [...path, unknownKey].join('.')
    const known = keysAt(path)
    const near = nearestName(unknownKey, known)
    const what = `There is no setting "${name}".`
    const address = serverAddressFix(at(value, [...path, unknownKey]), name)
    if (address) return new DigestError({ code: 'bad-config', what, where, fix: address })
    const fix = near ? `Did you mean "${[...path, near].join('.')}"?` : `The settings here are: ${known.join(', ')}.`
    return new DigestError({ code: 'bad-config', what, where, fix })
  }
  if (path.length === 0) {
    const what = `The configuration is ${value === undefined ? 'empty' : 'not an object of settings'}.`
    const isJson = /\.json$/i.test(where.file)
    const fix = isJson ? 'Write it as { "title": "The Weekly" }.' : 'Export it: export default { title: "The Weekly" }'
    return new DigestError({ code: 'bad-config', what, where, fix })
  }
  const found = at(value, path)
  const what = `The setting "${path.join('.')}" is ${found === undefined ? 'missing' : maskPasswords(JSON.stringify(found))}.`
  const must = issue ? requirement(issue) : 'is not right'
  const isOtherKind = issue?.code === 'invalid_type' || issue?.code === 'invalid_union'
  const forms = isOtherKind ? formsOf(found, typeAt(path)) : []
  const address = isOtherKind ? serverAddressFix(found, path.join('.')) : undefined
  const fix = address ?? `It ${must}${forms.length > 0 ? `, such as ${forms.join(' or ')}` : ''}.`
  return new DigestError({ code: 'bad-config', what, where, fix })
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => Object(inner)[key], value)
}

function keysAt(path: readonly string[]): string[] {
  return Object.keys(shapeOf(typeAt(path)) ?? {})
}

function typeAt(path: readonly string[]): unknown {
  return path.reduce<unknown>((type, key) => {
    const inner = Object(unwrapped(type)) as { element?: unknown }
    return inner.element ?? shapeOf(type)?.[key]
  }, schema)
}
