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
        'By month 3: one critical system restored from backup in a timed test, and a list of systems, contracts, and owners that finance and security use.',
      ),
    },
    {
      id: 'cio-targets',
      statement: judges(
        'By month 6: availability and recovery targets agreed with the departments, and an owner and a rule for each use of AI at work.',
      ),
    },
    {
      id: 'cio-portfolio',
      statement: judges(
        'By month 9: one list of internal projects, ranked with the department heads, and a page with the product’s leaders on what both lists need.',
      ),
    },
    {
      id: 'cio-budget',
      statement: judges(
        'By month 12: a budget that separates running from changing, a team with successors, and one result that a department head credits to it.',
      ),
    },
  ],
  scorecard: [
    {
      id: 'cio-scale',
      needs: judges('Has run technology that a whole organization depended on'),
      shownBy: judges('Gives the number of people served, the budget, and what failed'),
      asked: ['cio-outage', 'cio-program'],
    },
    {
      id: 'cio-with-business',
      needs: judges('Decides with department heads rather than for them'),
      shownBy: judges('Describes a decision that a department head changed; a reference confirms it'),
      asked: ['cio-own-system', 'cio-refused'],
    },
    {
      id: 'cio-cost',
      needs: judges('Knows what technology costs the organization'),
      shownBy: judges('Explains a budget by what a cut in it stopped, and who agreed to that'),
      asked: ['cio-last-budget', 'cio-surprise'],
    },
    {
      id: 'cio-risk',
      needs: judges('Treats risk as a choice rather than as a reason to say no'),
      shownBy: judges('Describes a risk that was accepted on purpose, and which role accepted it'),
      asked: ['cio-weakness', 'cio-program', 'cio-refused'],
    },
    {
      id: 'cio-people',
      needs: judges('Builds a team that others want to work in'),
      shownBy: judges('Describes someone who was promoted, someone who had to go, and why'),
      asked: ['cio-team', 'cio-learned'],
    },
    {
      id: 'cio-boundary',
      needs: judges('Draws boundaries with other executives, and keeps to them'),
      shownBy: judges('Describes a shared decision; a reference gives the same account'),
      asked: ['decision-of-two', 'both-claimed'],
    },
  ],
  questions: [
    {
      id: 'cio-team',
      asks: judges(
        'Describe the team that you took over and the one that you left. Whom did you promote, and whom did you let go?',
      ),
      listenFor: judges(
        'Numbers, roles, successors, work brought in or given out, and a misjudgment about one person.',
      ),
      responsibilities: [],
    },
    {
      id: 'cio-program',
      asks: judges(
        'Which large program of yours went wrong? When did you know, whom did you inform, and what did you cut to save it?',
      ),
      listenFor: judges('First and final date, scope, and cost, bad news early, and risks that someone accepted.'),
      responsibilities: [],
    },
    {
      id: 'cio-last-budget',
      asks: judges(
        'Take me through your last budget. What did you cut, what changed for the people who used it, and who agreed?',
      ),
      listenFor: judges('Running and changing kept apart, a figure, and an executive who accepted it beforehand.'),
      responsibilities: [],
    },
    {
      id: 'cio-outage',
      asks: judges(
        'Take me through your worst outage or attack, hour by hour. What did the CEO and the board hear from you, and when?',
      ),
      listenFor: judges('Facts in order, early word to the top, and a cause that was then removed.'),
      responsibilities: [],
    },
    {
      id: 'cio-own-system',
      asks: judges(
        'A department wanted to buy a system of its own, and you thought that was a mistake. What happened, from the first meeting on?',
      ),
      listenFor: judges('What the department needed, what each option cost over several years, and who decided.'),
      responsibilities: [],
    },
    {
      id: 'cio-part-of-cause',
      asks: judges(
        'When did one of your systems cause trouble for customers? What did you do beyond your own part, and who informed them?',
      ),
      listenFor: judges('Help until customers were well served, and then a handover point that both sides accepted.'),
      responsibilities: [],
    },
    {
      id: 'cio-weakness',
      asks: judges(
        'When was something released, or kept running, with a known weakness? Who accepted the risk, and where is that written?',
      ),
      listenFor: judges(
        'How severe it was rather than who asked, who was entitled to accept it, an end date, and what went to the CEO.',
      ),
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
        'When did an audit find that a team you didn’t run had ignored a control you signed for? What did you do that week?',
      ),
      listenFor: judges(
        'The risk contained first, the team’s reason heard, and the control moved or its owner changed.',
      ),
      responsibilities: ['compliance', 'controls', 'risk'],
    },
    {
      id: 'cio-figures',
      asks: judges(
        'When did two departments report different figures for the same month? Whose job was it to say which was right?',
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
    {
      id: 'cio-learned',
      statement: judges('For a direct report: What did you learn to decide without the candidate?'),
    },
  ],
  duties: [
    {
      responsibility: 'reliability',
      statement: judges('Keep the services that people here work with available, and able to recover.'),
    },
  ],
  scope: judges(
    'What the CTO owns is about the product. For internal systems, the CIO usually decides, within standards that both have agreed on.',
  ),
  suits: judges(
    'This draft suits one who runs internal systems and changes them with the departments. For one who competes with information, add what customers get.',
  ),
  others: [
    {
      party: 'ciso',
      statement: judges('Which security decisions, and a way to the board that doesn’t pass through this role.'),
    },
    { party: 'cfo', statement: judges('Limits on spending, and controls over financial reporting.') },
    { party: 'coo', statement: judges('The processes that systems support, and how people work.') },
  ],
}
