import { judges, reports } from '#content/statement.ts'
import type { Topic } from '#model/topic.ts'
import { cisoReporting } from './ciso-reporting.ts'

export const spend = {
  id: 'spend',
  name: 'Technology spending',
  question: 'Who can explain what technology costs as a whole, and who can change it?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'Licenses, contracts, and running costs often come together with the CIO, along with a way to charge them to departments. One owner can compare what each dollar buys, cancel what nobody uses, and negotiate with a full picture of what the organization needs.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'Cloud and AI bills usually follow from design: what runs, how often, and on what. Engineers who see the cost of their choices can often lower it without taking anything from customers, and a CTO can weigh it against the revenue that the product brings in.',
      ),
    },
    {
      who: 'CFO',
      statement: judges(
        'A CFO can put internal IT, cloud, and R&D on one page, in terms that the board knows, and with no favorite among them. Finance usually settles what counts as cost of sales and what as overhead, and it can move money across departments to where it does most.',
      ),
    },
  ],
  tests: [
    judges(
      'Which part of our cloud bill is cost of goods sold, which R&D, and which overhead? Do we all book it the same way?',
    ),
    judges('Can the person who owns that bill change the design that causes it?'),
    judges('Which costs us most, and which grows fastest: people, licenses, cloud, AI, or providers?'),
  ],
  facts: [
    reports(
      'In the FinOps Foundation’s 2026 survey, 78% of FinOps (technology cost) teams reported to the CTO or CIO, and 8% to the CFO.',
      'finops-reporting-2026',
    ),
    reports(
      'A 2025 Deloitte analysis of 550 leaders’ answers suggests better results where the CTO, CFO, and chief strategy officer own some technology investment decisions and share others. CIOs and CTOs still drive most of them.',
      'deloitte-shared-decisions-2025',
    ),
  ],
  disagreements: [
    {
      about: 'Which role the law gives a say on public IT contracts',
      findings: [
        {
          headline: 'The CIO, at US agencies',
          statement: reports(
            'At covered US federal agencies other than Defense, IT contracts need the approval of the CIO, or of a process in which the CIO takes full part.',
            'us-cio-contract-approval',
          ),
        },
        {
          headline: 'The CTO’s office, in Washington, D.C.',
          statement: reports(
            'By law, D.C.’s chief technology officer’s office approves agencies’ IT budgets and reviews their IT contracts. In 2010, a trade paper counted D.C. among governments that combine the two roles.',
            'dc-chief-technology-officer',
            'fcw-combined-2010',
          ),
        },
      ],
    },
  ],
  responsibilities: ['investments', 'vendors', 'change-portfolio', 'production'],
  rows: ['purpose-money', 'objectives-aim', 'responsibilities-commerce'],
  synonyms: [
    'chargeback',
    'cost allocation',
    'unit economics',
    'cost of goods sold (COGS)',
    'gross margin',
    'technology business management (TBM)',
    'R&D spending',
  ],
} as const satisfies Topic

export const deals = {
  id: 'deals',
  name: 'Deals (M&A)',
  question: 'Who leads technical due diligence, and who leads integration after the deal?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'On day one, people need accounts, email, and access, and licenses often don’t transfer. The CIO’s team usually knows what it takes to merge systems, month by month, and can price it before anyone promises savings. It can also keep both companies running.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'When technology is the reason to buy, the value is in the code, the architecture, and engineers who may or may not stay. The CTO’s people can usually judge all three, find what would have to be rebuilt, and plan the products’ future with the other team.',
      ),
    },
    {
      who: 'corporate development with outside help',
      statement: judges(
        'A deal team often sees many companies and knows which questions matter at which price. An outside firm can be quick and discreet, and say what insiders may not want to hear. And the executive who promised the savings often has the most reason to deliver.',
      ),
    },
  ],
  tests: [
    judges('What are we buying: customers, code, or a team?'),
    judges('Is someone with technical knowledge in the room before we name a price?'),
    judges('Who is accountable for the savings afterward?'),
  ],
  facts: [],
  disagreements: [],
  responsibilities: ['integration', 'advancement', 'architecture'],
  rows: ['purpose-contribution', 'responsibilities-coherence'],
  synonyms: [
    'M&A',
    'mergers and acquisitions',
    'due diligence',
    'technical due diligence',
    'post-merger integration',
    'carve-out',
    'transition services agreement (TSA)',
    'divestiture',
    'spin-off',
    'synergies',
    'private equity',
  ],
} as const satisfies Topic

