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
    known('title', 'Title', titleBySize(content, profile, answers) ?? profile.title),
    known('organization', 'Organization', organization),
    toFill('about', 'About us', 'What we do, for whom, size, sites, and regulators'),
    toFill('opening', 'Why the job is open', ''),
    ...(kind === '' ? [] : [toFill('kind', `Kind of ${role?.abbreviation ?? profile.title}`, kind)]),
    toFill('reports-to', 'Reports to', reportingHint(content, profile)),
    toFill('leadership', 'Executive team and board', 'Member or guest, and how often before the board'),
    toFill('team', 'Team', 'People, direct reports, sites, and main providers'),
    toFill('budget', 'Budget', 'What’s there to run, and what’s there to change'),
    toFill('decides', 'Decides alone', 'Spending up to a limit, hiring, and stopping a project or a release'),
    toFill('required', 'Required', 'At most five things'),
    toFill('helpful', 'Helpful', ''),
    toFill('location', 'Location', ''),
    toFill('start', 'Start date', ''),
    toFill('arrangement', 'Work arrangement', 'Hours, on-site or hybrid, travel, and on-call duty'),
    toFill('pay', 'Pay range', ''),
    toFill('incentives', 'Bonus, equity, and benefits', ''),
    toFill('process', 'Process', 'Hiring manager, panel, steps, checks, and the date of the decision'),
    toFill('equality', 'Equal opportunity', 'Your statement'),
  ]
}

function known(id: string, term: string, text: string): BriefDetail {
  return { id, term, text, hint: '' }
}

function toFill(id: string, term: string, hint: string): BriefDetail {
  return { id, term, text: '', hint }
}

/** The title that suits the number of people in the answers; undefined if they don't say. */
function titleBySize({ quiz, roles }: BriefContent, { role }: HiringProfile, { chosen }: Answers): string | undefined {
  const axis = axes.find((each) => roles.some(({ id, faces }) => id === role && faces === each))
  const titles = role === undefined ? quiz.titles.combined : axis && quiz.titles[axis]
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
  return names === '' ? reportsTo.text : `${reportsTo.text} Alternatives: ${names}.`
}
