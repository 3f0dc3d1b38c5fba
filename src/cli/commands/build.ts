// `digestif build`: what is the next issue, and where is it saved?
import { relative } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type Issue, storiesOf } from '../../model/issue.ts'
import type { Built } from '../../model/steps.ts'
import { writtenTopics } from '../../model/topics.ts'
import type { Newsletter } from '../../newsletter.ts'
import { bestOfOption, monthNamed } from '../month.ts'
import type { CurrentSession } from '../session.ts'
import { spanOf, windowText, withSpan } from '../span.ts'
import { problemText, type Terminal } from '../terminal.ts'
import { refusal } from './check.ts'

export function buildCommand(current: CurrentSession): Command {
  const command = new Command('build').description('make the next issue and save it in out/')
  return withSpan(command)
    .addOption(new Option('--latest <n>', 'the n newest articles, whatever their age').argParser(wholeNumber))
    .addOption(bestOfOption())
    .option('--collect', 'fetch what is new at the sources first')
    .option('-o, --output <dir>', 'folder to save it in, instead of the setting "out"')
    .action(async (flags) => {
      const session = current()
      const newsletter = await session.newsletter()
      const { timeZone } = newsletter.settings
      // An issue is made of what is there if a source cannot be had, and a notice says so.
      if (flags.collect) await (await newsletter.sources()).collect({ notices: true })
      const selection = flags.bestOf ? undefined : await newsletter.select(spanOf(flags, timeZone))
      const draft = selection
        ? await newsletter.compose(selection)
        : await newsletter.composeBest(monthNamed(flags.bestOf))
      if (draft.issue === null) {
        session.answer({ issue: null, reason: draft.reason, notices: session.terminal.notices }, () =>
          [...(selection ? [windowText(selection.window, timeZone)] : []), draft.reason.text].join('\n'),
        )
        return
      }
      const rendered = await newsletter.render(draft)
      const errors = await newsletter.check(rendered, flags.output)
      session.assertStrict()
      const built = await newsletter.save(rendered, flags.output)
      const variants = (rendered.variants ?? []).map(({ topics, issue }) => variantOf(topics, issue))
      session.answer({ ...documentOf(built, session.terminal), ...(variants.length > 0 && { variants }), errors }, () =>
        [
          page(built, selection?.verdicts, newsletter, session.terminal),
          ...variantsText(variants),
          ...errors.map((error) => problemText(error, 'Error')),
        ].join('\n\n'),
      )
      if (errors.length > 0) throw refusal(errors.length)
    })
}

function documentOf({ issue, files, bytes }: Built, { notices }: Terminal) {
  const stories = storiesOf(issue).map(({ path, title, summary, keyPoints, related, blurb, changed }) => ({
    path,
    title,
    summary,
    keyPoints,
    related,
    ...(blurb !== undefined && { blurb }),
    ...(changed && { changed }),
  }))
  const { id, number, bestOf, subject, preheader, drafted } = issue
  const { subjects = [subject], ...draft } = drafted ?? {}
  return {
    issue: { id, number: bestOf ? null : number, subject, subjects, preheader, drafted: draft, stories },
    files,
    bytes,
    notices,
  }
}

function page(
  { issue, files, bytes }: Built,
  verdicts: readonly { state: 'in' | 'out' }[] | undefined,
  newsletter: Pick<Newsletter, 'settings' | 'environment'>,
  terminal: Terminal,
): string {
  const count = storiesOf(issue).length
  const out = verdicts?.filter(({ state }) => state === 'out').length
  const local = (file: string) => relative(process.cwd(), file) || file
  return [
    terminal.paint('bold', `Issue ${issue.id}: ${count} ${count === 1 ? 'story' : 'stories'}`),
    `Subject    ${issue.subject}`,
    `Preheader  ${issue.preheader}`,
    ...editedIn(issue),
    `HTML       ${Math.ceil(bytes.html / 1000)} KB; Gmail clips a mail at about 102 KB`,
    ...(verdicts ? [`Left out   ${out} of ${verdicts.length} files; "npx digestif articles" says why`] : []),
    '',
    ...Object.values(files).map((file) => `  ${local(file)}`),
    '',
    `To look at it, open ${local(files.html)} in a browser.`,
    toSend(newsletter),
    '  npx digestif send --to YOU@EXAMPLE.COM   one copy to look at',
    issue.bestOf
      ? `  npx digestif send --best-of ${issue.bestOf}      once to every reader who chose it`
      : '  npx digestif send                        once to every subscriber',
  ].join('\n')
}

/** Names what sending needs and does not have yet. */
function toSend({ settings, environment }: Pick<Newsletter, 'settings' | 'environment'>): string {
  const { from, url, bounces, smtp } = settings
  const variables = [...(smtp.servers ?? ['SMTP_URL']), ...((url ?? bounces) ? ['DIGESTIF_SECRET'] : [])]
  const unset = variables.filter((name) => !environment[name]?.trim())
  const missing = [
    ...(from === undefined ? ['"from" in the configuration'] : []),
    ...(unset.length > 0 ? [`${unset.join(' and ')} in the environment`] : []),
  ]
  return missing.length === 0 ? 'To send it:' : `To send it, set ${missing.join(' and ')}, then:`
}

function variantOf(topics: readonly string[], issue: Issue) {
  return { topics, subject: issue.subject, stories: storiesOf(issue).map(({ path }) => path) }
}

/** What readers get who chose topics. */
function variantsText(variants: readonly ReturnType<typeof variantOf>[]): string[] {
  const lines = variants.map(
    ({ topics, subject, stories }) =>
      `  ${writtenTopics(topics)}: ${stories.length} ${stories.length === 1 ? 'story' : 'stories'}, “${subject}”`,
  )
  return lines.length === 0 ? [] : [['For readers who chose topics, or had some of it before:', ...lines].join('\n')]
}

/** A line that names what the editor says in the issue; none where the editor says nothing. */
function editedIn(issue: Issue): string[] {
  const { subject, preheader, drafted, note, closing } = issue
  const changed = storiesOf(issue).filter((story) => story.changed).length
  const announced = [issue.afterLead, issue.atEnd, ...issue.sections.map(({ announcement }) => announcement)]
  const blocks = announced.filter((one) => one !== undefined).length
  const said = [
    drafted && subject !== drafted.subject ? 'subject' : '',
    drafted && preheader !== drafted.preheader ? 'preheader' : '',
    note ? 'opening note' : '',
    closing ? 'closing note' : '',
    changed > 0 ? `${changed} ${changed === 1 ? 'story' : 'stories'} changed` : '',
    blocks > 0 ? `${blocks} ${blocks === 1 ? 'announcement' : 'announcements'}` : '',
  ].filter((part) => part !== '')
  return said.length > 0 ? [`Editor     ${said.join(', ')}`] : []
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1.')
  return Number(text)
}
