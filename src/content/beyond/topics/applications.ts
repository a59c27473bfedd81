import { judges, reports } from '#content/statement.ts'
import type { Topic } from '#model/topic.ts'

export const web = {
  id: 'web',
  name: 'Website, portal, and app',
  question: 'Who owns what customers use online, where technology isn’t what the organization sells?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'A portal is often a window on core systems: orders, accounts, appointments. The CIO usually runs, secures, and connects those already, so what customers see can be as good as the data behind it, and one team can correct a wrong balance wherever it starts.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'Customers often compare it with the best app on their phones. It usually needs designers, engineers, and frequent small releases, which is how most CTOs’ teams work. Treated as a product, it can keep getting better long after its launch.',
      ),
    },
    {
      who: 'CMO, or head of product or digital',
      statement: judges(
        'For many customers, it’s the front door, and those who know these customers best often work in the business. An owner there can change a price, a form, or a promise along with the page that shows it, and is accountable for the sales that come through it.',
      ),
    },
  ],
  tests: [
    judges('Do most complaints trace to our core systems, or to the pages themselves?'),
    judges('How often does our website or app change: every week, or once a year?'),
    judges('Does its roadmap have one owner, and is that person measured on what customers do online?'),
  ],
  facts: [],
  disagreements: [],
  responsibilities: ['product', 'business-systems', 'digital-strategy'],
  rows: ['units-first-to-notice', 'units-aim', 'purpose-promise'],
  synonyms: [
    'website',
    'customer portal',
    'mobile app',
    'online store',
    'patient portal',
    'online banking',
    'digital channels',
    'content management system (CMS)',
    'web team',
  ],
} as const satisfies Topic

export const businessSystems = {
  id: 'business-systems',
  name: 'Business systems',
  question: 'Who owns the systems that finance, HR, and sales work in, and who owns the processes behind them?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'These systems share data, logins, and vendors, so a change in one often reaches the next. The CIO’s team usually knows those links and has been through upgrades before. A single owner can plan changes together and hold vendors to what they’ve promised.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'Where customers order, subscribe, and pay online, billing and accounts are part of the product, and a slow change there delays a launch. The CTO’s engineers can often connect these systems cleanly, test changes before anyone feels them, and roll out in steps.',
      ),
    },
    {
      who: 'process owners, such as the CFO for finance',
      statement: judges(
        'Software should follow the process, and only finance can change how finance works. A CFO, or a head of HR or sales, can decide what to give up and get people trained. Those who work in a system all day often know best what it lacks and what can wait.',
      ),
    },
  ],
  tests: [
    judges('Who signs off that the process will change, and not only the software?'),
    judges('If the go-live fails, who explains it to the auditor?'),
    judges('Do orders and bills come from our product, or do people here enter them?'),
  ],
  facts: [
    reports('GitLab’s public handbook has placed its IT department in the finance division.', 'gitlab-it-and-ciso'),
  ],
  disagreements: [],
  responsibilities: ['business-systems', 'integration', 'efficiency', 'product'],
  rows: ['units-partners', 'units-aim', 'focus-starting-point'],
  synonyms: [
    'ERP program',
    'ERP implementation',
    'go-live',
    'process owner',
    'system owner',
    'core systems',
    'order to cash',
    'human capital management (HCM)',
  ],
} as const satisfies Topic

export const shadowIt = {
  id: 'shadow-it',
  name: 'Shadow IT',
  question: 'Who decides on technology that departments buy or build for themselves?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'Each department sees its own tool. The CIO often knows that three of them pay for the same one, and that people who left can still open it. With a short list of approved tools, the CIO can often say yes fast, and support what a department comes to rely on.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'Some of these tools become products in all but name, and touch customers’ data or the product’s code. The CTO’s engineers can usually tell a sound prototype from a fragile one, rebuild what proves its worth, and give departments safe interfaces to build on.',
      ),
    },
    {
      who: 'department heads, or the COO',
      statement: judges(
        'People who do the work often know what’s missing, and a tool they build this week can beat a project that starts next year. A department head who owns it, within clear limits, has good reason to keep it simple, and a COO can pass on the ones that work best.',
      ),
    },
  ],
  tests: [
    judges('Could a department keep its tool running if the person who built it left?'),
    judges('Which does the tool touch: our own records, or what customers get?'),
    judges('Is there a limit below which a department doesn’t have to ask, and does each of them know it?'),
  ],
  facts: [
    reports(
      'At covered US agencies other than Defense, IT contracts need the approval of the CIO, or of a process in which the CIO takes full part.',
      'us-cio-contract-approval',
    ),
    reports(
      'In a 2004 study of more than 250 enterprises, growth leaders spread more IT decision rights to business units, while profit leaders centralized more of them.',
      'weill-decision-rights-2004',
    ),
  ],
  disagreements: [],
  responsibilities: ['standards', 'vendors', 'data'],
  rows: ['responsibilities-commerce', 'responsibilities-coherence'],
  synonyms: [
    'low-code',
    'no-code',
    'citizen development',
    'citizen developers',
    'business-led IT',
    'unapproved software',
    'SaaS sprawl',
    'spreadsheets',
    'robotic process automation (RPA)',
  ],
} as const satisfies Topic
