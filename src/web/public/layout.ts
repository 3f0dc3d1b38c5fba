// What does a public page look like?
import { createHash } from 'node:crypto'
import { escapeHtml } from '../../model/escape.ts'

/** HTML that is finished: what comes from outside is escaped in it. */
export interface Html {
  readonly html: string
}

/** HTML of a template: each text that is filled in is escaped, each finished piece stays as it is. */
export function html(parts: TemplateStringsArray, ...holes: readonly (string | Html | readonly Html[])[]): Html {
  const text = (hole: string | Html | readonly Html[] | undefined): string => {
    if (hole === undefined) return ''
    if (typeof hole === 'string') return escapeHtml(hole)
    return 'html' in hole ? hole.html : hole.map((one) => one.html).join('')
  }
  return { html: parts.map((part, at) => part + text(holes[at])).join('') }
}

/** What all pages of a newsletter share. */
export interface Frame {
  readonly title: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly style: string
  /** Under which the pages are, without a slash at its end. */
  readonly url: string
  readonly noIndex: boolean
}

/** The style of the pages, in the look's colours. */
export function styleOf({ light, dark }: { readonly light: string; readonly dark: string }): string {
  return `:root{color-scheme:light dark;--accent:${light};--paper:#fff;--ink:#202022;--muted:#55555c;--line:#85858c}
@media(prefers-color-scheme:dark){:root{--accent:${dark};--paper:#202022;--ink:#f2f2f3;--muted:#b9b9c0;--line:#85858c}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,sans-serif}
main{max-width:36rem;margin:0 auto;padding:2.5rem 1.25rem;overflow-wrap:anywhere}h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}
.brand{margin:0 0 .5rem}a{color:var(--accent)}.brand a{color:var(--muted)}label{display:block;margin:1rem 0 .25rem}
input{font:inherit;width:100%;padding:.6rem;border:1px solid var(--line);border-radius:.3rem;background:var(--paper);color:var(--ink)}
[type=checkbox],[type=radio]{width:1.2rem;height:1.2rem;padding:0;margin:0;vertical-align:-.2rem;accent-color:var(--accent)}
fieldset{border:0;margin:0;padding:0}fieldset p{margin:.4rem 0}fieldset label{display:inline;margin:0}legend{padding:0;margin:1rem 0 .25rem}
button{font:inherit;margin-top:1.25rem;padding:.6rem 1.2rem;border:2px solid var(--accent);border-radius:.3rem;background:var(--accent);color:var(--paper);cursor:pointer}
.second{background:none;color:var(--accent)}
:focus-visible,input:focus-within{outline:3px solid var(--accent);outline-offset:2px}.trap{position:absolute;inset-inline-start:-99rem}
section{border-block-start:1px solid var(--line);margin-block-start:2rem;padding-block-start:.5rem}li{margin:.6rem 0}.muted{color:var(--muted)}`
}

/** The first sentence of what a page says, and the others. The sentences are our own, so none has an abbreviation. */
const SENTENCES = /^(.+?(?:[.!?؟।։]\s+|[。！？]))(?=\S)(.+)$/su

/** A whole page. What it says may be several sentences: the first is its heading. Its name leads home. */
export function pageOf(frame: Frame, words: string, body: Html): string {
  const { title, language, direction, style, url, noIndex } = frame
  // The newsletter's title may hold anything.
  const [, first = words, more = ''] = (!words.includes(title) && SENTENCES.exec(words)) || []
  const heading = first.trim()
  const robots = noIndex ? html`<meta name="robots" content="noindex">` : html``
  const full = heading === title ? title : `${heading} · ${title}`
  const brand = heading === title ? html`` : html`<p class="brand"><a href="${url}/">${title}</a></p>`
  return html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${full}</title>
${robots}<link rel="alternate" type="application/rss+xml" title="${title}" href="${url}/feed.xml"><link rel="icon" href="data:,">
<style>${{ html: style }}</style></head>
<body><main>${brand}<h1>${heading}</h1>${more === '' ? html`` : html`<p>${more}</p>`}${body}</main></body>
</html>
`.html
}

/** Nothing runs, nothing is loaded but the page's own style and pictures, and forms go nowhere else. */
export function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
}

/** An issue has its style in attributes, as mails do, and may show the pictures of articles on other sites. */
export const ISSUE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https: data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
