import { reads, says } from '#content/statement.ts'
import type { Responsibility } from '#model/responsibility.ts'

/** Responsibilities that lean to the CTO. */
export const ctoResponsibilities = [
  // The five that the article lists
  {
    id: 'research',
    term: 'Emerging-technology evaluation',
    title: 'Evaluate new technology and put it to use',
    explanation: says(
      'Researches new technologies and puts them to work, rather than stopping at a report.',
      'cto.r.research',
    ),
    lean: 'cto',
    orientation: 'outward',
    themes: ['research', 'change'],
    objectives: ['advancement', 'innovation'],
    partners: ['rnd', 'product-management'],
    signals: [
      reads('a pilot of a new tool ended months ago, and nobody decided whether to keep it', 'cto.r.research'),
      reads(
        'engineers try out new tools in the evening, because there’s no time during the day',
        'cto.r.research',
        'diff.focus.cto.innovate',
      ),
      reads(
        'competitors have been selling a technology for a year, and we’re still discussing it',
        'cto.r.research',
        'diff.focus.cto.compete',
      ),
    ],
    confusions: [
      {
        with: 'infrastructure',
        tell: reads(
          'Evaluation ends when a technology has proved itself and is in use; keeping it running for everyone is infrastructure.',
          'cto.r.research',
          'cio.r.infrastructure',
        ),
      },
      {
        with: 'technology-watch',
        tell: reads(
          'Technology scouting knows what’s out there; evaluation tries it out.',
          'cto.r.research',
          'cto.r.current',
        ),
      },
    ],
    counterpart: 'infrastructure',
    rows: ['responsibilities-technology', 'focus-starting-point'],
    synonyms: [
      'applied R&D',
      'proof of concept (POC)',
      'prototype',
      'pilot',
      'experiments',
      'innovation lab',
      'emerging technology',
    ],
  },
  {
    id: 'product',
    term: 'Product development',
    title: 'Lead the development of new and better products',
    explanation: says(
      'Directs how products are developed and improved. Advancing the product is a strategic aim of the role and part of its typically outward focus.',
      'cto.r.product',
      'cto.product',
      'cto.outward',
      'diff.focus.cto.product',
    ),
    lean: 'cto',
    orientation: 'outward',
    themes: ['product'],
    objectives: ['innovation', 'differentiation'],
    partners: ['product-management', 'rnd', 'marketing'],
    signals: [
      reads('what gets built next is what the loudest customer asked for last', 'cto.r.product'),
      reads('two teams built the same feature and found out at the demo', 'cto.r.product', 'diff.units.cto.product'),
      reads('the newest part of the product is two years old', 'cto.product', 'diff.focus.cto.product'),
    ],
    confusions: [
      {
        with: 'infrastructure',
        tell: reads(
          'Ask who uses the system. If customers do, it’s product development. If only employees do, it’s infrastructure.',
          'cto.r.product',
          'cio.r.infrastructure',
        ),
      },
      {
        with: 'solutions',
        tell: reads(
          'If it’s about how well the product is built, it’s product development. If it’s about getting four departments behind it, it’s cross-functional delivery.',
          'cto.r.product',
          'diff.units.cto.purpose',
        ),
      },
    ],
    counterpart: 'security',
    rows: ['responsibilities-charge', 'focus-progress', 'objectives-aim'],
    synonyms: [
      'product engineering',
      'software development',
      'innovation',
      'product roadmap',
      'MVP',
      'features',
      'backlog',
      'release',
      'quality assurance (QA)',
      'software testing',
      'app',
    ],
  },
  {
    id: 'standards',
    term: 'Technical standards and architecture',
    title: 'Set the rules for how technology is chosen and built',
    explanation: says(
      'Sets the standards that technology has to meet, and the policies that go with them.',
      'cto.r.standards',
    ),
    lean: 'cto',
    orientation: 'both',
    themes: ['governance', 'infrastructure'],
    objectives: ['advancement', 'efficiency'],
    partners: ['rnd', 'product-management', 'operations'],
    signals: [
      reads('four teams work in four programming languages, and can’t lend each other a developer', 'cto.r.standards'),
      reads('the same design debate starts over in every project', 'cto.r.standards'),
      reads(
        'a new engineer asks how code is reviewed, and hears that it depends on the team',
        'cto.r.standards',
        'diff.units.cto.rnd',
      ),
    ],
    confusions: [
      {
        with: 'compliance',
        tell: reads(
          'An organization can change its own standards next week; it can only comply with outside regulations.',
          'cto.r.standards',
          'cio.r.compliance',
        ),
      },
      {
        with: 'integration',
        tell: reads(
          'Standards are agreed on before a system is built or bought; integration starts with systems that were never meant to work together.',
          'cto.r.standards',
          'cio.r.integration',
        ),
      },
    ],
    counterpart: 'integration',
    rows: ['responsibilities-coherence'],
    synonyms: [
      'architecture',
      'coding standards',
      'tech stack',
      'code review',
      'guidelines',
      'policies',
      'best practices',
      'design principles',
      'programming languages',
      'technical debt',
    ],
  },
  {
    id: 'market',
    term: 'Product–market fit',
    title: 'Match products to what the market wants',
    explanation: says(
      'Works with marketing and sales so that products match what the market is asking for.',
      'cto.r.market',
      'diff.units.cto.sales',
      'diff.units.cto.marketing',
    ),
    lean: 'cto',
    orientation: 'outward',
    themes: ['market', 'product'],
    objectives: ['differentiation', 'innovation'],
    partners: ['sales', 'marketing', 'product-management'],
    signals: [
      reads(
        'sales promises a feature, and the people who build it hear about it from the customer',
        'cto.r.market',
        'diff.units.cto.sales',
      ),
      reads('deal after deal is lost over the same missing feature, and nobody keeps count', 'cto.r.market'),
      reads(
        'a feature took six months, and no salesperson can say who wants it',
        'cto.r.market',
        'diff.units.cto.sales',
      ),
    ],
    confusions: [
      {
        with: 'integration',
        tell: reads(
          'Connecting the system that stores the sales figures is integration; learning from them what to build is product–market fit.',
          'cto.r.market',
          'cio.r.integration',
        ),
      },
      {
        with: 'customers',
        tell: reads(
          'Product–market fit is about everyone who might buy, as heard through sales and marketing; customer-centric innovation is about the customers a project is for.',
          'cto.r.market',
          'cto.customer',
        ),
      },
    ],
    counterpart: 'vendors',
    rows: ['responsibilities-commerce', 'units-partners'],
    synonyms: ['go-to-market', 'GTM', 'pricing', 'presales', 'demand', 'positioning', 'sales engineering', 'packaging'],
  },
  {
    id: 'technology-watch',
    term: 'Technology scouting',
    title: 'Track technology to stay ahead of competitors',
    explanation: says(
      'Tracks developments in technology so that the organization keeps its advantage over competitors.',
      'cto.r.current',
    ),
    lean: 'cto',
    orientation: 'outward',
    themes: ['research', 'market'],
    objectives: ['advancement', 'differentiation'],
    partners: ['rnd', 'product-management', 'marketing'],
    signals: [
      reads('the team learns what’s possible from a competitor’s announcement', 'cto.r.current'),
      reads('a component the product depends on was discontinued, and nobody noticed', 'cto.r.current'),
      reads(
        'the sales pitch still cites an advantage every competitor now has',
        'cto.r.current',
        'diff.focus.cto.compete',
      ),
    ],
    confusions: [
      {
        with: 'compliance',
        tell: reads(
          'A change in the law is a compliance matter; a change in technology is a technology-scouting matter. Some changes are both.',
          'cto.r.current',
          'cio.r.compliance',
        ),
      },
      {
        with: 'trends',
        tell: reads(
          'Technology scouting tracks what’s changing now, to keep a lead; foresight looks years ahead.',
          'cto.r.current',
          'cto.trends',
        ),
      },
    ],
    counterpart: 'compliance',
    rows: ['responsibilities-watch', 'focus-yardstick'],
    synonyms: [
      'tech radar',
      'technology watch',
      'horizon scanning',
      'state of the art',
      'competitor analysis',
      'benchmarking',
      'conferences',
      'open source',
    ],
  },
  // Six that its prose names
  {
    id: 'revenue',
    term: 'Technology monetization',
    title: 'Turn technology into revenue',
    explanation: says(
      'Is closely involved in using technology strategically, where it brings in revenue and a competitive edge.',
      'cto.deploys',
    ),
    lean: 'cto',
    orientation: 'outward',
    themes: ['market', 'strategy'],
    objectives: ['differentiation', 'innovation'],
    partners: ['sales', 'product-management', 'leadership'],
    signals: [
      reads('people are asked what technology earns, and answer with what it costs', 'cto.deploys'),
      reads(
        'software made for one client would suit ten more, but none of them has seen it',
        'cto.deploys',
        'cto.r.market',
      ),
      reads('something customers would pay for has been free since the first release, by mistake', 'cto.deploys'),
    ],
    confusions: [
      {
        with: 'investments',
        tell: reads(
          'Monetization is about what customers pay because of technology; portfolio management is about what the organization pays for it.',
          'cto.deploys',
          'cio.aligns',
        ),
      },
      {
        with: 'differentiation',
        tell: reads(
          'Monetization shows in the accounts; differentiation shows in the reasons buyers give. The second often leads to the first.',
          'cto.deploys',
          'diff.objectives.cto.differentiation',
        ),
      },
    ],
    counterpart: 'investments',
    rows: ['purpose-money'],
    synonyms: [
      'monetization',
      'business model',
      'sales growth',
      'new business',
      'data products',
      'profit',
      'digital revenue',
    ],
  },
  {
    id: 'customers',
    term: 'Customer-centric innovation',
    title: 'Start technology projects with the customer',
    explanation: says('Gives priority to technology projects that put the customer first.', 'cto.customer'),
    lean: 'cto',
    orientation: 'outward',
    themes: ['market', 'product'],
    objectives: ['innovation', 'differentiation'],
    partners: ['product-management', 'marketing', 'sales'],
    signals: [
      reads('everyone in the meeting praises the app, and nobody there has watched a customer use it', 'cto.customer'),
      reads(
        'support gets the same complaint every week, and it never reaches the developers',
        'cto.customer',
        'diff.units.cto.purpose',
      ),
      reads('a project is named after its technology because no customer asked for it', 'cto.customer'),
    ],
    confusions: [
      {
        with: 'efficiency',
        tell: reads(
          'Ask whose time is saved. The customer’s: it’s customer-centric innovation. The staff’s: it’s operational efficiency.',
          'cto.customer',
          'cio.efficiency',
        ),
      },
      {
        with: 'market',
        tell: reads(
          'Product–market fit starts with what many buyers demand; customer-centric innovation starts with what one customer is trying to do.',
          'cto.customer',
          'cto.r.market',
        ),
      },
    ],
    counterpart: 'growth-and-stability',
    rows: ['purpose-promise', 'units-first-to-notice'],
    synonyms: ['customer experience', 'CX', 'UX', 'usability', 'user research', 'feedback', 'self-service'],
  },
  {
    id: 'differentiation',
    term: 'Competitive differentiation',
    title: 'Set products apart from the competition',
    explanation: says(
      'Aims for a distinct position in the market, and a strong one against competitors.',
      'diff.objectives.cto.differentiation',
      'diff.focus.cto.compete',
    ),
    lean: 'cto',
    orientation: 'outward',
    themes: ['market', 'strategy'],
    objectives: ['differentiation', 'innovation'],
    partners: ['marketing', 'product-management', 'sales'],
    signals: [
      reads(
        'in a table of four competing products, price is the only line that differs',
        'diff.objectives.cto.differentiation',
      ),
      reads(
        'managers are asked what sets the product apart, and no two say the same',
        'diff.objectives.cto.differentiation',
      ),
      reads(
        'each release adds what competitors released a year ago',
        'diff.focus.cto.compete',
        'diff.focus.cto.innovate',
      ),
    ],
    confusions: [
      {
        with: 'efficiency',
        tell: reads(
          'Doing the same for less is efficiency; doing what others don’t is differentiation.',
          'diff.objectives.cto.differentiation',
          'cio.efficiency',
        ),
      },
      {
        with: 'technology-watch',
        tell: reads(
          'Differentiation creates an advantage; technology scouting keeps it from wearing off.',
          'diff.objectives.cto.differentiation',
          'cto.r.current',
        ),
      },
    ],
    counterpart: 'risk',
    rows: ['objectives-stakes', 'focus-yardstick', 'objectives-good-year'],
    synonyms: [
      'unique selling point (USP)',
      'competitors',
      'competitiveness',
      'moat',
      'market share',
      'brand',
      'intellectual property (IP)',
      'competitive advantage',
      'patents',
    ],
  },
  {
    id: 'trends',
    term: 'Technology foresight',
    title: 'Anticipate where technology is heading',
    explanation: says('Looks beyond today’s technology to what the coming years will bring.', 'cto.trends'),
    lean: 'cto',
    orientation: 'outward',
    themes: ['research', 'strategy'],
    objectives: ['advancement', 'innovation'],
    partners: ['rnd', 'leadership', 'product-management'],
    signals: [
      reads('the board asks what AI will change here, and gets a list of tools', 'cto.trends'),
      reads(
        'a change that the whole industry saw coming arrives as an emergency',
        'cto.trends',
        'diff.focus.cto.compete',
      ),
      reads('technology plans stop at the end of the fiscal year', 'cto.trends'),
    ],
    confusions: [
      {
        with: 'risk',
        tell: reads(
          'The same news can be both: a threat to what runs today is a matter for risk management, a new opportunity is one for foresight.',
          'cto.trends',
          'diff.objectives.cio.risk',
        ),
      },
      {
        with: 'technology-watch',
        tell: reads(
          'Foresight is about what’s still to come; technology scouting is about what has just arrived.',
          'cto.trends',
          'cto.r.current',
        ),
      },
    ],
    counterpart: 'internal-strategy',
    rows: ['purpose-mandate', 'purpose-contribution', 'focus-direction'],
    synonyms: ['technology vision', 'emerging tech', 'disruption', 'quantum', 'future', 'technology foresight'],
  },
  {
    id: 'advancement',
    term: 'Platform modernization',
    title: 'Keep the technology base modern',
    explanation: says(
      'Makes technological progress an objective alongside innovation, so that the organization’s technology keeps up with the field.',
      'diff.objectives.cto.advancement',
      'diff.objectives.cto.innovation',
      'cto.outward',
    ),
    lean: 'cto',
    orientation: 'outward',
    themes: ['product', 'research', 'infrastructure'],
    objectives: ['advancement', 'innovation'],
    partners: ['rnd', 'product-management'],
    signals: [
      reads(
        'each change to the product takes longer than the one before',
        'diff.objectives.cto.advancement',
        'cto.r.product',
      ),
      reads(
        'applicants lose interest when they hear what the product is built with',
        'diff.objectives.cto.advancement',
      ),
      reads('a rewrite has been about to start for three years', 'diff.objectives.cto.advancement'),
    ],
    confusions: [
      {
        with: 'reliability',
        tell: reads(
          'If the goal is that nothing breaks, it’s reliability; if the goal is to make something new possible, it’s modernization.',
          'diff.objectives.cto.advancement',
          'diff.objectives.cio.reliability',
        ),
      },
      {
        with: 'research',
        tell: reads(
          'Evaluation takes on one new technology at a time; modernization keeps the whole platform moving.',
          'diff.objectives.cto.advancement',
          'cto.r.research',
        ),
      },
    ],
    counterpart: 'reliability',
    rows: ['objectives-technology', 'focus-direction'],
    synonyms: ['rewrite', 'refactoring', 'platform', 'upgrade', 'modern stack'],
  },
  {
    id: 'solutions',
    term: 'Cross-functional product delivery',
    title: 'Bring four departments together to deliver for customers',
    explanation: says(
      'Works with R&D, product management, sales, and marketing so that new solutions for customers take shape and reach them.',
      'diff.units.cto.purpose',
      'diff.units.cto.product',
      'diff.units.cto.rnd',
      'diff.units.cto.marketing',
      'diff.units.cto.sales',
    ),
    lean: 'cto',
    orientation: 'outward',
    themes: ['product', 'market'],
    objectives: ['innovation', 'differentiation'],
    partners: ['product-management', 'rnd', 'marketing', 'sales'],
    signals: [
      reads('an R&D prototype comes as news to product management', 'diff.units.cto.purpose', 'diff.units.cto.rnd'),
      reads('four departments have a launch plan, and the dates differ', 'diff.units.cto.purpose'),
      reads(
        'a new product is ready, and sales has nothing to sell it with',
        'diff.units.cto.purpose',
        'diff.units.cto.sales',
      ),
    ],
    confusions: [
      {
        with: 'integration',
        tell: reads(
          'Integration makes systems work together; cross-functional delivery makes departments work together, on what customers get.',
          'diff.units.cto.purpose',
          'cio.r.integration',
        ),
      },
      {
        with: 'product',
        tell: reads(
          'Product development builds the product well; cross-functional delivery gets four departments to shape it and launch it together.',
          'diff.units.cto.purpose',
          'cto.r.product',
        ),
      },
    ],
    counterpart: 'efficiency',
    rows: ['units-aim', 'units-partners', 'focus-progress'],
    synonyms: [
      'launch',
      'time to market',
      'cross-functional',
      'product delivery',
      'product management',
      'customer-facing',
      'handoff',
      'co-creation',
    ],
  },
] as const satisfies readonly Responsibility[]
