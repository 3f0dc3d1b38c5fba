// What does a piece of YAML hold, with every scalar as it was written?
import {
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  FAILSAFE_SCHEMA,
  load,
  mapTag,
  mergeTag,
  seqTag,
} from 'js-yaml'

const never = { identify: () => false }
/** A tag is about one value, and the value's text says the same to us: `!!bool true`, `!ruby/string boats`. */
const asWritten = ['!', 'tag:'].flatMap((prefix) => [
  defineScalarTag(prefix, { ...never, matchByTagPrefix: true, resolve: (source) => source }),
  defineSequenceTag(prefix, { ...seqTag, ...never, matchByTagPrefix: true }),
  defineMappingTag(prefix, { ...mapTag, ...never, matchByTagPrefix: true }),
])
/** Python's sets are lists to us: their keys have no values. */
const set = defineMappingTag<Set<unknown>, unknown[]>('tag:yaml.org,2002:set', {
  ...never,
  create: () => new Set(),
  addPair: (items, key) => {
    items.add(key)
    return ''
  },
  has: (items, key) => items.has(key),
  keys: (items) => items,
  get: () => null,
  finalize: (items) => [...items],
})
/** Ruby writes text that it takes for bytes in base64. */
const binary = ['!binary', 'tag:yaml.org,2002:binary'].map((name) =>
  defineScalarTag(name, { ...never, resolve: (source) => Buffer.from(source, 'base64').toString('utf8') }),
)

/** Every scalar stays the string that was written: `1.10`, `007`, `2026-11-30`; the fields interpret it. */
const SCHEMA = FAILSAFE_SCHEMA.withTags(mergeTag, binary, set, asWritten)

/** Loads YAML with every scalar as written; depth, aliases and merged keys are limited. */
export function loadYaml(text: string, json: boolean): unknown {
  return load(withIndentedQuotes(text), {
    schema: SCHEMA,
    maxDepth: 20,
    maxAliases: 100,
    maxTotalMergeKeys: 1000,
    json,
  })
}

/** `key: "text` or `- 'text`, whose quote ends on a later line. */
const OPENING = /^(?:[^\s"'#:-][^"'#:]*:|-)[ ]+(["'])(.*)$/
const CLOSING = {
  '"': /(?<!\\)(?:\\\\)*"\s*(?:#.*)?$/,
  "'": /(?:^|[^'])(?:'')*'\s*(?:#.*)?$/,
} as const

/** Ruby's parser takes quoted text that goes on without indentation, as sites wrote it for years; the lines stay the same. */
function withIndentedQuotes(text: string): string {
  let open: keyof typeof CLOSING | undefined
  const lines = text.split('\n').map((line) => {
    if (open !== undefined) {
      if (CLOSING[open].test(line)) open = undefined
      return /^\S/.test(line) ? `  ${line}` : line
    }
    const [, quote, rest = ''] = OPENING.exec(line) ?? []
    if ((quote === '"' || quote === "'") && !CLOSING[quote].test(rest)) open = quote
    return line
  })
  // A quote that never ends is a mistake, and is told as one.
  return open === undefined ? lines.join('\n') : text
}
