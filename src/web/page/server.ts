// How does the page ask the server, and hear from it?
import type { Problem } from '../../model/problem.ts'
import type { Answers, Calls } from '../api.ts'
import type { View } from '../view.ts'

/** A refusal that the server explains. */
export class Refused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.what)
    this.problem = problem
  }
}

/** Gets a document of the server. Throws Refused. */
export async function ask<Answer>(path: string): Promise<Answer> {
  return (await answered(await fetch(path))).json() as Promise<Answer>
}

/** What a call answers. */
type AnswerTo<Path> = Path extends keyof Answers ? Answers[Path] : undefined

/** Has the server do something. The token proves that it is this page that asks. Throws Refused. */
export async function call<Path extends keyof Calls>(path: Path, body: Calls[Path]): Promise<AnswerTo<Path>> {
  const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? ''
  const headers = { 'content-type': 'application/json', 'x-digestif-token': token }
  const response = await answered(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }))
  return (response.status === 204 ? undefined : await response.json()) as AnswerTo<Path>
}

/** Calls whenever there is another view. `gone` says whether the server can't be reached at the moment. */
export function listen(told: (view: View) => void, gone: (isGone: boolean) => void): void {
  const events = new EventSource('/api/events')
  events.addEventListener('view', (event) => told(JSON.parse(event.data) as View))
  events.addEventListener('open', () => gone(false))
  events.addEventListener('error', () => gone(true))
}

async function answered(response: Response): Promise<Response> {
  if (response.ok) return response
  throw new Refused((await response.json()) as Problem)
}
