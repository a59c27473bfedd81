import { judges, reports } from '#content/statement.ts'
import type { Topic } from '#model/topic.ts'

export const cloud = {
  id: 'cloud',
  name: 'Cloud and production',
  question: 'Who runs our cloud and production systems, and who is on call when they fail?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'Internal systems and products often share one cloud, one set of contracts, and one security baseline. The CIO’s team usually runs systems around the clock already, and a single owner can negotiate the price, see the whole bill, and plan capacity for both.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'Engineers who run what they build learn from each failure and can design it out. They choose the services, write the code that drives the cost, and can often repair a fault without a handoff. When customers are waiting, that saves the minutes that count.',
      ),
    },
    {
      who: 'COO or an outside provider',
      statement: judges(
        'Where the service is the operation itself, as in payments or logistics, a COO often has people on call and can decide what else has to stop. A provider can bring specialists most organizations couldn’t hire, and the COO stays accountable for the result.',
      ),
    },
  ],
  tests: [
    judges('When the cloud fails, who notices first: customers or employees?'),
    judges('Which has the larger share of the bill: internal systems or the product?'),
    judges('Can we staff on-call around the clock ourselves, or only under contract?'),
  ],
  facts: [
    reports(
      'In a worked example in ISACA’s COBIT 2019, IT operations are typically under the control of the CTO or the CIO.',
      'cobit-2019-operations-example',
    ),
    reports(
      'By law, D.C.’s chief technology officer’s office oversees all of the city’s data centers. In 2010, a trade paper counted D.C. among governments that combine the two roles.',
      'dc-chief-technology-officer',
      'fcw-combined-2010',
    ),
    reports(
      'UK government’s profile for CTOs in the senior civil service includes an architecture that gives reliable infrastructure, and systems kept running and resistant to attack.',
      'uk-government-cto',
    ),
  ],
  disagreements: [],
  responsibilities: ['production', 'infrastructure', 'reliability'],
  rows: ['responsibilities-technology', 'units-first-to-notice', 'objectives-technology'],
  synonyms: ['cloud platform', 'cloud operations', 'AWS', 'Azure', 'Google Cloud', 'Kubernetes', 'cloud migration'],
  searchedAs: ['who is on call'],
} as const satisfies Topic

export const platform = {
  id: 'platform',
  name: 'Developer platform and tools',
  question: 'Who builds and pays for the platform and tools, AI assistants included, that engineers work with?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'It’s an internal system with internal users, and the CIO’s team usually knows how to run one: accounts, licenses, support, and updates. One owner for everyone’s tools can keep their number down, get a better price, and leave engineers more time to build.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'Its users are engineers, and what it’s for is quick, safe releases. The executive who is measured on those releases can best decide what to improve first, and people who build software all day often feel a bad tool first, and can measure whether a new one helps.',
      ),
    },
    {
      who: 'VP of engineering, or each team',
      statement: judges(
        'A VP of engineering often hears every day what slows teams down, and can act on it the same week. With only a few teams, letting each choose its own tools may be quicker still: nothing to fund centrally, nobody to wait for, and choices that fit the work.',
      ),
    },
  ],
  tests: [
    judges('Do our engineers write mainly for customers, or for employees? Are there enough for a platform team?'),
    judges('Who is measured on how often we release?'),
    judges('Which of our engineers’ tools do we pay for twice, and who would notice?'),
  ],
  facts: [],
  disagreements: [],
  responsibilities: ['platform', 'engineering-team', 'advancement', 'vendors'],
  rows: ['focus-progress', 'responsibilities-coherence'],
  synonyms: [
    'platform team',
    'developer portal',
    'engineering tools',
    'engineering productivity',
    'test environments',
    'release frequency',
    'source control',
  ],
} as const satisfies Topic

export const architecture = {
  id: 'architecture',
  name: 'Architecture and standards',
  question: 'Who may say “this way, not that way,” both for what’s bought and for what’s built?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'The CIO often sees more systems than anyone: what’s bought, what it connects to, and what each department plans next. A standard needs that view if it’s to fit the organization, and many purchases pass the CIO’s desk already, where it can be put to use.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'Standards last when those who follow them believe in them, and engineers tend to believe in what engineers set. The CTO often has the architects who can foresee what a choice will cost in three years, and who can show in running code that a standard works.',
      ),
    },
    {
      who: 'an architecture board or a chief architect',
      statement: judges(
        'A group with members from both sides can weigh what’s bought against what’s built, and a rule usually has to suit both before it’s adopted. A chief architect who owns no system can often decide on the merits, and explain the reasons to both sides.',
      ),
    },
  ],
  tests: [
    judges('Whose “no” has stopped a purchase or a project in the past year?'),
    judges('Do we have one standard for what we buy and what we build, or two?'),
    judges('Which costs us more: a bad purchase, or a bad design?'),
  ],
  facts: [
    reports(
      'A 2004 study of more than 250 enterprises named five key IT decisions to assign: principles, architecture, infrastructure, application needs, and investment.',
      'weill-five-decisions-2004',
    ),
    reports(
      'A 2005 article on almost 300 enterprises reported that, on average, one in three senior managers knew how IT was governed at their company.',
      'weill-ross-governance-2005',
    ),
  ],
  disagreements: [
    {
      about: 'Which of the two roles governments give the architecture to',
      findings: [
        {
          headline: 'The CIO, in US law',
          statement: reports(
            'US law makes the CIO of each executive agency responsible for a sound, secure, and integrated information technology architecture.',
            'us-cio-architecture',
          ),
        },
        {
          headline: 'The CTO, in a UK government profile',
          statement: reports(
            'UK government’s profile for CTOs in the senior civil service includes a technology architecture that gives reliable infrastructure.',
            'uk-government-cto',
          ),
        },
      ],
    },
  ],
  responsibilities: ['architecture', 'standards', 'internal-strategy'],
  rows: ['responsibilities-coherence', 'purpose-common', 'responsibilities-common'],
  synonyms: [
    'architecture board',
    'architecture review',
    'design authority',
    'technical exceptions',
    'approved technologies',
  ],
  searchedAs: ['who sets standards'],
} as const satisfies Topic
