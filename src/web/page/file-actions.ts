// How does a person get from a file that the page names to that file in their own editor?
import { announce } from './announce.ts'
import { element } from './dom.ts'

/** A path as people read it: from the configuration's folder, where it is below that. */
export function shortPath(base: string, file: string): string {
  return file.startsWith(`${base}/`) ? file.slice(base.length + 1) : file
}

/** A link that opens the file in VS Code, and a button that copies its path for any other editor. */
export function fileActions(base: string, named: string, line?: number): HTMLElement {
  const file = /^(?:\/|[a-z]:|\\)/i.test(named) ? named : `${base}/${named}`
  const place = line === undefined ? file : `${file}:${line}`
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(file)
    announce('Path copied.')
  }
  return element(
    'span',
    { class: 'file-actions' },
    element('a', { href: `vscode://file/${encodeURI(place.replace(/^\//, ''))}`, title: place }, 'Open in VS Code'),
    ' · ',
    element('button', { type: 'button', class: 'quiet', title: file, onclick: copy }, 'Copy path'),
  )
}
