import { judges } from '#content/statement.ts'
import type { ReportingModel } from '#model/topic.ts'

/** Ways to arrange who reports to whom: when each fits, what evidence there is, and how old it is. */
export const reportingModels = [
  {
    id: 'cio-to-ceo',
    name: 'CIO to CEO',
    statement: judges(
      'Often fits where technology sets the organization apart. A 2011 study (data from 1990–1993 and 2006) found better future performance with this line at firms that compete on difference. Deloitte reports it for 65% of the CIOs in its 2025 survey of US technology leaders.',
      'banker-cio-reporting-2011',
      'deloitte-cio-reporting-2025',
    ),
  },
  {
    id: 'cio-to-cfo',
    name: 'CIO to CFO',
    statement: judges(
      'Often fits where the organization competes on cost, since money, controls, and systems meet in one place. The same 2011 study (data from 1990–1993 and 2006) found better future performance with this line at cost leaders. It takes money for change, and a place on the executive team, or technology is soon only a cost.',
      'banker-cio-reporting-2011',
    ),
  },
  {
    id: 'to-coo',
    name: 'CIO or CTO to COO',
    statement: judges(
      'Often fits where an outage stops the work itself: a COO feels it at once and can change the process along with the system. By a US law amended in 2024, the air traffic control system’s CTO reports to its chief operating officer. We found no study of how this line performs.',
      'us-air-traffic-cto',
    ),
  },
  {
    id: 'cto-to-ceo',
    name: 'CTO to CEO',
    statement: judges(
      'Often fits where technology is the product, or soon will be: the CEO hears the engineering view before deciding on products, prices, and deals. It takes a CEO with time to hear engineering trade-offs. We found no study of how this line performs, only practitioners’ opinions.',
    ),
  },
  {
    id: 'one-to-the-other',
    name: 'CTO to CIO, or CIO to CTO',
    statement: judges(
      'Often fits where one side far outweighs the other: a CTO under a CIO if technology is mostly internal, the reverse if it’s mostly the product. In a 2002 paper we know secondhand, a CTO runs operations while the CIO keeps strategy. We found no study that compares the two.',
      'berray-cto-operations-2002',
    ),
  },
  {
    id: 'combined',
    name: 'One combined executive',
    statement: judges(
      'Often fits smaller organizations, and those whose products and internal systems share people and platforms. Of the 415 CIOs and CTOs in a vendor’s survey (about 2022), 24% served as both. In 2010, a trade paper gave tight budgets as the reason in many local governments.',
      'transposit-both-roles',
      'fcw-combined-2010',
    ),
  },
  {
    id: 'ciso-inside-it',
    name: 'CISO inside IT',
    statement: judges(
      'Often fits where most controls are everyday IT work: one budget, and quick repairs. In a January 2026 report by IANS and Artico Search, 64% of CISOs surveyed reported into IT leadership. It takes a way to the board that doesn’t pass through the executive being checked.',
      'ians-ciso-2026',
    ),
  },
  {
    id: 'ciso-outside-it',
    name: 'CISO outside IT',
    statement: judges(
      'Often fits where a CISO checks others’ work, or a rule asks for distance. In the same 2026 report, 36% of CISOs reported to business leaders; surveys of 2023 and 2024 put those under the CEO at 5% and at 82%. It takes close contact with the people who make the repairs.',
      'ians-ciso-2026',
      'heidrick-ciso-2023',
      'splunk-ciso-2024',
      'malaysia-rmit-ciso',
    ),
  },
] as const satisfies readonly ReportingModel[]
