import { reads, says } from '#content/statement.ts'
import type { Responsibility } from '#model/responsibility.ts'

/** Responsibilities that lean to the CIO. */
export const cioResponsibilities = [
  // The five that the article lists
  {
    id: 'infrastructure',
    term: 'IT infrastructure and operations',
    title: 'Run the IT the whole organization relies on',
    explanation: says(
      'Manages the systems, networks, and devices the whole enterprise runs on. The focus is often inward, on the organization’s own processes.',
      'cio.r.infrastructure',
      'cio.oversees',
      'cio.inward',
    ),
    lean: 'cio',
    orientation: 'inward',
    themes: ['infrastructure'],
    objectives: ['reliability', 'efficiency', 'security'],
    partners: ['operations', 'administration', 'finance'],
    signals: [
      reads('a new hire waits three weeks for a laptop, and no one can say whom to ask', 'cio.r.infrastructure'),
      reads('a server nobody knew about turns up on the day it fails', 'cio.r.infrastructure', 'cio.oversees'),
      reads(
        'the office computers haven’t been updated since they were bought',
        'cio.r.infrastructure',
        'diff.focus.cio.improve',
      ),
    ],
    confusions: [
      {
        with: 'product',
        tell: reads(
          'If only employees use it, it’s infrastructure. If customers use it, it’s product development, even when both run in one data center.',
          'cio.r.infrastructure',
          'cto.r.product',
        ),
      },
      {
        with: 'research',
        tell: reads(
          'Evaluation asks whether a new technology is worth having; infrastructure runs it once everyone depends on it.',
          'cio.r.infrastructure',
          'cto.r.research',
        ),
      },
    ],
    counterpart: 'research',
    rows: ['responsibilities-technology', 'purpose-mandate', 'focus-direction'],
    synonyms: [
      'cloud',
      'hosting',
      'servers',
      'networks',
      'hardware',
      'laptops',
      'end-user computing',
      'data center',
      'Microsoft 365',
      'workplace IT',
    ],
  },
  {
    id: 'security',
    term: 'Information security',
    title: 'Protect information and control access to it',
    explanation: says(
      'Is responsible for information security and makes sure the systems themselves are secure. Security is also one of the role’s objectives.',
      'cio.r.security',
      'cio.assurance',
      'diff.objectives.cio.security',
    ),
    lean: 'cio',
    orientation: 'inward',
    themes: ['security'],
    objectives: ['security', 'risk'],
    partners: ['administration', 'operations', 'product-management'],
    signals: [
      reads('an auditor asks who can see payroll, and three people give three answers', 'cio.r.security'),
      reads('someone who left in March can still open the shared drive', 'cio.r.security', 'cio.assurance'),
      reads(
        'a customer’s questions about data protection are answered from memory, by anyone who’s free',
        'cio.r.security',
        'diff.objectives.cio.security',
      ),
    ],
    confusions: [
      {
        with: 'product',
        tell: reads(
          'Product development decides what customers can do; information security decides what nobody should be able to do.',
          'cio.r.security',
          'cto.r.product',
        ),
      },
      {
        with: 'compliance',
        tell: reads(
          'Compliance has to satisfy an inspector; information security has to withstand an attacker, whether or not a rule requires it.',
          'cio.r.security',
          'cio.r.compliance',
        ),
      },
    ],
    counterpart: 'product',
    rows: ['responsibilities-charge', 'objectives-stakes', 'purpose-promise'],
    synonyms: [
      'cybersecurity',
      'cyber',
      'infosec',
      'CISO',
      'identity and access management (IAM)',
      'access rights',
      'SSO',
      'passwords',
      'data breach',
      'ransomware',
      'phishing',
      'access control',
    ],
  },
  {
    id: 'integration',
    term: 'Integration and digital transformation',
    title: 'Integrate systems and support digital transformation',
    explanation: says(
      'Gets separate technologies to work as one, and helps the organization through its digital transformation.',
      'cio.r.integration',
    ),
    lean: 'cio',
    orientation: 'both',
    themes: ['change', 'infrastructure'],
    objectives: ['efficiency', 'reliability'],
    partners: ['operations', 'finance', 'administration', 'sales'],
    signals: [
      reads('a customer moves, and the new address has to be entered in five places', 'cio.r.integration'),
      reads(
        'sales and finance bring different totals to the same meeting',
        'cio.r.integration',
        'diff.units.cio.finance',
      ),
      reads(
        'the new system went live a year ago, but people still maintain the old spreadsheet',
        'cio.r.integration',
        'diff.units.cio.purpose',
      ),
    ],
    confusions: [
      {
        with: 'standards',
        tell: reads(
          'Standards say how the next system has to fit in; integration connects the systems that already exist.',
          'cio.r.integration',
          'cto.r.standards',
        ),
      },
      {
        with: 'digital-strategy',
        tell: reads(
          'Digital strategy says what should go digital and why; integration connects the systems and carries out the change.',
          'cio.r.integration',
          'intro.common',
        ),
      },
    ],
    counterpart: 'standards',
    rows: ['responsibilities-coherence', 'units-aim'],
    synonyms: [
      'systems integration',
      'interoperability',
      'API',
      'interfaces',
      'migration',
      'rollout',
      'data silos',
      'change management',
    ],
  },
  {
    id: 'vendors',
    term: 'Vendor and license management',
    title: 'Manage vendors and software licenses',
    explanation: says(
      'Handles software licensing and the relationships with the companies that supply it.',
      'cio.r.vendors',
    ),
    lean: 'cio',
    orientation: 'inward',
    themes: ['spend'],
    objectives: ['efficiency', 'risk'],
    partners: ['finance', 'administration', 'operations'],
    signals: [
      reads('a contract renews itself, and nobody remembers what it is for', 'cio.r.vendors'),
      reads('three departments pay three prices for the same software', 'cio.r.vendors', 'cio.efficiency'),
      reads('a vendor raises its price, and the hunt for the contract starts', 'cio.r.vendors'),
    ],
    confusions: [
      {
        with: 'research',
        tell: reads(
          'Trying out a new tool is evaluation; negotiating its price, user licenses, and term is vendor management.',
          'cio.r.vendors',
          'cto.r.research',
        ),
      },
      {
        with: 'investments',
        tell: reads(
          'Deciding what is worth paying for is portfolio management; making sure you get what you paid for is vendor management.',
          'cio.r.vendors',
          'cio.aligns',
        ),
      },
    ],
    counterpart: 'market',
    rows: ['responsibilities-commerce', 'units-partners'],
    synonyms: [
      'procurement',
      'suppliers',
      'contracts',
      'software licenses',
      'SaaS spend',
      'subscriptions',
      'renewals',
      'IT asset management',
      'outsourcing',
      'managed service provider (MSP)',
    ],
  },
  {
    id: 'compliance',
    term: 'Regulatory compliance',
    title: 'Comply with the rules for technology',
    explanation: reads(
      'Makes sure technology meets the standards that regulators set, as part of the role’s primarily inward focus. Compliance outside technology stays with its owners.',
      'cio.r.compliance',
      'diff.focus.cio.comply',
      'diff.focus.cio.internal',
    ),
    lean: 'cio',
    orientation: 'inward',
    themes: ['governance', 'security'],
    objectives: ['risk', 'security'],
    partners: ['administration', 'finance', 'leadership'],
    signals: [
      reads(
        'a letter from the regulator passes through four departments before anyone answers it',
        'cio.r.compliance',
        'diff.units.cio.administration',
      ),
      reads('every audit starts with a hunt for last year’s paperwork', 'cio.r.compliance', 'diff.focus.cio.comply'),
      reads('a privacy law takes effect, and the systems it touches have never been listed', 'cio.r.compliance'),
    ],
    confusions: [
      {
        with: 'standards',
        tell: reads(
          'Compliance follows rules made outside the organization; standards are rules the organization makes for itself.',
          'cio.r.compliance',
          'cto.r.standards',
        ),
      },
      {
        with: 'technology-watch',
        tell: reads(
          'Both track outside changes: compliance tracks changes in the rules, technology scouting tracks changes in technology.',
          'cio.r.compliance',
          'cto.r.current',
        ),
      },
    ],
    counterpart: 'technology-watch',
    rows: ['responsibilities-watch', 'focus-yardstick'],
    synonyms: ['GDPR', 'HIPAA', 'ISO 27001', 'audit', 'privacy', 'data protection', 'regulator', 'legal'],
  },
  // Six that its prose names
  {
    id: 'internal-strategy',
    term: 'IT strategy and roadmap',
    title: 'Set the strategy for internal technology',
    explanation: says(
      'Is primarily responsible for internal technology and the strategy behind it: not only how it runs today, but also where it’s heading.',
      'cio.oversees',
      'diff.focus.cio.internal',
    ),
    lean: 'cio',
    orientation: 'inward',
    themes: ['strategy', 'infrastructure'],
    objectives: ['efficiency', 'reliability'],
    partners: ['leadership', 'operations', 'finance'],
    signals: [
      reads('the IT plan is a list of requests, in the order they came in', 'cio.oversees'),
      reads('the executive team talks about IT only when something has failed', 'cio.oversees', 'cio.aligns'),
      reads(
        'each department chooses its own systems, and none knows which ones are meant to last',
        'cio.oversees',
        'cio.inward',
      ),
    ],
    confusions: [
      {
        with: 'trends',
        tell: reads(
          'Foresight is about where technology in general is heading; IT strategy is about where the organization’s own systems go.',
          'cio.oversees',
          'cto.trends',
        ),
      },
      {
        with: 'one-strategy',
        tell: reads(
          'IT strategy is the inward half; the unified strategy balances it with the outward half.',
          'cio.oversees',
          'together.balance',
        ),
      },
    ],
    counterpart: 'trends',
    rows: ['purpose-mandate', 'focus-direction'],
    synonyms: ['IT plan', 'IT roadmap', 'legacy systems', 'application portfolio', 'build or buy', 'IT governance'],
  },
  {
    id: 'investments',
    term: 'IT portfolio and budget',
    title: 'Tie technology spending to business goals',
    explanation: says(
      'Aligns technology spending, and the projects it pays for, with what the business wants to achieve.',
      'cio.aligns',
    ),
    lean: 'cio',
    orientation: 'inward',
    themes: ['spend', 'strategy'],
    objectives: ['efficiency', 'alignment'],
    partners: ['finance', 'leadership', 'operations'],
    signals: [
      reads('the largest IT project can’t be traced to any business goal', 'cio.aligns'),
      reads('two projects with the same aim are under way, on two budgets', 'cio.aligns', 'cio.efficiency'),
      reads('this year’s technology budget is last year’s plus five percent', 'cio.aligns', 'diff.units.cio.finance'),
    ],
    confusions: [
      {
        with: 'revenue',
        tell: reads(
          'Portfolio management asks whether the money that goes into technology serves the goals; monetization is about the money that comes out of it.',
          'cio.aligns',
          'cto.deploys',
        ),
      },
      {
        with: 'shared-goals',
        tell: reads(
          'Portfolio management lines up money and projects; business–technology alignment lines up both roles’ strategies.',
          'cio.aligns',
          'together.align',
        ),
      },
    ],
    counterpart: 'revenue',
    rows: ['purpose-money', 'objectives-aim'],
    synonyms: [
      'IT budget',
      'FinOps',
      'capex',
      'opex',
      'ROI',
      'business case',
      'project priorities',
      'IT spend',
      'cost control',
      'cloud cost',
    ],
  },
  {
    id: 'efficiency',
    term: 'Operational efficiency',
    title: 'Cut the time and cost of everyday work',
    explanation: says(
      'Improves existing systems and operations so that the same work takes less time, effort, and money.',
      'cio.efficiency',
      'diff.objectives.cio.efficiency',
      'diff.focus.cio.improve',
      'diff.focus.cio.optimise',
    ),
    lean: 'cio',
    orientation: 'inward',
    themes: ['change', 'infrastructure', 'spend'],
    objectives: ['efficiency'],
    partners: ['operations', 'finance', 'administration'],
    signals: [
      reads(
        'the month-end report takes four people a week, most of it spent copying numbers',
        'cio.efficiency',
        'diff.units.cio.finance',
      ),
      reads(
        'an approval takes two minutes of work and nine days of waiting',
        'diff.focus.cio.optimise',
        'diff.units.cio.operations',
      ),
      reads(
        'new staff get a list of workarounds on their first day',
        'diff.focus.cio.improve',
        'diff.units.cio.purpose',
      ),
    ],
    confusions: [
      {
        with: 'solutions',
        tell: reads(
          'Both work across departments: efficiency on internal processes, cross-functional delivery on what customers receive.',
          'diff.units.cio.purpose',
          'diff.units.cto.purpose',
        ),
      },
      {
        with: 'integration',
        tell: reads(
          'Efficiency asks what a process costs; integration asks whether its systems fit together. Integration may be the cure, but there are others.',
          'cio.efficiency',
          'cio.r.integration',
        ),
      },
    ],
    counterpart: 'solutions',
    rows: ['objectives-aim', 'focus-progress', 'focus-starting-point'],
    synonyms: [
      'process improvement',
      'business process management (BPM)',
      'automation',
      'productivity',
      'lean',
      'workflow',
      'cost savings',
      'paperwork',
      'optimization',
      'back office',
    ],
  },
  {
    id: 'reliability',
    term: 'Service availability and continuity',
    title: 'Keep systems available and dependable',
    explanation: says(
      'Makes sure people can count on the information systems, today and tomorrow. Reliability is one of the role’s objectives.',
      'cio.assurance',
      'diff.objectives.cio.reliability',
    ),
    lean: 'cio',
    orientation: 'inward',
    themes: ['infrastructure', 'security'],
    objectives: ['reliability', 'risk'],
    partners: ['operations', 'administration'],
    signals: [
      reads('there are backups, but nobody has ever tried to restore one', 'cio.assurance'),
      reads(
        'the same system fails at the end of every quarter, and everyone is surprised each time',
        'diff.objectives.cio.reliability',
      ),
      reads(
        'IT learns about outages from the people who can’t work',
        'cio.assurance',
        'diff.objectives.cio.reliability',
      ),
    ],
    confusions: [
      {
        with: 'advancement',
        tell: reads(
          'Reliability means systems work tomorrow as they do today; modernization means they can do more tomorrow than today.',
          'diff.objectives.cio.reliability',
          'diff.objectives.cto.advancement',
        ),
      },
      {
        with: 'infrastructure',
        tell: reads(
          'Providing and running systems is infrastructure; making sure they’re available is reliability.',
          'diff.objectives.cio.reliability',
          'cio.r.infrastructure',
        ),
      },
    ],
    counterpart: 'advancement',
    rows: ['objectives-technology', 'purpose-promise', 'objectives-good-year'],
    synonyms: ['uptime', 'downtime', 'outage', 'service level agreement (SLA)', 'monitoring', 'availability'],
  },
  {
    id: 'risk',
    term: 'Technology risk management',
    title: 'Identify and manage technology risk',
    explanation: says(
      'Identifies what could go wrong with technology, and manages it. Risk management is one of the role’s objectives, alongside efficiency, reliability, and security.',
      'diff.objectives.cio.risk',
      'diff.objectives.cio.efficiency',
      'diff.objectives.cio.reliability',
      'diff.objectives.cio.security',
    ),
    lean: 'cio',
    orientation: 'inward',
    themes: ['security', 'governance'],
    objectives: ['risk', 'reliability'],
    partners: ['finance', 'leadership', 'operations'],
    signals: [
      reads(
        'a key supplier goes bankrupt, and planning for it starts that afternoon',
        'diff.objectives.cio.risk',
        'cio.r.vendors',
      ),
      reads('only one person can log in to the payroll system', 'diff.objectives.cio.risk'),
      reads(
        'the board asks for the worst technology risks, and someone opens a blank page',
        'diff.objectives.cio.risk',
      ),
    ],
    confusions: [
      {
        with: 'trends',
        tell: reads(
          'Both look ahead: risk management looks for what could do harm, foresight for what could be of use.',
          'diff.objectives.cio.risk',
          'cto.trends',
        ),
      },
      {
        with: 'security',
        tell: reads(
          'Information security covers one kind of risk, to information; risk management covers every kind, including a failed supplier or project.',
          'diff.objectives.cio.risk',
          'cio.r.security',
        ),
      },
    ],
    counterpart: 'differentiation',
    rows: ['objectives-stakes'],
    synonyms: ['risk register', 'third-party risk', 'single point of failure', 'insurance', 'contingency', 'controls'],
  },
  {
    id: 'growth-and-stability',
    term: 'Scalability and capacity planning',
    title: 'Scale IT as the organization grows',
    explanation: says(
      'Puts IT resources behind the organization so that it can grow and still stay stable.',
      'cio.support',
    ),
    lean: 'cio',
    orientation: 'inward',
    themes: ['infrastructure', 'change'],
    objectives: ['reliability', 'efficiency'],
    partners: ['operations', 'finance', 'administration'],
    signals: [
      reads('headcount has doubled, but IT support is still one person', 'cio.support'),
      reads('a new office opens, and its staff cannot log in for a month', 'cio.support', 'cio.r.infrastructure'),
      reads('everyone dreads what the busiest season does to the systems', 'cio.support', 'cio.assurance'),
    ],
    confusions: [
      {
        with: 'revenue',
        tell: reads(
          'Capacity planning helps the organization handle its growth; monetization makes technology one of the reasons for it.',
          'cio.support',
          'cto.deploys',
        ),
      },
      {
        with: 'infrastructure',
        tell: reads(
          'Infrastructure serves today’s work; capacity planning asks whether it’ll be enough for next year’s.',
          'cio.support',
          'cio.r.infrastructure',
        ),
      },
    ],
    counterpart: 'customers',
    rows: ['purpose-contribution', 'units-first-to-notice'],
    synonyms: ['scaling', 'scalability', 'capacity', 'expansion', 'new office', 'onboarding'],
  },
] as const satisfies readonly Responsibility[]
