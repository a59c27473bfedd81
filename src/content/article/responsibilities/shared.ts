import { reads, says } from '#content/statement.ts'
import type { Responsibility } from '#model/responsibility.ts'

/** Responsibilities that both roles share. */
export const sharedResponsibilities = [
  {
    id: 'one-strategy',
    term: 'Unified technology strategy',
    title: 'Maintain one technology strategy',
    explanation: says(
      'Together, the two roles make a single strategy for technology possible, with robust operations and innovation for the market in balance.',
      'together.balance',
    ),
    lean: 'shared',
    orientation: 'both',
    themes: ['strategy'],
    objectives: ['alignment', 'reliability', 'innovation'],
    partners: ['leadership', 'finance', 'product-management'],
    signals: [
      reads('there are two technology plans, and nobody has ever read them side by side', 'together.balance'),
      reads(
        'a launch depends on a system that the other plan is about to retire',
        'together.balance',
        'close.communicate',
      ),
      reads('every year the budget is a contest between what runs and what’s new', 'together.balance'),
    ],
    confusions: [
      {
        with: 'internal-strategy',
        tell: reads(
          'IT strategy covers the internal systems and is one half; the unified strategy weighs it against the other half.',
          'together.balance',
          'cio.oversees',
        ),
      },
      {
        with: 'trends',
        tell: reads(
          'Foresight says what technology may bring; the unified strategy says how much of it to adopt, and what to leave as it is.',
          'together.balance',
          'cto.trends',
        ),
      },
    ],
    rows: ['purpose-common', 'focus-common'],
    synonyms: [
      'tech strategy',
      'strategic plan',
      'run and change',
      'bimodal',
      'holistic',
      'joint plan',
      'balance',
      'trade-offs',
    ],
  },
  {
    id: 'shared-goals',
    term: 'Business–technology alignment',
    title: 'Align technology with the organization’s goals',
    explanation: says(
      'The two roles have to work together on this: each one’s technology plans have to serve the organization’s broader goals.',
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
        'the people who run IT and the people who build the product name different first goals',
        'together.align',
        'close.communicate',
      ),
    ],
    confusions: [
      {
        with: 'investments',
        tell: reads(
          'Investments are weighed project by project; business–technology alignment holds both roles’ strategies to the same goals.',
          'together.align',
          'cio.aligns',
        ),
      },
      {
        with: 'one-strategy',
        tell: reads(
          'The unified strategy balances internal and external needs; alignment asks whether either of them serves the goals.',
          'together.align',
          'together.balance',
        ),
      },
    ],
    rows: ['objectives-common', 'purpose-money'],
    synonyms: [
      'IT–business alignment',
      'OKRs',
      'KPI',
      'stakeholder management',
      'priorities',
      'mission',
      'objectives',
      'targets',
    ],
  },
  {
    id: 'role-boundaries',
    term: 'Roles and decision rights',
    title: 'Define the boundary between the two roles',
    explanation: says(
      'An organization needs to define the two roles carefully, based on its own priorities. With a clear boundary, the two often become strong partners.',
      'close.define',
      'together.define',
    ),
    lean: 'shared',
    orientation: 'both',
    themes: ['governance', 'strategy'],
    objectives: ['alignment', 'efficiency', 'risk'],
    partners: ['leadership', 'administration'],
    signals: [
      reads('two people believe the cloud budget is theirs, or neither does', 'together.define', 'close.define'),
      reads('a request goes to the one who’s more likely to agree', 'together.define'),
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
          'Standards say how technology is built; decision rights say who decides.',
          'together.define',
          'cto.r.standards',
        ),
      },
      {
        with: 'dialogue',
        tell: reads(
          'The boundary is drawn once and revised; coordination never ends, because work keeps crossing it.',
          'together.define',
          'close.communicate',
        ),
      },
    ],
    rows: ['responsibilities-common', 'focus-common'],
    synonyms: [
      'RACI',
      'who owns what',
      'operating model',
      'job description',
      'org chart',
      'accountability',
      'mandate',
      'role charter',
    ],
  },
  {
    id: 'dialogue',
    term: 'CIO–CTO coordination',
    title: 'Keep the two roles communicating',
    explanation: says(
      'The organization has to make sure the two roles keep working together and communicating. This is an ongoing task.',
      'close.communicate',
    ),
    lean: 'shared',
    orientation: 'both',
    themes: ['strategy', 'change'],
    objectives: ['alignment'],
    partners: ['leadership', 'operations', 'product-management'],
    signals: [
      reads('each hears about the other’s project secondhand', 'close.communicate'),
      reads('the two meet only after something has gone wrong', 'close.communicate'),
      reads('both say “platform,” and mean different things by it', 'close.communicate', 'intro.diverge'),
    ],
    confusions: [
      {
        with: 'solutions',
        tell: reads(
          'Cross-functional delivery brings departments together for one result; coordination keeps the two roles in touch about everything.',
          'close.communicate',
          'diff.units.cto.purpose',
        ),
      },
      {
        with: 'one-strategy',
        tell: reads(
          'The unified strategy is what the two have agreed on; coordination is how they reach agreement, and notice when they no longer have it.',
          'close.communicate',
          'together.balance',
        ),
      },
    ],
    rows: ['units-common', 'responsibilities-common'],
    synonyms: [
      'steering committee',
      'collaboration',
      'communication',
      'silos',
      'partnership',
      'teamwork',
      'meetings',
      'conflict',
    ],
  },
  {
    id: 'digital-strategy',
    term: 'Digital strategy',
    title: 'Decide what should go digital, and why',
    explanation: says(
      'Both roles work closely on digital strategy but approach it from different sides: one mainly from inside the organization, the other mainly from outside.',
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
        'customers order online, and someone behind the scenes types the order in again',
        'intro.common',
        'together.effect',
      ),
      reads('the digital strategy is a list of apps', 'intro.common'),
      reads(
        'a consulting firm wrote the digital strategy, and no one here can say what it changes',
        'intro.common',
        'close.understand',
      ),
    ],
    confusions: [
      {
        with: 'integration',
        tell: reads(
          'Digital strategy decides what should go digital, and to what end; integration carries out the change in the systems.',
          'intro.common',
          'cio.r.integration',
        ),
      },
      {
        with: 'product',
        tell: reads(
          'A digital product is one result of a digital strategy; digital ways of working may be another.',
          'intro.common',
          'cto.r.product',
        ),
      },
    ],
    rows: ['focus-common', 'purpose-common'],
    synonyms: ['digitization', 'e-commerce', 'online', 'channels', 'chief digital officer'],
  },
  {
    id: 'resilience-and-agility',
    term: 'Resilience and agility',
    title: 'Stay resilient and move fast in the market',
    explanation: says(
      'When the two roles work as one, technology improves operations and products, and the organization absorbs shocks better and adapts faster to its market.',
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
      reads('a competitor’s move is noticed in a day and answered in a year', 'together.outcome'),
      reads('one team is blamed for every delay, the other for every failure', 'together.outcome', 'together.balance'),
      reads(
        'demand doubles overnight, and everyone treats the good news as an emergency',
        'together.outcome',
        'together.effect',
      ),
    ],
    confusions: [
      {
        with: 'reliability',
        tell: reads(
          'Reliable systems don’t fail; a resilient organization keeps going when they do.',
          'together.outcome',
          'diff.objectives.cio.reliability',
        ),
      },
      {
        with: 'market',
        tell: reads(
          'Matching products to demand is product–market fit; adapting quickly when demand changes takes resilience and agility, in internal operations too.',
          'together.outcome',
          'cto.r.market',
        ),
      },
    ],
    rows: ['purpose-common', 'objectives-common', 'purpose-contribution'],
    synonyms: ['agile', 'speed', 'adaptability', 'crisis', 'responsiveness'],
  },
] as const satisfies readonly Responsibility[]