export const reporting = {
  id: 'reporting',
  name: 'Who reports to whom',
  question: 'Who leads technology as a whole, and who do the CIO, the CTO, and the CISO report to?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'A CIO who leads all of technology can balance what’s run and what’s built, with a CTO over engineering. The CEO has one conversation about money, risk, and priorities, and a CIO often knows each department that technology has to serve, and what it needs.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'Where technology is the product, a CTO who leads all of it brings engineering decisions close to the CEO, with a CIO over internal systems. Products and internal systems can share people and platforms, and a CTO often knows best where both are heading.',
      ),
    },
    {
      who: 'CEO, COO, or CFO, or one combined executive',
      statement: judges(
        'As peers under a CEO, the two can disagree in the open, and both are heard. A COO or CFO is often closer to the work or the numbers than a CEO. One combined executive can decide at once where a boundary between two roles would only cause delay.',
      ),
    },
  ],
  tests: [
    judges('Do we compete mainly by being different, or mainly on cost?', 'banker-cio-reporting-2011'),
    judges('Does the executive that the CIO and the CTO would report to have an hour a week for each?'),
    judges('Is technology mainly what we sell, or mainly what we run on?'),
  ],
  facts: [
    reports(
      'Each US federal agency head must designate a CIO who reports directly to that head; Defense and the military departments may each name CIOs who report to their Secretary.',
      'us-cio-reports-to-head',
    ),
    reports(
      'Deloitte reports that 65% of the CIOs in its 2025 survey of US technology leaders reported to the CEO, against 41% of CIOs in its 2015 survey.',
      'deloitte-cio-reporting-2025',
    ),
    reports(
      'A 2011 study (data from 1990–1993 and 2006) found no one best line: future performance was better if differentiators’ CIOs reported to the CEO, and cost leaders’ to the CFO.',
      'banker-cio-reporting-2011',
    ),
    reports(
      'GAO reported in 2018 that none of 24 US agencies had policies fully addressing the CIO’s role under federal law and guidance; officials at most agencies said that their CIOs did the work anyway.',
      'gao-cio-policies-2018',
    ),
    reports(
      'In Deloitte’s 2024 survey of US technology leaders, 83% said their organization had a CIO or CDIO, and 52% said it had a CTO.',
      'deloitte-titles-2024',
    ),
    reports(
      'In a 2019 EDUCAUSE report, about 95% of college CIOs on the president’s cabinet said they help shape institutional strategy, against about 70% of those not on it.',
      'educause-cabinet-2019',
    ),
    reports(
      'In a vendor’s survey (about 2022) of 415 CIOs and CTOs, 83% of CIOs said there was also a CTO, 86% of CTOs said there was a CIO, and 24% served as both.',
      'transposit-both-roles',
    ),
    reports(
      'Around 2024, the search firm Amrop said that CTOs, once about half as sought after as CIOs among its clients, were equally in demand, and that in many organizations the two roles were merging.',
      'amrop-cio-cto-demand',
    ),
  ],
  disagreements: [
    cisoReporting,
    {
      about: 'What a CTO is, according to Gartner’s analysts',
      titles: true,
      findings: [
        {
          headline: 'Chief operating officer of IT',
          statement: reports(
            'Around 2013, a Gartner analyst wrote that chief operating officer of IT was emerging as the dominant use of the CTO title in general business, freeing the CIO to face outward.',
            'gartner-coo-of-it-2013',
          ),
        },
        {
          headline: 'Four kinds',
          statement: reports(
            'A 2020 Gartner study of CTOs at end-user firms, not tech vendors, found four kinds: digital business leader, business enabler, IT innovator, and chief operating officer of IT.',
            'gartner-cto-kinds-2020',
          ),
        },
        {
          headline: 'A visionary for future products',
          statement: reports(
            'In an undated TechTarget interview, a Gartner analyst called the CIO a business strategist and operator, and the CTO a visionary who uses new technology for future products.',
            'gartner-cio-cto-interview',
          ),
        },
      ],
    },
  ],
  responsibilities: ['role-boundaries', 'dialogue', 'one-strategy'],
  rows: ['responsibilities-common', 'units-common', 'objectives-common'],
  synonyms: [
    'reporting line',
    'reporting structure',
    'combined CIO and CTO',
    'one technology executive',
    'dotted line',
    'executive team',
    'C-suite',
  ],
  searchedAs: ['who does the CISO report to', 'who does the CIO report to', 'who does the CTO report to'],
} as const satisfies Topic
