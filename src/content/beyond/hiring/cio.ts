import { judges } from '#content/statement.ts'
import type { HiringProfile } from '#model/hiring.ts'

export const cioProfile: HiringProfile = {
  id: 'cio',
  role: 'cio',
  title: 'Chief Information Officer',
  mission: judges(
    'Run and improve the technology that people here work with: reliable, secure, worth its cost, and ready when the business changes.',
  ),
  reportsTo: judges('The CEO, unless one of the alternatives fits better.'),
  reporting: ['cio-to-ceo', 'cio-to-cfo', 'to-coo', 'one-to-the-other'],
  firstYear: [
    {
      id: 'cio-inventory',
      statement: judges(
        'By month 3: a list of systems, contracts, and their owners that finance and security both use.',
      ),
    },
    {
      id: 'cio-targets',
      statement: judges(
        'By month 6: an availability target for each service that work depends on, and a backup restored as a test.',
      ),
    },
    {
      id: 'cio-portfolio',
      statement: judges(
        'By month 9: one list of internal projects, ranked with the department heads, each with a business owner.',
      ),
    },
    {
      id: 'cio-budget',
      statement: judges(
        'By month 12: a budget that separates running from changing, and one cost that fell without anyone losing service.',
      ),
    },
  ],
  scorecard: [
    {
      id: 'cio-scale',
      needs: judges('Has run technology that a whole organization depended on'),
      shownBy: judges('Gives the number of people served, the budget, and what failed'),
    },
    {
      id: 'cio-with-business',
      needs: judges('Decides with department heads rather than for them'),
      shownBy: judges('Names a department head who’ll say so as a reference'),
    },
    {
      id: 'cio-cost',
      needs: judges('Knows what technology costs the organization'),
      shownBy: judges('Explains a budget by what would stop if a part of it were cut'),
    },
    {
      id: 'cio-risk',
      needs: judges('Treats risk as a choice rather than as a reason to say no'),
      shownBy: judges('Describes a risk that was accepted on purpose, and who accepted it'),
    },
    {
      id: 'cio-boundary',
      needs: judges('Draws boundaries with other executives, and keeps to them'),
      shownBy: judges('A colleague gives the same account of a shared decision'),
    },
  ],
  questions: [
    {
      id: 'cio-own-system',
      asks: judges(
        'A department wanted to buy a system of its own, and you thought that was a mistake. What happened, from the first meeting on?',
      ),
      listenFor: judges('What the department needed, what each option cost over several years, and who decided.'),
      responsibilities: [],
    },
    {
      id: 'cio-cut',
      asks: judges('Which technology cost did you cut, and what did people lose by it? Who agreed to the loss?'),
      listenFor: judges('A figure, the service that changed, and an executive who accepted it beforehand.'),
      responsibilities: [],
    },
    {
      id: 'cio-outage',
      asks: judges('Take me through your worst outage, hour by hour. What did you say to the CEO, and when?'),
      listenFor: judges('Facts in order, early word to the top, and a cause that was then removed.'),
      responsibilities: [],
    },
    {
      id: 'cio-edge',
      asks: judges(
        'Customers complain about the product, and one of your systems is part of the cause. Where does your responsibility end?',
      ),
      listenFor: judges('A line at something that can be measured, and help beyond it without taking over.'),
      responsibilities: [],
    },
    {
      id: 'cio-weakness',
      asks: judges(
        'You’re accountable for information security. Someone else wants to release a product with a known weakness. Who decides?',
      ),
      listenFor: judges('Severity before rank: who may accept which risk, in writing, and what goes to the CEO.'),
      responsibilities: ['security', 'product-security'],
    },
    {
      id: 'cio-two-wishes',
      asks: judges(
        'Two departments needed one system to work in two ways. How did you settle that, and who owned the process afterward?',
      ),
      listenFor: judges('Process owners in the business, one exception at most, and what the exception cost.'),
      responsibilities: ['integration', 'business-systems', 'efficiency'],
    },
    {
      id: 'cio-vendor',
      asks: judges('Which vendor did you leave, or should you have left? Who in the business had to live with it?'),
      listenFor: judges('The notice period, the way to get the data out, and the people whose work changed.'),
      responsibilities: ['vendors'],
    },
    {
      id: 'cio-one-budget',
      asks: judges('You had money for one of two projects, and both sponsors outranked you. How was the choice made?'),
      listenFor: judges('Criteria that both sponsors knew, a decision on time, and no third project in secret.'),
      responsibilities: ['investments', 'internal-strategy', 'change-portfolio'],
    },
    {
      id: 'cio-enough',
      asks: judges('For which service did you decide that its availability was good enough? Who agreed?'),
      listenFor: judges('The cost of an hour without it, the cost of preventing one, and a business owner who signed.'),
      responsibilities: ['infrastructure', 'reliability', 'continuity', 'growth-and-stability', 'service-desk'],
    },
    {
      id: 'cio-audit',
      asks: judges(
        'An auditor finds that a team you don’t run ignores a control that you sign for. What do you do this week?',
      ),
      listenFor: judges(
        'The risk contained first, the team’s reason heard, and the control moved or its owner changed.',
      ),
      responsibilities: ['compliance', 'controls', 'risk'],
    },
    {
      id: 'cio-figures',
      asks: judges(
        'Finance and sales report different figures for the same month. Whose job is it to say which is right?',
      ),
      listenFor: judges('A definition owned by the business, data quality owned by someone named, and a deadline.'),
      responsibilities: ['data'],
    },
  ],
  references: [
    {
      id: 'cio-refused',
      statement: judges('For a department head: What did the candidate refuse you, and for what reason?'),
    },
    {
      id: 'cio-surprise',
      statement: judges('For finance: When did a technology cost surprise you, and how did you hear about it?'),
    },
  ],
}
