// How does a person get from a file that the page names to that file in their own editor?
import type { NewsletterView } from '../view.ts'
import { announce } from './announce.ts'
import { element } from './dom.ts'
import { doOrExplain } from './problem.ts'
import { post } from './server.ts'

/** What opens the file in the program of `openWith`, or in VS Code where none is set; and a button that copies its path. */
export function fileActions({ folders, opensWith }: NewsletterView, named: string, line?: number): HTMLElement {
  const file = /^(?:\/|[a-z]:|\\)/i.test(named) ? named : `${folders.base}/${named}`
  const place = line === undefined ? file : `${file}:${line}`
  const problem = element('span', { class: 'refusal', role: 'alert', hidden: true })
  const open = (): Promise<boolean> =>
    doOrExplain(problem, async () => {
      await post('/api/open', { file: named, ...(line !== undefined && { line }) })
      announce(`Opened in ${opensWith}.`)
    })
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(file)
    announce('Path copied.')
  }
  return element(
    'span',
    { class: 'file-actions' },
    opensWith === undefined
      ? element(
          'a',
          { class: 'opener', href: `vscode://file/${encodeURI(place.replace(/^\//, ''))}`, title: place },
          'Open in VS Code',
        )
      : element(
          'button',
          { type: 'button', class: 'quiet opener', title: place, onclick: open },
          `Open in ${opensWith}`,
        ),
    ' · ',
    element('button', { type: 'button', class: 'quiet', title: file, onclick: copy }, 'Copy path'),
    problem,
  )
}
