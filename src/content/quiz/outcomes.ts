import { reads } from '#content/statement.ts'
import type { Outcome, QuizContent } from '#model/quiz.ts'

export const outcomes = [
  {
    id: 'cio',
    kind: 'role',
    axis: 'inward',
    name: 'CIO',
    headline: reads(
      'The need is that of a CIO: someone who answers for how the organization works inside.',
      'cio.oversees',
      'cio.inward',
    ),
  },
  {
    id: 'cto',
    kind: 'role',
    axis: 'outward',
    name: 'CTO',
    headline: reads(
      'The need is that of a CTO: someone who answers for the technology that customers get.',
      'cto.outward',
      'cto.customer',
    ),
  },
  {
    id: 'both',
    kind: 'both',
    name: 'Both',
    headline: reads(
      'The need is that of both: a CIO for how the organization works, a CTO for what its customers get.',
      'intro.distinct',
      'together.balance',
    ),
  },
  {
    id: 'neither',
    kind: 'neither',
    name: 'Neither yet',
    headline: reads(
      'No new CIO and no new CTO is called for now: what is needed is held, or the need is small.',
      'close.define',
    ),
  },
  {
    id: 'unclear',
    kind: 'unclear',
    name: 'Not settled',
    headline: reads(
      'The answers do not settle the question yet: too little is known, or it is too close to call.',
      'close.define',
    ),
  },
] as const satisfies readonly Outcome[]

export const holders = {
  nobody: reads('Nobody holds this. Give it to a named member of the executive team.', 'together.define'),
  provider: reads(
    'Leave it with whoever does it now, and name the executive who decides what they are asked for.',
    'cio.r.vendors',
    'together.define',
  ),
  manager: reads(
    'Leave it with the manager who holds it, and write down what that person may decide and spend.',
    'together.define',
  ),
  executive: reads('An executive holds this already.', 'together.define'),
  dk: reads('Find out who holds this today, and name that person to everyone.', 'together.define'),
} as const satisfies QuizContent['holders']
