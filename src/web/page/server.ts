// How does the page call the server and receive new views?
import type { Problem } from '../../model/problem.ts'
import type { PostBodies, PostResults } from '../api.ts'
import type { View } from '../view.ts'

/** A response of 4xx or 5xx, with the problem that the server reports. */
export class Refused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.what)
    this.problem = problem
  }
}

/** Fetches JSON. Throws Refused. */
export async function getJson<Answer>(path: string): Promise<Answer> {
  return (await checked(await fetch(path))).json() as Promise<Answer>
}

/** What a call returns. */
type AnswerTo<Path> = Path extends keyof PostResults ? PostResults[Path] : undefined

/** Makes the server do something. The token proves that the request comes from this page. Throws Refused. */
export async function post<Path extends keyof PostBodies>(path: Path, body: PostBodies[Path]): Promise<AnswerTo<Path>> {
  const headers = { 'content-type': 'application/json', 'x-digestif-token': tokenNow() ?? '' }
  const response = await checked(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }))
  return (response.status === 204 ? undefined : await response.json()) as AnswerTo<Path>
}

/** The token of this page, or of another. */
export function tokenNow(of: Document = document): string | undefined {
  return tokenIn(of)?.content
}

/** Makes this page one of the preview that is there now. */
export function setToken(token: string): void {
  const meta = tokenIn(document)
  if (meta) meta.content = token
}

function tokenIn(of: Document): HTMLMetaElement | null {
  return of.querySelector<HTMLMetaElement>('meta[name=token]')
}

/** Calls back with each new view, and when the connection is lost, refused for good, or restored. */
export function listen(onView: (view: View) => void, onConnection: (state: 'open' | 'lost' | 'refused') => void): void {
  const events = new EventSource('/api/events')
  events.addEventListener('view', (event) => onView(JSON.parse(event.data) as View))
  events.addEventListener('open', () => onConnection('open'))
  events.addEventListener('error', () => onConnection(events.readyState === EventSource.CLOSED ? 'refused' : 'lost'))
}

async function checked(response: Response): Promise<Response> {
  if (response.ok) return response
  throw new Refused((await response.json()) as Problem)
}
