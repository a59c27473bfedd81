import { judges } from '#content/statement.ts'
import type { Responsibility } from '#model/responsibility.ts'

/** Responsibilities that the article doesn't mention. Their statements rest on other sources, or on practice. */
export const beyondResponsibilities = [
  // Contested: organizations differ on who owns them
  {
    id: 'data',
    beyond: true,
    term: 'Data governance and analytics',
    title: 'Make data trustworthy and decide who may use it',
    explanation: judges(
      'Defines what each figure means, who keeps it correct, and who may use it, then turns it into analysis people act on. The CIO often has the systems most of it comes from; the CTO often has what the product records, and the engineers who can turn data into something to sell.',
    ),
    lean: 'contested',
    orientation: 'both',
    themes: ['governance', 'infrastructure'],
    objectives: ['alignment', 'risk', 'efficiency'],
    partners: ['finance', 'operations', 'product-management', 'leadership'],
    signals: [
      judges('“active customer” has four definitions, and each department’s dashboard uses its own'),
      judges('the analysts clean data from Monday to Thursday, and analyze it on Friday'),
      judges('a team wants to reuse customer data, and nobody can say who’s allowed to agree to it'),
    ],
    confusions: [
      {
        with: 'integration',
        tell: judges(
          'Integration gets a figure from one system to the next; data governance decides what the figure means, and which version counts.',
        ),
      },
      {
        with: 'ai',
        tell: judges(
          'Data governance decides which data may be used, and how good it has to be; AI governance decides what a model may do with it.',
        ),
      },
    ],
    rows: ['responsibilities-coherence', 'objectives-stakes', 'responsibilities-common'],
    synonyms: [
      'data governance',
      'data management',
      'data quality',
      'data analytics',
      'business intelligence',
      'BI',
      'data warehouse',
      'data lake',
      'master data',
      'data catalog',
      'dashboards',
      'data science',
      'chief data officer',
    ],
  },
  {
    id: 'ai',
    beyond: true,
    term: 'AI governance',
    title: 'Decide where AI may act, and who can stop it',
    explanation: judges(
      'Settles where AI may be used, what it has to pass first, and who can switch it off. The CIO often owns AI that employees use, which runs on the company’s data, access rights, and contracts; the CTO often owns AI in the product, where choosing and testing a model is engineering.',
    ),
    lean: 'contested',
    orientation: 'both',
    themes: ['governance', 'security', 'product'],
    objectives: ['risk', 'innovation', 'alignment'],
    partners: ['leadership', 'product-management', 'operations', 'administration'],
    signals: [
      judges('the chatbot promised a customer a refund, and nobody knows who may switch it off'),
      judges('the official list has six AI tools; the expense reports have thirty'),
      judges('there’s an AI policy, but what’s really in force is each vendor’s default settings'),
    ],
    confusions: [
      {
        with: 'research',
        tell: judges(
          'Evaluation finds out whether an AI tool works; AI governance decides where it may be used, and who steps in when it’s wrong.',
        ),
      },
      {
        with: 'risk',
        tell: judges(
          'Risk management puts AI on the list of things that could go wrong; AI governance sets the conditions for each use of it.',
        ),
      },
    ],
    rows: ['responsibilities-technology', 'objectives-stakes', 'responsibilities-common'],
    synonyms: [
      'AI',
      'artificial intelligence',
      'machine learning',
      'generative AI',
      'large language model (LLM)',
      'AI policy',
      'responsible AI',
      'AI Act',
      'AI agents',
      'chatbots',
      'who owns AI',
      'chief AI officer',
    ],
  },
  {
    id: 'architecture',
    beyond: true,
    term: 'Enterprise architecture',
    title: 'Map all systems, and decide where they’re heading',
    explanation: judges(
      'Keeps a map of the systems, the data in them, and the links between them, and decides which ones stay. The CIO often sees more of the map than anyone; the CTO often has the engineers who make a design stick. Many organizations have a group of architects settle it.',
    ),
    lean: 'contested',
    orientation: 'both',
    themes: ['strategy', 'infrastructure', 'governance'],
    objectives: ['alignment', 'efficiency', 'advancement'],
    partners: ['leadership', 'operations', 'rnd', 'product-management'],
    signals: [
      judges('nobody can say what would stop working if the old order system were switched off'),
      judges('the architecture diagram is as old as the last consulting project'),
      judges('a system was marked for retirement three years ago, and two more have been built on it since'),
    ],
    confusions: [
      {
        with: 'standards',
        tell: judges(
          'Standards say how any system has to be chosen and built; enterprise architecture says which systems there are, and which ones stay.',
        ),
      },
      {
        with: 'internal-strategy',
        tell: judges(
          'IT strategy says what IT has to achieve; enterprise architecture says which systems there will be, products included.',
        ),
      },
    ],
    rows: ['responsibilities-coherence', 'purpose-mandate', 'purpose-common'],
    synonyms: [
      'solution architecture',
      'system landscape',
      'application landscape',
      'target architecture',
      'reference architecture',
      'TOGAF',
      'chief architect',
      'enterprise architect',
      'system map',
    ],
  },
  // Usually the CIO's
  {
    id: 'service-desk',
    beyond: true,
    term: 'Service desk and IT support',
    title: 'Help people who are stuck, and fix the cause',
    explanation: judges(
      'Takes employees’ requests and problems, gets people back to work, and removes the causes so that fewer come in. Usually the CIO’s, and for many employees the part of IT they know.',
    ),
    lean: 'cio',
    orientation: 'inward',
    themes: ['infrastructure'],
    objectives: ['efficiency', 'reliability'],
    partners: ['operations', 'administration'],
    signals: [
      judges('nobody opens a ticket; they all walk over to the one person who fixes things'),
      judges('tickets are closed on time, and reopened the next morning'),
      judges('the same question is answered forty times a month, and counted as productivity'),
    ],
    confusions: [
      {
        with: 'infrastructure',
        tell: judges(
          'Infrastructure keeps systems running for everyone; the service desk steps in when one person is stuck.',
        ),
      },
      {
        with: 'production',
        tell: judges('Ask who reports the problem. Employees: it’s the service desk. Customers: it’s production.'),
      },
    ],
    counterpart: 'production',
    rows: ['units-aim', 'units-first-to-notice', 'responsibilities-technology'],
    synonyms: [
      'IT service management',
      'ITSM',
      'help desk',
      'helpdesk',
      'user support',
      'tickets',
      'incident management',
      'problem management',
      'ITIL',
      'service catalog',
      'request fulfillment',
    ],
  },
  {
    id: 'business-systems',
    beyond: true,
    term: 'Enterprise applications (ERP, CRM, HRIS)',
    title: 'Run the systems that finance, HR, and sales use',
    explanation: judges(
      'Chooses, configures, and maintains the applications that departments work in all day. The departments decide how the work is done; the CIO usually makes sure that the system supports it, and that a change in one place doesn’t break another.',
    ),
    lean: 'cio',
    orientation: 'inward',
    themes: ['infrastructure', 'change', 'spend'],
    objectives: ['efficiency', 'reliability', 'alignment'],
    partners: ['finance', 'sales', 'administration', 'operations'],
    signals: [
      judges('the go-live date is set, and no one in finance has agreed to work differently'),
      judges('the ERP can’t be upgraded because of a customization nobody remembers asking for'),
      judges('the CRM is filled in on the evening before the forecast meeting, and at no other time'),
    ],
    confusions: [
      {
        with: 'integration',
        tell: judges(
          'Enterprise applications each serve a department and its process; integration makes them exchange what they know.',
        ),
      },
      {
        with: 'efficiency',
        tell: judges(
          'Efficiency asks whether a process takes too long; enterprise applications are the systems that the process runs in.',
        ),
      },
    ],
    counterpart: 'platform',
    rows: ['units-partners', 'units-aim', 'focus-starting-point'],
    synonyms: [
      'ERP',
      'CRM',
      'HRIS',
      'SAP',
      'Oracle',
      'Workday',
      'Salesforce',
      'enterprise software',
      'business applications',
      'finance system',
      'HR system',
    ],
  },
  {
    id: 'change-portfolio',
    beyond: true,
    term: 'Portfolio and program management (PMO)',
    title: 'Start fewer projects, finish them, and stop the rest',
    explanation: judges(
      'Recommends which projects start, in what order, and which stop, and tracks the large ones until the results are in use. Usually the CIO’s, since most projects change how the organization works; often shared where both roles build.',
    ),
    lean: 'cio',
    orientation: 'both',
    themes: ['change', 'spend', 'strategy'],
    objectives: ['efficiency', 'alignment', 'risk'],
    partners: ['finance', 'operations', 'leadership'],
    signals: [
      judges('the same five people are on eleven project plans, each time for half their week'),
      judges('the status has been green all year, and the launch date has moved four times'),
      judges('a project ends only when its manager takes another job'),
    ],
    confusions: [
      {
        with: 'investments',
        tell: judges(
          'The IT budget says which projects are worth paying for; program management says which one starts next, and gets it finished.',
        ),
      },
      {
        with: 'product',
        tell: judges(
          'Program management is for work that ends, with a date and a budget; product development is for work that continues after the launch.',
        ),
      },
    ],
    counterpart: 'engineering-team',
    rows: ['purpose-money', 'responsibilities-coherence'],
    synonyms: [
      'project management office',
      'project portfolio',
      'project management',
      'IT portfolio management',
      'program management',
      'project prioritization',
      'demand management',
      'project delivery',
      'transformation office',
    ],
  },
  {
    id: 'controls',
    beyond: true,
    term: 'IT general controls (ITGC)',
    title: 'Run IT controls, and keep evidence',
    explanation: judges(
      'Runs the controls that outsiders rely on, over who has access, what changes, and what runs, and keeps evidence that they work. The CIO usually runs them for internal systems. Someone else attests to them, since nobody should grade their own work.',
    ),
    lean: 'cio',
    orientation: 'inward',
    themes: ['governance', 'security'],
    objectives: ['risk', 'reliability', 'security'],
    partners: ['finance', 'administration', 'leadership'],
    signals: [
      judges('the quarterly access review covers 900 accounts and takes 90 seconds'),
      judges('the auditor finds eleven administrators, and IT’s list has four'),
      judges('changes to the finance system are approved by the person who made them'),
    ],
    confusions: [
      {
        with: 'compliance',
        tell: judges(
          'Compliance makes sure that the rules are met; IT general controls produce the evidence that an auditor tests.',
        ),
      },
      {
        with: 'security',
        tell: judges(
          'Information security has to stop an attacker; IT general controls have to convince an auditor. An access review can do both, if someone reads it.',
        ),
      },
    ],
    rows: ['focus-yardstick', 'responsibilities-watch', 'objectives-stakes'],
    synonyms: [
      'IT general controls',
      'ITGC',
      'IT audit',
      'SOX',
      'SOC 2',
      'internal controls',
      'audit evidence',
      'attestation',
      'segregation of duties',
      'change control',
    ],
  },
  // Usually the CTO's
  {
    id: 'engineering-team',
    beyond: true,
    term: 'Engineering management',
    title: 'Hire, lead, and develop the people who build',
    explanation: judges(
      'Hires engineers, forms teams that can finish something, and gives them managers, careers, and time to think. Usually the CTO’s, until there are more teams than one person can know; then a VP of Engineering often takes over.',
    ),
    lean: 'cto',
    orientation: 'both',
    themes: ['product', 'change'],
    objectives: ['innovation', 'efficiency'],
    partners: ['rnd', 'product-management', 'administration'],
    signals: [
      judges('the best engineer was made a manager in March, and nobody has talked with her about it since'),
      judges('a candidate meets five people, gets the same puzzle twice, and hears back a month later'),
      judges('four people who quit gave the same reason, each in a separate exit interview'),
    ],
    confusions: [
      {
        with: 'product',
        tell: judges(
          'Engineering management makes sure there’s a team that can build it; product development decides what gets built, and how well.',
        ),
      },
      {
        with: 'change-portfolio',
        tell: judges(
          'Program management says which projects need people; engineering management hires, assigns, and develops them.',
        ),
      },
    ],
    counterpart: 'change-portfolio',
    rows: ['units-partners', 'responsibilities-charge'],
    synonyms: [
      'hiring engineers',
      'recruiting developers',
      'tech talent',
      'people management',
      'technical recruiting',
      'retention',
      'career ladder',
      'team structure',
      'developers',
      'head of engineering',
    ],
  },
  {
    id: 'production',
    beyond: true,
    term: 'Site reliability and production',
    title: 'Run the product, and be on call when it fails',
    explanation: judges(
      'Runs what customers use, around the clock: releases, capacity, alerts, and the on-call rotation. Usually the CTO’s, often with the rule that those who build a service also run it, since a design that wakes its authors soon gets changed.',
    ),
    lean: 'cto',
    orientation: 'outward',
    themes: ['product', 'infrastructure'],
    objectives: ['reliability', 'advancement'],
    partners: ['product-management', 'rnd', 'operations'],
    signals: [
      judges('the status page is all green, and customers are posting screenshots of the error'),
      judges('one engineer knows how to restart the payment service, and she’s on a plane'),
      judges('the last three outages ended in the same recommendation'),
    ],
    confusions: [
      {
        with: 'reliability',
        tell: judges(
          'Ask who is stopped by an outage. Customers: it’s production. Employees: it’s service availability.',
        ),
      },
      {
        with: 'platform',
        tell: judges(
          'Production keeps the service up for the customers who use it; platform engineering speeds up the engineers who change it.',
        ),
      },
    ],
    counterpart: 'service-desk',
    rows: ['units-first-to-notice', 'responsibilities-charge', 'objectives-technology'],
    synonyms: [
      'SRE',
      'site reliability engineering',
      'on-call',
      'production operations',
      'service level objective (SLO)',
      'error budget',
      'observability',
      'postmortems',
      'status page',
      'deployment',
    ],
  },
  {
    id: 'platform',
    beyond: true,
    term: 'Platform engineering',
    title: 'Build the internal platform that engineers build on',
    explanation: judges(
      'Gives engineers ready-made ways to build, test, and release, so that each team doesn’t have to invent its own. Usually the CTO’s where many people write software for customers. A handful of engineers rarely needs a team for it.',
    ),
    lean: 'cto',
    orientation: 'inward',
    themes: ['infrastructure', 'product'],
    objectives: ['efficiency', 'advancement'],
    partners: ['rnd', 'product-management', 'operations'],
    signals: [
      judges('a new engineer’s first change goes live in week six, and five of those weeks were access requests'),
      judges('the test environment has to be booked, like a tennis court'),
      judges('every team releases in its own way, and each has one person who knows how'),
    ],
    confusions: [
      {
        with: 'advancement',
        tell: judges(
          'Platform modernization renews what the product is made of; platform engineering improves what engineers make it with.',
        ),
      },
      {
        with: 'infrastructure',
        tell: judges(
          'Infrastructure serves everyone who works here; platform engineering serves those who write software, and is judged by how fast they release.',
        ),
      },
    ],
    counterpart: 'business-systems',
    rows: ['focus-progress', 'responsibilities-coherence'],
    synonyms: [
      'developer platform',
      'internal developer platform (IDP)',
      'developer experience',
      'developer productivity',
      'developer tools',
      'DevOps',
      'CI/CD',
      'build pipeline',
      'golden path',
      'AI coding assistants',
    ],
  },
  {
    id: 'product-security',
    beyond: true,
    term: 'Product security',
    title: 'Build products that are hard to attack or misuse',
    explanation: judges(
      'Designs, reviews, and tests what customers use so that it’s hard to attack or misuse, and fixes the flaws that are found anyway. Usually the CTO’s, since the fixes are code, often with a CISO who sets the bar and checks that it’s met.',
    ),
    lean: 'cto',
    orientation: 'outward',
    themes: ['security', 'product'],
    objectives: ['security', 'risk', 'differentiation'],
    partners: ['rnd', 'product-management', 'sales'],
    signals: [
      judges('changing one digit in the address shows another customer’s invoice'),
      judges('a researcher reports a flaw, and the message waits a month in the support inbox'),
      judges('the security review is scheduled for the week after the launch'),
    ],
    confusions: [
      {
        with: 'security',
        tell: judges(
          'Information security protects what the organization has; product security protects the customers who use what it makes.',
        ),
      },
      {
        with: 'product',
        tell: judges(
          'Product development asks what customers will do with a feature; product security asks what someone else could do with it.',
        ),
      },
    ],
    rows: ['responsibilities-charge', 'purpose-promise', 'objectives-stakes'],
    synonyms: [
      'secure development',
      'application security',
      'AppSec',
      'DevSecOps',
      'threat modeling',
      'vulnerabilities',
      'bug bounty',
      'secure by design',
      'software supply chain',
      'software bill of materials (SBOM)',
    ],
  },
  // Shared
  {
    id: 'continuity',
    beyond: true,
    term: 'Business continuity, disaster recovery',
    title: 'Keep working without the systems, and get them back',
    explanation: judges(
      'Plans how work continues when systems fail, decides which ones come back first, and rehearses both. The CIO usually restores what employees use, the CTO what customers use, and operations gets the organization through the hours in between.',
    ),
    lean: 'shared',
    orientation: 'both',
    themes: ['security', 'infrastructure'],
    objectives: ['reliability', 'risk'],
    partners: ['operations', 'leadership', 'administration'],
    signals: [
      judges('the recovery plan is stored on the system it’s meant to recover'),
      judges('every department’s system is first on the list of what comes back'),
      judges('the first number on the emergency call list belongs to someone who retired'),
    ],
    confusions: [
      {
        with: 'reliability',
        tell: judges(
          'Reliability makes outages rare; business continuity gets the organization through those that happen anyway.',
        ),
      },
      {
        with: 'resilience-and-agility',
        tell: judges(
          'Business continuity is a rehearsed plan for losing systems or sites; resilience and agility also cover shocks from the market.',
        ),
      },
    ],
    rows: ['objectives-technology', 'purpose-common', 'responsibilities-common'],
    synonyms: [
      'business continuity',
      'disaster recovery',
      'backup',
      'restore',
      'BCP',
      'operational resilience',
      'recovery time objective (RTO)',
      'failover',
      'crisis management',
      'emergency plan',
    ],
  },
] as const satisfies readonly Responsibility[]
