// Does the mail show pictures from other sites, and may they be loaded?

import { countOf } from './amounts.ts'
import { element, fill } from './dom.ts'
import { onMailShown } from './frames.ts'
import type { Store } from './store.ts'

/**
 * The bar above a mail that shows pictures from other sites: those would learn that somebody looks at it, and from
 * where, so they are loaded only when a person says so, and until the page is reloaded.
 */
export function mountRemotePictures(store: Store): void {
  const bar = element('div', { class: 'remote', role: 'status', hidden: true })
  document.getElementById('remote')?.append(bar)
  let count = 0
  let drawn = ''
  const draw = (): void => {
    const { remote, pictures, tab } = store.display
    bar.hidden = count === 0 || pictures === 'off' || tab !== 'html'
    const content = `${count} ${remote}`
    if (content === drawn) return
    drawn = content
    const words = remote
      ? `Loaded from other sites: ${countOf(count, 'picture')}. `
      : `Not loaded, so that no other site learns that you look: ${countOf(count, 'picture')}. `
    const press = () => store.setDisplay({ remote: !store.display.remote })
    fill(bar, words, element('button', { type: 'button', onclick: press }, remote ? 'Don’t load them' : 'Load them'))
  }
  store.watch(draw)
  onMailShown((mail) => {
    count = remotePictures(mail).length
    draw()
  })
}

function remotePictures(mail: Document): Element[] {
  const isRemote = (address: string): boolean => {
    const url = URL.parse(address, location.href)
    return url !== null && /^https?:$/.test(url.protocol) && url.origin !== location.origin
  }
  return [...mail.querySelectorAll('[src], [background], [style*="url("]')].filter((each) => {
    const style = /url\(\s*["']?([^"')]+)/i.exec(each.getAttribute('style') ?? '')?.[1]
    return [each.getAttribute('src'), each.getAttribute('background'), style].some((url) => url && isRemote(url))
  })
}
