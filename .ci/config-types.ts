// How do the settings read as TypeScript, without the package that checks them?
import { z } from 'zod'
import { schema } from '../src/config/schema.ts'

type Node = z.core.JSONSchema.BaseSchema

/**
 * `Config` and `Settings` as plain interfaces, each setting with its description. `z.input<typeof schema>` would ask of
 * everybody who imports Digestif to install zod; test/package holds that both mean the same.
 */
export function configTypes(): string {
  const written = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const filled = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' })
  return [
    '/** The settings as a person writes them: everything may be left out. */',
    `export interface Config ${typeOf(written, written)}`,
    '/** The settings as the program uses them: defaults filled in, folders absolute. */',
    `export interface Settings ${typeOf(filled, written)}`,
    '',
  ].join('\n')
}

/** `asWritten` is the same setting before it was checked: what a check made of it, the schema cannot say. */
function typeOf(node: Node, asWritten: Node): string {
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (node.const !== undefined) return JSON.stringify(node.const)
  const choice = node.anyOf ?? node.oneOf
  if (choice) return choice.map((each) => typeOf(plain(each), plain(each))).join(' | ')
  switch (node.type) {
    case 'string':
    case 'boolean':
      return node.type
    case 'number':
    case 'integer':
      return 'number'
    case 'array':
      return listOf(plain(node.items), plain(asWritten.items))
    case 'object':
      return node.properties ? fieldsOf(node, asWritten) : recordOf(plain(node.additionalProperties))
    default: {
      const list = asWritten.anyOf?.map(plain).find(({ type }) => type === 'array')
      if (!list) throw new Error(`No type is known for the setting that reads ${JSON.stringify(node)}.`)
      return typeOf(list, list)
    }
  }
}

function fieldsOf({ properties = {}, required = [] }: Node, asWritten: Node): string {
  const fields = Object.entries(properties).map(([name, value]) => {
    const node = plain(value)
    const type = typeOf(node, plain(asWritten.properties?.[name]))
    const text = node.description ? `/** ${node.description.replaceAll('*/', '*\\/')} */\n` : ''
    return `${text}${name}${required.includes(name) ? `: ${type}` : `?: ${type} | undefined`}`
  })
  return `{\n${fields.join('\n').replace(/^/gm, '  ')}\n}`
}

function recordOf(value: Node): string {
  return `Record<string, ${typeOf(value, value)}>`
}

function listOf(item: Node, asWritten: Node): string {
  return `Array<${typeOf(item, asWritten)}>`
}

function plain(node: unknown): Node {
  return typeof node === 'object' && node !== null && !Array.isArray(node) ? (node as Node) : {}
}
