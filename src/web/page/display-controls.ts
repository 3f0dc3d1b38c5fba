// How does a person choose the width, the colours, the look and the language in which the mail is shown?
import { WIDTHS } from './address.ts'
import { element, fill } from './dom.ts'
import { DEVICE_WIDTHS, SCHEMES } from './frames.ts'
import { addKeys } from './keys.ts'
import type { Display, Scheme, Store } from './store.ts'

/** What can be chosen as a width, in words. */
export const DEVICES = { phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop' } as const

/** Width, colours, pictures, look and language. */
export function mountDisplayControls(store: Store): void {
  const views = document.getElementById('views')
  const variants = document.getElementById('variant')
  if (!views || !variants) return
  fill(views, widths(store), schemes(store))
  fill(variants, pictures(store), variant(store, 'look'), variant(store, 'language'))
  addKeys([
    ...Object.entries(DEVICES).map(([width, label], at) => ({
      key: 'pwd'[at] ?? '',
      words: `shows the mail at the width of a ${label.toLowerCase()}`,
      press: () => store.setDisplay({ width: width as keyof typeof DEVICES, tab: 'html' }),
    })),
    ...(Object.keys(SCHEMES) as Scheme[]).map((scheme, at) => ({
      key: 'lkfv'[at] ?? '',
      words: `shows or hides “${SCHEMES[scheme].label}”`,
      press: () => toggle(store, scheme),
    })),
    { key: 'o', words: 'shows or hides pictures', press: () => store.setDisplay({ pictures: other(store.display) }) },
  ])
}

function widths(store: Store): HTMLElement {
  const buttons = Object.entries(DEVICES).map(([width, label]) =>
    pressed(
      store,
      label,
      `${DEVICE_WIDTHS[width as keyof typeof DEVICE_WIDTHS]} pixels`,
      ({ width: now }) => now === width,
      () => store.setDisplay({ width: width as keyof typeof DEVICES }),
    ),
  )
  const field = element('input', {
    type: 'number',
    min: WIDTHS.least,
    max: WIDTHS.most,
    step: 10,
    'aria-label': 'Width in pixels',
    title: 'Any width, in pixels',
    onchange: () => {
      const width = Number(field.value)
      if (width >= WIDTHS.least && width <= WIDTHS.most) store.setDisplay({ width: Math.round(width) })
    },
  })
  store.watch((_view, { width }) => {
    if (document.activeElement !== field) field.value = String(typeof width === 'number' ? width : DEVICE_WIDTHS[width])
  })
  return group('Width', element('div', { class: 'choice' }, buttons), field)
}

function schemes(store: Store): HTMLElement {
  const buttons = (Object.keys(SCHEMES) as Scheme[]).map((scheme) => {
    const { label, where } = SCHEMES[scheme]
    return pressed(
      store,
      label,
      where,
      (display) => display.schemes.includes(scheme),
      () => toggle(store, scheme),
    )
  })
  return group('Colours', element('div', { class: 'choice' }, buttons))
}

function pictures(store: Store): HTMLElement {
  const button = pressed(
    store,
    'Pictures',
    'Without pictures, as many mail programs show a mail at first',
    (display) => display.pictures === 'on',
    () => store.setDisplay({ pictures: other(store.display) }),
  )
  return group('Pictures', element('div', { class: 'choice' }, button))
}

/** A list of looks or languages, with the newsletter's own value as the empty choice. */
function variant(store: Store, what: 'look' | 'language'): HTMLElement {
  const select = element('select', {
    'aria-label': what === 'look' ? 'Look' : 'Language of the newsletter’s own words',
    title:
      what === 'look'
        ? 'Another look. The newsletter’s own is set in the configuration.'
        : 'The newsletter’s own words in another language, right to left where the language is.',
  })
  select.addEventListener('change', () => store.setDisplay({ [what]: select.value }))
  const whole = group(what === 'look' ? 'Look' : 'Language', select)
  let drawn = ''
  store.watch(({ newsletter }, display) => {
    const own = newsletter[what]
    const all =
      what === 'look'
        ? newsletter.looks.map((name) => ({ value: name, label: name }))
        : newsletter.languages.map(({ tag, name }) => ({ value: tag, label: name }))
    const options = all.some(({ value }) => value === own) ? all : [{ value: own, label: own }, ...all]
    const content = JSON.stringify(options)
    if (content !== drawn) {
      drawn = content
      fill(
        select,
        options.map(({ value, label }) => element('option', { value: value === own ? '' : value }, label)),
      )
    }
    select.value = display[what]
    // An earlier issue is shown as it was.
    whole.hidden = display.issue !== 'next'
  })
  return whole
}

function group(label: string, ...children: HTMLElement[]): HTMLElement {
  return element('div', { role: 'group', 'aria-label': label, class: 'group' }, children)
}

function pressed(
  store: Store,
  label: string,
  title: string,
  isPressed: (display: Display) => boolean,
  press: () => void,
): HTMLElement {
  const button = element('button', { type: 'button', title, onclick: press }, label)
  store.watch((_view, display) => button.setAttribute('aria-pressed', String(isPressed(display))))
  return button
}

/** Shows or hides one; the last one can't be hidden. */
function toggle(store: Store, scheme: Scheme): void {
  const { schemes: shown } = store.display
  const others = shown.filter((each) => each !== scheme)
  const next = others.length < shown.length ? others : [...shown, scheme]
  if (next.length > 0)
    store.setDisplay({ schemes: (Object.keys(SCHEMES) as Scheme[]).filter((each) => next.includes(each)), tab: 'html' })
}

function other({ pictures }: Display): Display['pictures'] {
  return pictures === 'on' ? 'off' : 'on'
}
