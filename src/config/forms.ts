// How is a lone value written where a list or a group of settings must be?
import { z } from 'zod'
import { maskPasswords } from '../model/mask-password.ts'

/**
 * The forms that take the value: `["News"]`, `{ "name": "letter" }`, `{ "domain": "x", "selector": … }`, where `…` is what
 * only its author knows. Each is right for the setting once that is filled in; there is none where the value does not fit.
 */
export function formsOf(value: unknown, type: unknown): string[] {
  const text = maskPasswords(JSON.stringify(value) ?? '')
  const { element } = Object(unwrapped(type)) as { element?: unknown }
  if (element !== undefined) return (takes(element, value) ? [text] : formsOf(value, element)).map((one) => `[${one}]`)
  const entries = Object.entries(shapeOf(type) ?? {})
  const required = entries.filter(([, one]) => !takes(one, undefined))
  const meant = required.find(([, one]) => takes(one, value) && !takes(one, ANY_TEXT)) ?? entries[0]
  if (meant === undefined || !takes(meant[1], value)) return []
  const alike = entries.filter((one) => one !== meant && required.length === 0 && isAlike(one[1], meant[1]))
  return [meant, ...alike].flatMap(([key]) => {
    const missing = required.filter(([other]) => other !== key).map(([other]) => `, "${other}": …`)
    return missing.length > 0 || takes(type, { [key]: value }) ? [`{ "${key}": ${text}${missing.join('')} }`] : []
  })
}

/** Most names take it, and nothing that must be written in a certain way does. */
const ANY_TEXT = 'x'

const takes = (type: unknown, value: unknown): boolean => type instanceof z.ZodType && type.safeParse(value).success
const isAlike = (one: unknown, other: unknown): boolean => unwrapped(one) === unwrapped(other)

/** What Zod wraps a type in: a default, a change of what was read, a choice. */
interface Def {
  readonly innerType?: unknown
  readonly in?: unknown
  readonly options?: readonly unknown[]
}

/** The type without its default and what else is about it. */
export function unwrapped(type: unknown): unknown {
  const { def } = Object(type) as { def?: Def }
  const inner = def?.innerType ?? def?.in
  return inner === undefined ? type : unwrapped(inner)
}

/** The settings of a group, or of the first of several. */
export function shapeOf(type: unknown): Record<string, unknown> | undefined {
  const { shape, def } = Object(unwrapped(type)) as { shape?: Record<string, unknown>; def?: Def }
  const first = def?.options?.[0]
  return shape ?? (first === undefined ? undefined : shapeOf(first))
}
