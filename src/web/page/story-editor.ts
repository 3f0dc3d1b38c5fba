// How does an editor change one story on the page: its headline, text, sentences, picture, section and related articles?
import type { StoryPatch } from '../../model/overrides.ts'
import type { StoryDetail } from '../api.ts'
import type { StoryView } from '../view.ts'
import { announce } from './announce.ts'
import { element, fill, keepingFocus } from './dom.ts'
import { doOrExplain } from './problem.ts'
import { getJson, post } from './server.ts'
import { storyField } from './story-field.ts'

/** The form in the story's panel. It is loaded when the panel is opened, and again when the story changes. */
export interface StoryEditor {
  readonly form: HTMLElement
  load(story: StoryView): Promise<void>
}

/** Every change is a decision of its own: it is saved when the field is left, and can be undone. */
export function storyEditor(): StoryEditor {
  let path = ''
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  const refusal = element('p', { class: 'refusal', role: 'alert', hidden: true })
  /** The words as they were last shown here; a change is refused where they are others by now. */
  let seen: StoryPatch = {}
  let inTurn: Promise<unknown> = Promise.resolve()
  const write = (words: StoryPatch | null, said: string): Promise<boolean> => {
    const mine = inTurn.then(async () => {
      const edit = { do: 'write', path, words, was: seen } as const
      const again = () => write(words, said)
      const isDone = await doOrExplain(refusal, () => post('/api/decide', { edit }), again)
      if (isDone) announce(`${said}.`)
      if (isDone) seen = words ? { ...seen, ...words } : {}
      else if (story) await load(story)
      return isDone
    })
    inTurn = mine
    return mine
  }
  const title = storyField('Headline in the mail', 'input', (text) =>
    write({ title: text || null }, 'Headline changed'),
  )
  const blurb = storyField('Your own text, in place of the summary', 'textarea', (text) =>
    write({ blurb: text || null }, 'Text changed'),
  )
  const section = storyField('Section', 'input', (text) => write({ section: text || null }, 'Section changed'))
  const points = storyField('Key points, one a line', 'textarea', (text) =>
    write(
      {
        keyPoints: text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      },
      'Key points changed',
    ),
  )
  const attach = storyField('Attach a related article, by its path', 'input', (text) => attachOne(text))
  const picture: HTMLInputElement = element('input', {
    type: 'checkbox',
    onchange: () =>
      write({ image: picture.checked ? null : false }, `Picture ${picture.checked ? 'shown' : 'dropped'}`),
  })
  const image = storyField('Another picture, by its path or address', 'input', (text) =>
    write({ image: text || null }, 'Picture changed'),
  )
  const pictureLine = element('label', { class: 'tick' }, picture, 'Picture')
  const sentences = element('ol', {
    class: 'sentences',
    'aria-label': 'Sentences of the article; pressed ones are the summary',
  })
  const unused = element('p', { class: 'soft', hidden: true }, 'Your own text stands in their place.')
  const related = element('ul', { class: 'attached', 'aria-label': 'Related articles' })
  const reset = element(
    'button',
    { type: 'button', onclick: () => write(null, 'The story is as drafted') },
    'Reset to the draft',
  )
  const form = element(
    'form',
    {
      class: 'voice story-editor',
      'aria-label': 'Your changes to the story',
      hidden: true,
      onsubmit: (event: Event) => event.preventDefault(),
    },
    problem,
    refusal,
    title.label,
    blurb.label,
    element('details', {}, element('summary', {}, 'Choose sentences'), unused, sentences),
    pictureLine,
    image.label,
    points.label,
    section.label,
    related,
    attach.label,
    element('div', { class: 'action-row' }, reset),
  )
  let known: readonly string[] = []
  let others: readonly string[] = []
  let chosen: readonly number[] = []
  let story: StoryView | undefined
  let asked = 0

  async function attachOne(text: string): Promise<boolean> {
    if (text === '') return true
    const isDone = others.includes(text) && (await write({ related: [...known, text] }, 'Article attached'))
    attach.set('')
    return isDone
  }

  function draw(detail: StoryDetail, { place, section: own }: StoryView): void {
    const { others: _, ...words } = detail.words
    // What a field does not show, because something else is being typed there, was not seen.
    const hidden: (keyof StoryPatch)[] = []
    if (!title.set(words.title ?? '', detail.title)) hidden.push('title')
    if (!blurb.set(words.blurb ?? '')) hidden.push('blurb')
    if (!image.set(typeof words.image === 'string' ? words.image : '')) hidden.push('image')
    if (!points.set(detail.keyPoints.join('\n'))) hidden.push('keyPoints')
    if (!section.set(words.section ?? '', own, detail.sections)) hidden.push('section')
    const unseen = Object.fromEntries(hidden.map((key) => [key, seen[key] ?? null]))
    seen = { ...words, ...unseen }
    section.label.hidden = place === 'lead' || place === 'updated'
    known = detail.related.map((each) => each.path)
    others = detail.others.map((each) => each.path)
    attach.offer(detail.others.map((each) => ({ value: each.path, label: each.title })))
    chosen = detail.chosen
    picture.checked = words.image !== false
    pictureLine.hidden = !detail.hasPicture
    image.label.hidden = words.image === false
    reset.hidden = Object.keys(words).length === 0
    unused.hidden = words.blurb === undefined
    keepingFocus(sentences, () =>
      fill(
        sentences,
        detail.sentences.map(({ number, text }) => {
          const is = chosen.includes(number)
          const attributes = { 'data-number': number, lang: detail.language, dir: detail.direction }
          const press = (): void => {
            const isChosen = chosen.includes(number)
            chosen = isChosen ? chosen.filter((each) => each !== number) : [...chosen, number].toSorted((a, b) => a - b)
            button.setAttribute('aria-pressed', String(!isChosen))
            void write({ sentences: chosen }, isChosen ? 'Sentence removed' : 'Sentence added')
          }
          const button = element(
            'button',
            { type: 'button', ...attributes, 'aria-pressed': String(is), onclick: press },
            text,
          )
          return element('li', {}, button)
        }),
      ),
    )
    keepingFocus(related, () =>
      fill(
        related,
        detail.related.map((each) => {
          const rest = known.filter((one) => one !== each.path)
          const detach = () => write({ related: rest }, `“${each.title}” detached`)
          const label = `Detach: ${each.title}`
          return element(
            'li',
            {},
            each.title,
            ' ',
            element('button', { type: 'button', 'aria-label': label, onclick: detach }, 'Detach'),
          )
        }),
      ),
    )
    form.hidden = false
  }

  async function load(next: StoryView): Promise<void> {
    story = next
    path = next.path
    const mine = ++asked
    await doOrExplain(problem, async () => {
      const detail = await getJson<StoryDetail>(`/api/story?path=${encodeURIComponent(path)}`)
      if (mine === asked) draw(detail, next)
    })
  }
  return { form, load }
}
