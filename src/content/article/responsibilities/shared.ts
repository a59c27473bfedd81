import { reads, says } from '#content/statement.ts'
import type { Responsibility } from '#model/responsibility.ts'

/** Responsibilities that both roles share. */
export const sharedResponsibilities = [
  {
    id: 'one-strategy',
    term: 'Unified technology strategy',
    title: 'Keep to one technology strategy, inside and out',
    explanation: says(
      'Together the two roles make a single strategy for technology, in which a robust inside and a new offer outside are kept in balance.',
      'together.balance',
    ),
    lean: 'shared',
    orientation: 'both',
    themes: ['strategy'],
    objectives: ['alignment', 'reliability', 'innovation'],
    partners: ['leadership', 'finance', 'product-management'],
    signals: [
      reads('there are two plans for technology, and they have never lain on the same table', 'together.balance'),
      reads(
        'a launch depends on a system that the other plan is about to retire',
        'together.balance',
        'close.communicate',
      ),
      reads('each year the budget is a contest between what runs and what is new', 'together.balance'),
    ],
    confusions: [
      {
        with: 'internal-strategy',
        tell: reads(
          'A strategy for the systems inside is one half; this is where it meets the other half, and the two are weighed.',
          'together.balance',
          'cio.oversees',
        ),
      },
      {
        with: 'trends',
        tell: reads(
          'Trends say what technology may bring; the strategy says how much of it to take up, and what to leave as it is.',
          'together.balance',
          'cto.trends',
        ),
      },
    ],
    rows: ['purpose-common', 'focus-common'],
    synonyms: [
      'tech strategy',
      'strategic plan',
      'balance',
      'run and change',
      'bimodal',
      'holistic',
      'joint plan',
      'trade-offs',
    ],
  },
  {
    id: 'shared-goals',
    term: 'Business–technology alignment',
    title: 'Fit technology to what the organization wants',
    explanation: says(
      'The two roles have to work together for this: what each plans for technology has to serve the wider goals of the organization.',
      'together.align',
    ),
    lean: 'shared',
    orientation: 'both',
    themes: ['strategy'],
    objectives: ['alignment'],
    partners: ['leadership', 'finance', 'product-management', 'operations'],
    signals: [
      reads('the goals of the year fit on one page, and technology is on another', 'together.align'),
      reads('technology teams report what they finished, never what it changed', 'together.align', 'together.effect'),
      reads(
        'those who run IT and those who build the product name different first goals',
        'together.align',
        'close.communicate',
      ),
    ],
    confusions: [
      {
        with: 'investments',
        tell: reads(
          'Investments are weighed project by project; here whole strategies, inward and outward, are held to the same goals.',
          'together.align',
          'cio.aligns',
        ),
      },
      {
        with: 'one-strategy',
        tell: reads(
          'The one strategy balances inside and outside; this asks whether either of them serves the goals.',
          'together.align',
          'together.balance',
        ),
      },
    ],
    rows: ['objectives-common', 'purpose-money'],
    synonyms: ['okr', 'okrs', 'kpi', 'business alignment', 'priorities', 'mission', 'objectives', 'targets'],
  },
  {
    id: 'role-boundaries',
    term: 'Roles and decision rights',
    title: 'Draw the line between the two roles',
    explanation: says(
      'An organization has to define the two roles with thought, from its own priorities. Where the line is clear, the two often become strong partners.',
      'close.define',
      'together.define',
    ),
    lean: 'shared',
    orientation: 'both',
    themes: ['governance', 'strategy'],
    objectives: ['alignment', 'efficiency', 'risk'],
    partners: ['leadership', 'administration'],
    signals: [
      reads('two people believe that the cloud budget is theirs, or neither does', 'together.define', 'close.define'),
      reads('a request goes to whichever of the two is more likely to agree', 'together.define'),
      reads(
        'both job descriptions mention innovation, and neither mentions security',
        'close.define',
        'intro.distinct',
      ),
    ],
    confusions: [
      {
        with: 'standards',
        tell: reads(
          'Standards say how technology is to be built; the line between the roles says who decides.',
          'together.define',
          'cto.r.standards',
        ),
      },
      {
        with: 'dialogue',
        tell: reads(
          'The line is drawn once and then revised; the talking never ends, because work keeps crossing the line.',
          'together.define',
          'close.communicate',
        ),
      },
    ],
    rows: ['responsibilities-common', 'focus-common'],
    synonyms: [
      'raci',
      'operating model',
      'job description',
      'org chart',
      'accountability',
      'mandate',
      'role charter',
      'who owns what',
      'decision rights',
    ],
  },
  {
    id: 'dialogue',
    term: 'CIO–CTO coordination',
    title: 'See that the two keep talking',
    explanation: says(
      'The organization sees to it that the two roles go on working together and speaking with each other. It is a lasting task.',
      'close.communicate',
    ),
    lean: 'shared',
    orientation: 'both',
    themes: ['strategy', 'change'],
    objectives: ['alignment'],
    partners: ['leadership', 'operations', 'product-management'],
    signals: [
      reads('each hears of the other’s project from a third person', 'close.communicate'),
      reads('the two meet only after something has gone wrong', 'close.communicate'),
      reads('both say “platform”, and mean different things by it', 'close.communicate', 'intro.diverge'),
    ],
    confusions: [
      {
        with: 'solutions',
        tell: reads(
          'Solutions bring departments together for one result; this keeps the two roles in touch about everything.',
          'close.communicate',
          'diff.units.cto.purpose',
        ),
      },
      {
        with: 'one-strategy',
        tell: reads(
          'The strategy is what the two have agreed on; the talking is how they come to agree, and notice when they no longer do.',
          'close.communicate',
          'together.balance',
        ),
      },
    ],
    rows: ['units-common', 'responsibilities-common'],
    synonyms: [
      'collaboration',
      'communication',
      'silos',
      'steering committee',
      'partnership',
      'teamwork',
      'meetings',
      'conflict',
    ],
  },
  {
    id: 'digital-strategy',
    term: 'Digital strategy',
    title: 'Work out what digital means for the organization',
    explanation: says(
      'Both roles deal closely with digital strategy, and come to it from different sides: one mainly from inside the organization, the other mainly from outside.',
      'intro.common',
      'intro.diverge',
      'diff.focus.cio.internal',
      'diff.focus.cto.external',
    ),
    lean: 'shared',
    orientation: 'both',
    themes: ['strategy', 'change'],
    objectives: ['alignment', 'innovation', 'efficiency'],
    partners: ['leadership', 'operations', 'marketing', 'product-management'],
    signals: [
      reads(
        'customers order online, and someone behind the screen types the order in again',
        'intro.common',
        'together.effect',
      ),
      reads('the digital strategy is a list of apps', 'intro.common'),
      reads(
        'a consultancy wrote the digital strategy, and nobody inside can say what it changes',
        'intro.common',
        'close.understand',
      ),
    ],
    confusions: [
      {
        with: 'integration',
        tell: reads(
          'This decides what should become digital, and to what end; integration carries the change through in the systems.',
          'intro.common',
          'cio.r.integration',
        ),
      },
      {
        with: 'product',
        tell: reads(
          'A digital product is one result of a digital strategy; digital ways of working inside may be another.',
          'intro.common',
          'cto.r.product',
        ),
      },
    ],
    rows: ['focus-common', 'purpose-common'],
    synonyms: [
      'digital strategy',
      'digital transformation',
      'digitalization',
      'digitization',
      'e-commerce',
      'online',
      'channels',
      'chief digital officer',
    ],
  },
  {
    id: 'resilience-and-agility',
    term: 'Resilience and agility',
    title: 'Stand firm, and still move fast in the market',
    explanation: says(
      'When the two roles pull together, technology makes the inside more effective and the offer more valuable, and the organization takes shocks better and turns faster in its market.',
      'together.outcome',
      'together.effect',
      'together.align',
    ),
    lean: 'shared',
    orientation: 'both',
    themes: ['market', 'change', 'security'],
    objectives: ['alignment', 'reliability', 'differentiation'],
    partners: ['leadership', 'operations', 'sales'],
    signals: [
      reads('a rival’s move is noticed in a day and answered in a year', 'together.outcome'),
      reads('one team is blamed for every delay, the other for every failure', 'together.outcome', 'together.balance'),
      reads(
        'demand doubles overnight, and the good news is treated as an accident',
        'together.outcome',
        'together.effect',
      ),
    ],
    confusions: [
      {
        with: 'reliability',
        tell: reads(
          'Reliable systems do not fail; a resilient organization goes on when they do.',
          'together.outcome',
          'diff.objectives.cio.reliability',
        ),
      },
      {
        with: 'market',
        tell: reads(
          'To fit the offer to demand is one thing; to turn quickly when demand changes takes the inside as well.',
          'together.outcome',
          'cto.r.market',
        ),
      },
    ],
    rows: ['purpose-common', 'objectives-common', 'purpose-contribution'],
    synonyms: [
      'resilience',
      'agility',
      'agile',
      'business continuity',
      'speed',
      'adaptability',
      'crisis',
      'responsiveness',
    ],
  },
] as const satisfies readonly Responsibility[]
