import { judges, reports } from '#content/statement.ts'
import type { OtherOwner } from '#model/responsibility.ts'

/** Who else often owns what the article gives to one of the two roles, by id of the responsibility. */
export const elsewhere = {
  security: [
    {
      owner: 'ciso',
      when: reports(
        'Wherever that position reports: in surveys, 64% into IT (IANS, 2026); to the CEO, 5% (Heidrick & Struggles, 2023) or 82% (Splunk, 2024).',
        'ians-ciso-2026',
        'heidrick-ciso-2023',
        'splunk-ciso-2024',
      ),
    },
    {
      owner: 'cto',
      when: judges('For the security of the product, where most fixes are changes to its code.'),
    },
    {
      owner: 'board-of-directors',
      when: reports(
        'For approval and oversight: NIS2 has EU states require both of management bodies at essential and important entities.',
        'eu-nis2-management-body',
      ),
    },
  ],
  standards: [
    {
      owner: 'cio',
      when: judges(
        'For what’s bought rather than built. At US executive agencies, the law also makes the CIO responsible for the IT architecture.',
        'us-cio-architecture',
      ),
    },
    {
      owner: 'architecture-board',
      when: judges(
        'Where one standard has to fit what’s bought and what’s built, and exceptions need a neutral judge.',
      ),
    },
    {
      owner: 'vp-engineering',
      when: judges('For coding standards and reviews, where engineers set their own.'),
    },
  ],
  compliance: [
    {
      owner: 'compliance-officer',
      when: judges('For the rules as a whole; the CIO and CTO make sure that their systems meet them.'),
    },
    {
      owner: 'cfo',
      when: judges('For financial reporting, including SOX.'),
    },
    {
      owner: 'data-protection-officer',
      when: judges(
        'For advice and checks on personal data under the GDPR. EU guidance says that being head of IT may conflict with it.',
        'eu-gdpr-dpo-independence',
        'eu-dpo-conflicts',
      ),
    },
  ],
  risk: [
    {
      owner: 'chief-risk-officer',
      when: judges('For risk of every other kind, and for the method by which technology risk is rated, too.'),
    },
    {
      owner: 'board-of-directors',
      when: reports(
        'At most EU financial entities: DORA gives the management body the ultimate responsibility for managing ICT risk.',
        'eu-dora-management-body',
      ),
    },
    {
      owner: 'cfo',
      when: judges('Where there’s no chief risk officer, and risk comes with insurance and audit.'),
    },
  ],
  reliability: [
    {
      owner: 'cto',
      when: judges(
        'For what customers use. US law also gives the air traffic control system a CTO who is responsible for its operation.',
        'us-air-traffic-cto',
      ),
    },
    {
      owner: 'coo',
      when: judges('For plants, stores, and terminals, where an outage stops the work itself.'),
    },
    {
      owner: 'provider',
      when: judges('Where systems run at a provider. Someone inside still has to hold it to its promises.'),
    },
  ],
  product: [
    {
      owner: 'cpo',
      when: judges('Where there is one: the CPO usually decides what gets built, and the CTO how.'),
    },
    {
      owner: 'vp-engineering',
      when: judges('For delivery, where the CTO concentrates on where the technology is heading.'),
    },
  ],
  market: [
    {
      owner: 'cpo',
      when: judges('Usually, where there is one; the CTO says what technology makes possible, and what it costs.'),
    },
    {
      owner: 'chief-marketing-officer',
      when: judges('For demand: who buys, and what they hear about the product.'),
    },
    {
      owner: 'head-of-sales',
      when: judges('For what deals are won and lost on.'),
    },
  ],
  differentiation: [
    {
      owner: 'ceo',
      when: judges('In most organizations: where to compete, and on what, is the strategy itself.'),
    },
    {
      owner: 'cpo',
      when: judges('For what the product does that others don’t.'),
    },
    {
      owner: 'chief-marketing-officer',
      when: judges('For how the difference is explained to the market.'),
    },
  ],
  revenue: [
    {
      owner: 'head-of-sales',
      when: judges('For the revenue target; the CTO is involved in reaching it rather than accountable for it.'),
    },
    {
      owner: 'cpo',
      when: judges('For pricing and packaging, where product management sets them.'),
    },
    {
      owner: 'ceo',
      when: judges('For a new business, until it’s large enough for a head of its own.'),
    },
  ],
  customers: [
    {
      owner: 'cpo',
      when: judges('For learning what customers need, and for what gets built first.'),
    },
    {
      owner: 'chief-marketing-officer',
      when: judges('For the customer’s experience across stores, the web, and the phone.'),
    },
    {
      owner: 'cio',
      when: judges('Where there’s no CTO, and what customers use is a window on internal systems.'),
    },
  ],
  solutions: [
    {
      owner: 'cpo',
      when: judges('Usually, where product management leads from the first idea to the launch.'),
    },
    {
      owner: 'chief-marketing-officer',
      when: judges('For the launch itself.'),
    },
    {
      owner: 'coo',
      when: judges('Where delivering to a customer means installing, servicing, or shipping something.'),
    },
  ],
  integration: [
    {
      owner: 'coo',
      when: judges('For changing how people work, which new systems only make possible.'),
    },
    {
      owner: 'chief-digital-officer',
      when: judges('For digital transformation where it’s a program of its own, mostly for customers.'),
    },
    {
      owner: 'cto',
      when: judges('For connections to the product, and for the interfaces that customers build on.'),
    },
  ],
  trends: [
    {
      owner: 'cio',
      when: judges(
        'For what will change inside. In a 2026 Foundry survey, 79% of CIOs agreed they’re working more closely with business lines on AI.',
        'foundry-cio-ai-2026',
      ),
    },
    {
      owner: 'ceo',
      when: judges('Where a technology could change the business model, not only the product.'),
    },
  ],
  investments: [
    {
      owner: 'cto',
      when: judges(
        'For R&D, and for cloud costs that follow from design. In a 2026 survey, 78% of FinOps teams reported to the CTO or CIO, 8% to the CFO.',
        'finops-reporting-2026',
      ),
    },
    {
      owner: 'cfo',
      when: judges('For one figure across internal IT, cloud, and R&D, and for what counts as cost of sales.'),
    },
    {
      owner: 'ceo',
      when: judges('For choosing between running the business and building the next product.'),
    },
  ],
} as const satisfies Readonly<Record<string, readonly OtherOwner[]>>

/** Responsibilities that overlap so much that a short list shows one of them: from the one it leaves out to the other. */
export const foldedInto = {
  'technology-watch': 'research',
  trends: 'research',
  revenue: 'differentiation',
  customers: 'market',
  'shared-goals': 'one-strategy',
  'growth-and-stability': 'infrastructure',
} as const satisfies Readonly<Record<string, string>>
