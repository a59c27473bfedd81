import { judges, reports } from '#content/statement.ts'
import type { Topic } from '#model/topic.ts'
import { cisoReporting } from './ciso-reporting.ts'

export const ai = {
  id: 'ai',
  name: 'AI',
  question: 'Who decides where AI may be used, who builds it, and who is accountable for what it does?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'Most AI at work is bought, and it shows people whatever their access rights allow, so loose rights have to be tightened first. The CIO usually runs those systems and contracts. One owner can keep one policy, and one list of what’s in use, before something goes wrong.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'AI in a product is engineering: choosing a model, testing its answers, keeping the cost of each request down, and fixing what customers run into. The people who can do that usually work for the CTO, and they’re often the first to notice when it goes wrong.',
      ),
    },
    {
      who: 'CEO, chief AI officer, or general counsel',
      statement: judges(
        'AI can change jobs, prices, and promises to customers, so it’s more than a technology decision. A CEO can settle it across departments, a chief AI officer can give it full attention, and a general counsel can rule out what the law or contracts don’t allow.',
      ),
    },
  ],
  tests: [
    judges('Is our AI in what customers get, or in how we work? If it’s in both, who owns each?'),
    judges('Who can switch our AI off tonight, and do they know that they can?'),
    judges('For each use of AI that could harm someone, which named person is trained to step in, and allowed to?'),
  ],
  facts: [
    reports(
      'In a McKinsey survey of July 2024, 28% of respondents at organizations using AI said the CEO oversees AI governance, and 17% said the board does.',
      'mckinsey-ai-governance-2025',
    ),
    reports(
      'In Foundry’s 2026 survey of CIO.com readers, 79% of heads of IT agreed that they’re working more closely with lines of business on AI applications.',
      'foundry-cio-ai-2026',
    ),
    reports(
      'US federal agencies must designate a chief AI officer, according to reports on an OMB memo of April 2025.',
      'omb-chief-ai-officer-2025',
    ),
    reports(
      'Under the EU AI Act, providers of high-risk AI, who develop it or have it developed, will have to manage its quality and have its conformity assessed: from December 2027 at the earliest, reports say.',
      'eu-ai-act-providers',
    ),
    reports(
      'Deployers of high-risk AI will have to assign human oversight to people with the needed competence, training, and authority under the EU AI Act: from December 2027 at the earliest, reports say.',
      'eu-ai-act-oversight',
    ),
  ],
  disagreements: [],
  responsibilities: ['ai', 'risk', 'research'],
  rows: ['responsibilities-technology', 'objectives-stakes', 'responsibilities-common'],
  synonyms: ['AI strategy', 'AI ethics', 'AI oversight', 'AI committee', 'model risk', 'copilots'],
  searchedAs: ['who decides about AI', 'switching AI off'],
} as const satisfies Topic

export const data = {
  id: 'data',
  name: 'Data',
  question: 'Whose figures count, who may use the data, and who turns it into something people act on or pay for?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'Most data starts in systems that the CIO runs, and it often goes wrong where those systems meet. The CIO’s team usually knows where a figure comes from, who may see it, and what depends on it, so it can fix the source instead of each report that uses it.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'The product records what customers do, in code that the CTO’s engineers write. Data that customers pay for, or that makes a product smarter, has to be designed, tested, and run like any other feature, and those engineers usually know best how that’s done.',
      ),
    },
    {
      who: 'chief data officer, CFO, or process owners',
      statement: judges(
        'What a figure means is a business question: sales knows who counts as a customer, and finance knows what counts as revenue. A chief data officer can settle disputes across departments and products, and keep one definition as systems come and go.',
      ),
    },
  ],
  tests: [
    judges('When two departments bring different totals, who decides which one is right?'),
    judges('Is the data in dispute from our product, or from internal systems?'),
    judges('Does a law or a regulator expect us to name someone for data?'),
  ],
  facts: [
    reports(
      'Each US federal agency head must designate a chief data officer, who is responsible for lifecycle data management and coordinates with the CIO on infrastructure.',
      'us-chief-data-officer',
    ),
  ],
  disagreements: [],
  responsibilities: ['data', 'integration', 'ai'],
  rows: ['responsibilities-coherence', 'objectives-stakes', 'responsibilities-common'],
  synonyms: [
    'data strategy',
    'data ownership',
    'data owner',
    'data stewards',
    'CDAO',
    'single source of truth',
    'data mesh',
    'telemetry',
  ],
  searchedAs: ['who owns the data'],
} as const satisfies Topic

export const security = {
  id: 'security',
  name: 'Security',
  question:
    'Who protects the organization and its customers, who checks their work, and who reports on it to the board?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'Many controls are everyday IT work: accounts, updates, backups, and access. With security and operations in one budget, a risk can often be fixed in the week it’s found, by people who know the system, and nobody has to negotiate over whose task it is.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'What customers use is often what attackers can reach first, and most flaws in it are fixed in code. Engineers who design for security can prevent what would be hard to repair later, and a CTO can hold a launch until the people who wrote the code fix it.',
      ),
    },
    {
      who: 'a CISO who reports outside IT',
      statement: judges(
        'A CISO outside both departments can check everyone’s work and report what they find to the board. They can weigh risk against speed and cost with neither in their targets, and some regulators require independence from daily operations, or a minimum rank.',
        'malaysia-rmit-ciso',
        'india-sebi-ciso-rank',
      ),
    },
  ],
  tests: [
    judges('What would an attacker reach first: what we run for ourselves, or what customers use?'),
    judges('When did the CISO last say no to a launch, or meet the board without their own boss in the room?'),
    judges('Does a rule that applies to us set the CISO’s rank, or require independence?'),
  ],
  facts: [
    reports(
      'The HIPAA Security Rule requires each covered entity and business associate to identify the security official responsible for its security policies and procedures.',
      'us-hipaa-security-official',
    ),
    reports(
      'New York requires covered financial firms, except small ones, to name a CISO, who reports in writing to the governing body each year and may work for an affiliate or service provider.',
      'new-york-dfs-ciso',
    ),
    reports(
      'India’s SEBI requires the CISO of market infrastructure institutions, and of regulated entities classed as qualified, to rank at least with the CTO or CIO.',
      'india-sebi-ciso-rank',
    ),
    reports(
      'Malaysia’s central bank requires financial institutions to designate a CISO who is independent from day-to-day technology operations.',
      'malaysia-rmit-ciso',
    ),
    reports(
      'By a US law amended in 2024, the air traffic control system’s CTO is responsible for its proper operation and cybersecurity.',
      'us-air-traffic-cto',
    ),
    reports(
      'UK government’s profile for CTOs in the senior civil service includes systems kept running and resistant to attack.',
      'uk-government-cto',
    ),
    reports(
      'Under the EU’s Cyber Resilience Act, makers of products with digital elements have to report vulnerabilities that are actively exploited: since September 11, 2026, by its text of 2024.',
      'eu-cyber-resilience-act-reports',
    ),
  ],
  disagreements: [cisoReporting],
  responsibilities: ['security', 'product-security', 'risk'],
  rows: ['responsibilities-charge', 'objectives-stakes', 'purpose-promise'],
  synonyms: [
    'chief information security officer',
    'CISO independence',
    'security team',
    'security operations center',
    'incident response',
    'penetration testing',
    'zero trust',
  ],
} as const satisfies Topic
