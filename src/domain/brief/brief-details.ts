import type { Answers } from '#domain/quiz/answers.ts'
import type { HiringProfile } from '#model/hiring.ts'
import { axes } from '#model/quiz.ts'
import type { BriefContent } from './brief-link.ts'
import type { BriefDetail } from './brief-parts.ts'

/** The facts that a position is advertised with. Only the title and the organization are known. */
export function briefDetails(
  content: BriefContent,
  profile: HiringProfile,
  answers: Answers,
  organization: string,
): readonly BriefDetail[] {
  const kind = kindHint(content, profile)
  const role = content.roles.find(({ id }) => id === profile.role)
  return [
    needed('title', 'Title', titleBySize(content, profile, answers) ?? profile.title),
    needed('organization', 'Organization', organization),
    optional('about', 'About us', 'What we do, for whom, size, sites, and regulators'),
    optional('opening', 'Why the job is open', ''),
    ...(kind === '' ? [] : [optional('kind', `Kind of ${role?.abbreviation ?? profile.title}`, kind)]),
    needed('reports-to', 'Reports to', '', reportingHint(content, profile)),
    optional('leadership', 'Executive team and board', 'Member or guest, and how often before the board'),
    optional('team', 'Team', 'People, direct reports, sites, and main providers'),
    optional('budget', 'Budget', 'What’s there to run, and what’s there to change'),
    optional('decides', 'Decides alone', 'Spending up to a limit, hiring, and stopping a project or a release'),
    optional('required', 'Required', 'At most five things'),
    optional('helpful', 'Helpful', ''),
    needed('location', 'Location', ''),
    needed('start', 'Start date', ''),
    optional('arrangement', 'Work arrangement', 'Hours, on-site or hybrid, travel, and on-call duty'),
    needed('pay', 'Pay range', ''),
    optional('incentives', 'Bonus, equity, and benefits', ''),
    optional('process', 'Process', 'Hiring manager, panel, steps, checks, and the date of the decision'),
    optional('equality', 'Equal opportunity', 'Your statement'),
  ]
}

function needed(id: string, term: string, text: string, hint = ''): BriefDetail {
  return { id, term, text, hint, isOptional: false }
}

function optional(id: string, term: string, hint: string): BriefDetail {
  return { id, term, text: '', hint, isOptional: true }
}

/** The title that suits the number of people in the answers; undefined if they don't say, or if the full one does. */
function titleBySize(
  { quiz, roles, positionTitles }: BriefContent,
  { role }: HiringProfile,
  { chosen }: Answers,
): string | undefined {
  const axis = axes.find((each) => roles.some(({ id, faces }) => id === role && faces === each))
  const titles = role === undefined ? positionTitles.combined : axis && positionTitles[axis]
  return Object.entries(titles ?? {}).find(([size]) => chosen[quiz.people]?.includes(size))?.[1]
}

/** Which kinds of the role there are, and which one the draft suits; empty if the title stands for one thing. */
function kindHint({ roleKinds }: BriefContent, { role, suits }: HiringProfile): string {
  const names = roleKinds.filter((kind) => kind.role === role).map(({ name }) => name)
  return names.length === 0 ? '' : [`${names.join('; ')}.`, ...(suits === undefined ? [] : [suits.text])].join(' ')
}

/** Our proposal, and the other lines by name: what speaks for each has a page of its own. */
function reportingHint({ reportingModels }: BriefContent, { reportsTo, reporting }: HiringProfile): string {
  const [, ...others] = reporting.flatMap((id) => reportingModels.find((model) => model.id === id) ?? [])
  const names = others.map(({ name }) => name).join('; ')
  return names === '' ? reportsTo.text : `${reportsTo.text.replace(/\.$/, '')}: ${names}.`
}
