import { judges, reports } from '#content/statement.ts'
import type { OtherOwner } from '#model/responsibility.ts'

/** Who else often owns a responsibility, the most common first, by its id. Only its own page shows it. */
export const elsewhere = {
  security: [
    {
      owner: 'ciso',
      when: reports(
        'In surveys, 64% report into IT (IANS, North America, 2026); to the CEO, 5% (Heidrick & Struggles, 2023) or 82% (Splunk, 2024).',
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
        'For approval and oversight: NIS2 makes EU states require both of management bodies at essential and important entities.',
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
      when: judges('Where one standard has to fit what’s bought and what’s built, and exceptions affect both.'),
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
        'For advice and checks under the GDPR. In EU guidance, being CEO, CFO, or head of IT, among others, may conflict.',
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
        'For what will change inside. In Foundry’s 2026 survey of CIO.com readers, 79% of heads of IT agreed they work more closely with departments on AI.',
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
  // Beyond the article
  data: [
    {
      owner: 'cdo',
      when: judges(
        'Where data is regulated, sold, or shared by many departments. Each US federal agency head must designate one.',
        'us-chief-data-officer',
      ),
    },
    {
      owner: 'cfo',
      when: judges('For the figures that are reported to investors, lenders, and tax authorities.'),
    },
    {
      owner: 'process-owners',
      when: judges('For what a figure means: sales defines a customer, and HR defines an employee.'),
    },
  ],
  ai: [
    {
      owner: 'ceo',
      when: reports(
        'At some organizations using AI: 28% of respondents named the CEO in a McKinsey survey of July 2024, and 17% the board.',
        'mckinsey-ai-governance-2025',
      ),
    },
    {
      owner: 'chief-ai-officer',
      when: judges(
        'Where AI cuts across many departments. A 2025 memo has US agencies name one; we didn’t check whether it may be the CIO.',
        'omb-chief-ai-officer-2025',
      ),
    },
    {
      owner: 'general-counsel',
      when: judges('For the limits: which uses are ruled out, what customers have to know, and what contracts allow.'),
    },
  ],
  architecture: [
    {
      owner: 'architecture-board',
      when: judges('Where several units share systems, and no one role sees enough of them to decide alone.'),
    },
    {
      owner: 'cio',
      when: reports(
        'At US executive agencies, where the law makes the CIO responsible for the information technology architecture.',
        'us-cio-architecture',
      ),
    },
    {
      owner: 'cto',
      when: reports(
        'In the UK government, whose senior civil service CTO profile includes a technology architecture.',
        'uk-government-cto',
      ),
    },
  ],
  'service-desk': [
    {
      owner: 'provider',
      when: judges('Where the service desk is outsourced. Fixing the causes usually stays with the CIO.'),
    },
    {
      owner: 'coo',
      when: judges('Where one desk takes requests for IT, facilities, and HR.'),
    },
    {
      owner: 'cfo',
      when: reports('Where IT belongs to finance, as GitLab’s public handbook has had it.', 'gitlab-it-and-ciso'),
    },
  ],
  'business-systems': [
    {
      owner: 'process-owners',
      when: judges('For the process itself: they decide how an invoice is approved, and the system follows.'),
    },
    {
      owner: 'cfo',
      when: judges('For the finance system, especially where it’s the largest system there is.'),
    },
    {
      owner: 'cto',
      when: judges('For billing and customer accounts, where they’re part of the product.'),
    },
  ],
  'change-portfolio': [
    {
      owner: 'coo',
      when: judges('Where most projects change how people work, and software is the smaller part.'),
    },
    {
      owner: 'cfo',
      when: judges('Where funding is what decides, and the PMO reports to finance.'),
    },
    {
      owner: 'manager',
      when: judges('As head of the PMO: keeps the list, while the CIO and CTO decide on it together.'),
    },
  ],
  controls: [
    {
      owner: 'cfo',
      when: judges('For controls over financial reporting, such as those for SOX, which finance has to stand behind.'),
    },
    {
      owner: 'ciso',
      when: judges('For access controls, where access management is in security.'),
    },
    {
      owner: 'cto',
      when: judges('For the product’s own controls, as in a SOC 2 report for customers.'),
    },
  ],
  'engineering-team': [
    {
      owner: 'vp-engineering',
      when: reports(
        'Where the two are split: in investor Fred Wilson’s view (2011), the VP gets the team right, and the CTO the technical approach.',
        'wilson-cto-vp-engineering-2011',
      ),
    },
    {
      owner: 'cpo',
      when: judges('Where product and engineering have one head, often a CPTO.'),
    },
    {
      owner: 'cio',
      when: judges('For the developers of internal systems.'),
    },
  ],
  production: [
    {
      owner: 'vp-engineering',
      when: judges('Where the teams that build a service also run it.'),
    },
    {
      owner: 'cio',
      when: judges('Where one operations team runs internal systems and customers’ systems alike.'),
    },
    {
      owner: 'coo',
      when: judges('Where the service is the operation itself, as in payments, telecom, or logistics.'),
    },
  ],
  platform: [
    {
      owner: 'vp-engineering',
      when: judges('Where one person is measured on how fast all teams release.'),
    },
    {
      owner: 'cio',
      when: judges('Where most software is written for employees, or everything runs on one cloud contract.'),
    },
  ],
  'product-security': [
    {
      owner: 'ciso',
      when: judges('Where one person sets the bar for all security, in the company and in its products.'),
    },
    {
      owner: 'vp-engineering',
      when: judges('Where security engineers are members of the product teams.'),
    },
  ],
  continuity: [
    {
      owner: 'coo',
      when: judges('For the business side: what people do on paper until the systems are back.'),
    },
    {
      owner: 'chief-risk-officer',
      when: judges('In banks and insurers, where resilience is often part of risk management.'),
    },
    {
      owner: 'ciso',
      when: judges('For recovery from an attack, when it isn’t clear yet what can be trusted.'),
    },
  ],
} as const satisfies Readonly<Record<string, readonly OtherOwner[]>>
