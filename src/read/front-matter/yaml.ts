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
/** Ruby writes text that it takes for bytes in base64. */
const binary = ['!binary', 'tag:yaml.org,2002:binary'].map((name) =>
  defineScalarTag(name, { ...never, resolve: (source) => Buffer.from(source, 'base64').toString('utf8') }),
)

/** Every scalar stays the string that was written: `1.10`, `007`, `2026-11-30`; the fields interpret it. */
const SCHEMA = FAILSAFE_SCHEMA.withTags(mergeTag, binary, asWritten)

/** Loads YAML with every scalar as written; depth, aliases and merged keys are limited. */
export function loadYaml(text: string, json: boolean): unknown {
  return load(text, { schema: SCHEMA, maxDepth: 20, maxAliases: 100, maxTotalMergeKeys: 1000, json })
}
