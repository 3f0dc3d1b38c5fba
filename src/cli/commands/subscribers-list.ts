// `digestif subscribers list` and `export`: how does a list of any length get to stdout?
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { columns } from '../../model/columns.ts'
import type { Subscriber, SubscriberList, Suppression } from '../../model/subscriber.ts'
import { writtenTopics } from '../../model/topics.ts'
import { dayIn } from '../../model/zone.ts'
import { jsonText, plainOutput } from '../plain-output.ts'
import type { Session } from '../session.ts'

/** Prints the list as a table, or as one JSON document. */
export async function listAction(session: Session): Promise<void> {
  const { ledger, clock, settings } = await session.newsletter()
  const pauseOf = ({ paused }: Pick<Subscriber, 'paused'>) =>
    paused && paused > clock.now() ? dayIn(paused, settings.timeZone) : undefined
  await print(shown(session.flags.json ? document(ledger.subscribers) : table(ledger.subscribers, pauseOf)))
}

/** Prints one reader, and what became of each issue that was sent to them. */
export async function showAction(session: Session, address: string): Promise<void> {
  const { list, clock, settings } = await session.newsletter()
  const { subscriber, suppression, received } = await list.show(address)
  session.answer({ subscriber: subscriber ?? null, suppression: suppression ?? null, received }, () => {
    const who = subscriber
      ? `${subscriber.address}${subscriber.name && ` (${subscriber.name})`}, since ${day(subscriber.added)}${subscriber.source === 'cli' ? ', added by hand' : ` from ${subscriber.source}`}`
      : `${address} is not on the list.`
    const topics = subscriber?.topics ? [`Topics: ${writtenTopics(subscriber.topics)}`] : []
    const often = subscriber?.monthly ? [`The best of each month, since ${day(subscriber.monthly)}`] : []
    const paused =
      subscriber?.paused && subscriber.paused > clock.now()
        ? [`Paused until ${dayIn(subscriber.paused, settings.timeZone)}.`]
        : []
    const barred = suppression ? [`Suppressed: ${standing(suppression)}. ${suppression.reason}`] : []
    const issues = received.map(
      ({ issue, subject, state, at, reply = '' }) =>
        `${day(at)}  ${padded(issue, 12)}  ${padded(state, 9)}  ${subject}${state === 'sent' ? '' : `  ${reply}`}`,
    )
    return [who, ...topics, ...often, ...paused, ...barred, ...issues].join('\n')
  })
}

/** Prints the list as CSV. */
export async function exportAction(session: Session): Promise<void> {
  const { list } = await session.newsletter()
  await print(list.export())
}

/** Names and reasons come from others, and a terminal takes no orders from them. */
async function* shown(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of pieces) yield plainOutput(piece, false)
}

async function* table(
  list: SubscriberList,
  pauseOf: (subscriber: Subscriber) => string | undefined,
): AsyncGenerator<string> {
  for await (const subscriber of list.all()) {
    const { address, name, added, suppression, topics, monthly } = subscriber
    const paused = pauseOf(subscriber)
    const more = [
      suppression ? standing(suppression) : `since ${day(added)}`,
      ...(topics ? [writtenTopics(topics)] : []),
      ...(monthly ? ['monthly'] : []),
      ...(paused === undefined ? [] : [`paused until ${paused}`]),
    ]
    yield `${[padded(address), padded(name, 24), ...more].join('  ')}\n`
  }
  for await (const suppression of list.strangers()) {
    yield `${padded(suppression.address)}  ${padded('', 24)}  ${standing(suppression)}\n`
  }
  const { active, unsubscribed, hard, complaint, manual } = await list.count()
  const suppressed = unsubscribed + hard + complaint + manual
  yield `${active} active, ${suppressed} suppressed${suppressed > 0 ? `: ${unsubscribed} unsubscribed, ${hard} bounced, ${complaint} complained, ${manual} by hand` : ''}.\n`
}

/** One JSON document, a subscriber a line. */
async function* document(list: SubscriberList): AsyncGenerator<string> {
  yield '{\n"subscribers": ['
  yield* joined<Subscriber>(list.all())
  yield '],\n"suppressions": ['
  yield* joined<Suppression>(list.strangers())
  yield `],\n"count": ${JSON.stringify(await list.count())}\n}\n`
}

async function* joined<Item>(items: AsyncIterable<Item>): AsyncGenerator<string> {
  let comma = '\n'
  for await (const item of items) {
    yield `${comma}${jsonText(item, 0)}`
    comma = ',\n'
  }
}

/** At the reader's pace; `| head` closes the pipe early, and that is not a failure. */
async function print(pieces: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
}

function standing({ kind, at }: Suppression): string {
  return `${kind} ${day(at)}`
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function padded(text: string, width = 36): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}
