// What does a SuperMD file of Zine say, as Markdown?
import { HOLE } from '../markdown/holes.ts'
import { maskCode } from '../markdown/mask-code.ts'
import type { Translated } from './translated.ts'

/** `[text]($image.asset('boat.jpg').alt('A boat'))`: https://zine-ssg.io/docs/supermd/ */
const DIRECTIVE =
  /\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\]){0,500})\]\(\$(\w+)((?:\.\w+(?:\((?:[^()'"\n]|'[^'\n]{0,500}'|"[^"\n]{0,500}")*\))?)*)\)/g
/** The title of a block, which is a quote with a heading in its first line. */
const BLOCK_TITLE = /^(>[ \t]*)#{1,6}[ \t]+\[[^\]\n]*\]\(\$block\b.*$/gm
const ARGUMENT = (name: string): RegExp => new RegExp(String.raw`\.${name}\(\s*['"]([^'"\n]*)['"]`)

/** Markdown, whose links may be directives of Zine: pictures, sections, formulas, films. */
export function supermdSource(text: string): Translated {
  const masked = maskCode(text)
  const body = masked.text.replace(BLOCK_TITLE, '$1').replace(DIRECTIVE, directive)
  return { values: new Map(), body: masked.unmask(body).replace(/^(```+)[ \t]*=html[ \t]*$/gm, '$1{=html}') }
}

function directive(_: string, text: string, name: string, calls: string): string {
  const argument = (...names: string[]): string =>
    names.map((one) => ARGUMENT(one).exec(calls)?.[1]).find((found) => found !== undefined) ?? ''
  if (name === 'image') {
    const src = argument('asset', 'buildAsset', 'url') || `/${argument('siteAsset').replace(/^\//, '')}`
    return src === '/' ? '' : `![${(argument('alt') || text).replace(/[[\]\\]/g, ' ')}](<${src.replace(/[<>]/g, '')}>)`
  }
  if (name === 'link') return `[${text}](<${(argument('url') || '#').replace(/[<>]/g, '')}>)`
  if (name === 'mathtex') return HOLE
  return name === 'video' || name === 'audio' || name === 'code' ? '' : text
}
