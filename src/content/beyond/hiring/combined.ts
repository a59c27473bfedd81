import { judges } from '#content/statement.ts'
import type { HiringProfile } from '#model/hiring.ts'

/** Its questions suit someone who has led only one of the sides, as most candidates have. */
export const combinedProfile: HiringProfile = {
  id: 'combined',
  title: 'Chief Information and Technology Officer',
  mission: judges(
    'Lead the technology that people here work with and the technology that customers use, and decide between them openly.',
  ),
  reportsTo: judges('The CEO, or a COO who is also accountable for the product. Others speak for one side only.'),
  reporting: ['combined'],
  firstYear: [
    {
      id: 'combined-owners',
      statement: judges(
        'By month 3: a list of systems, products, and contracts with their owners, and a deputy for each side, if only for now.',
      ),
    },
    {
      id: 'combined-page',
      statement: judges(
        'By month 6: one page of targets for internal services and for the product, one of which customers would notice.',
      ),
    },
    {
      id: 'combined-plan',
      statement: judges(
        'By month 9: one plan that ranks internal projects and product work together, agreed with the executive team.',
      ),
    },
    {
      id: 'combined-proof',
      statement: judges(
        'By month 12: an open account of what each side waited for, and a proposal to the CEO on how to organize technology.',
      ),
    },
  ],
  scorecard: [
    {
      id: 'combined-scale',
      needs: judges('Has led one side, and has worked closely with the other'),
      shownBy: judges('Gives people, budget, and a failure for the one, and what was hard to see in the other'),
      asked: ['combined-slow', 'combined-failure'],
    },
    {
      id: 'combined-choice',
      needs: judges('Decides in the open between groups that need the same people'),
      shownBy: judges('Describes who waited, for how long, and how they heard about it'),
      asked: ['combined-who-waited', 'combined-less'],
    },
    {
      id: 'combined-deputy',
      needs: judges('Delegates a whole area, with its decisions'),
      shownBy: judges('Describes a costly decision that a deputy made alone'),
      asked: ['combined-handed', 'combined-deputy-says'],
    },
    {
      id: 'combined-worth',
      needs: judges('Knows what technology costs, and what it’s worth to customers'),
      shownBy: judges('Explains one choice to a CFO, and the same choice to a customer'),
      asked: ['combined-explained'],
    },
    {
      id: 'combined-boundary',
      needs: judges('Draws boundaries with other executives, and keeps to them'),
      shownBy: judges('Describes a shared decision; a reference gives the same account'),
      asked: ['decision-of-two', 'both-claimed'],
    },
  ],
  questions: [
    {
      id: 'combined-slow',
      asks: judges(
        'Which side do you know less, internal systems or the product? What were you slow to notice there, and who pointed it out?',
      ),
      listenFor: judges('A gap named plainly, an example in which it mattered, and a person rather than a report.'),
      responsibilities: [],
    },
    {
      id: 'combined-who-waited',
      asks: judges(
        'When did two groups need the same people of yours? How did you decide, and how did the one that waited hear about it?',
      ),
      listenFor: judges(
        'One list, ranked by a goal of the organization, early word to the group that waits, and a review date.',
      ),
      responsibilities: [],
      insteadOf: ['side-that-waited'],
    },
    {
      id: 'combined-handed',
      asks: judges('Whom did you put in charge of a whole area, and why? Which of its decisions did you keep?'),
      listenFor: judges(
        'Someone who was chosen and developed, few decisions kept, and a costly one made without them.',
      ),
      responsibilities: [],
    },
    {
      id: 'combined-weakness',
      asks: judges(
        'When did your own team want to go live with a known weakness? Who checked your decision, and who could have overruled it?',
      ),
      listenFor: judges(
        'How severe it was before any date, an objection from outside the team, and a risk accepted in writing.',
      ),
      responsibilities: [],
      insteadOf: ['cio-weakness'],
    },
    {
      id: 'combined-failure',
      asks: judges(
        'Take me through the worst failure that others noticed, hour by hour. What did you say to them and to the board, and when?',
      ),
      listenFor: judges('Facts in order, early word to those who were hit, and what was changed afterward.'),
      responsibilities: [],
    },
    {
      id: 'combined-explained',
      asks: judges(
        'Which costly technology choice was yours? How did you explain it to finance, and how to the people who use the result?',
      ),
      listenFor: judges(
        'Figures before and after, a use that people would recognize, and what the estimate got wrong.',
      ),
      responsibilities: [],
    },
    {
      id: 'combined-ai',
      asks: judges(
        'Which decisions about AI have you kept, and which have you handed to others? What did you stop, or allow?',
      ),
      listenFor: judges(
        'Different owners for different decisions, figures for cost and quality, and a use that was refused or stopped.',
      ),
      responsibilities: [],
      insteadOf: ['ai-decided'],
    },
  ],
  references: [
    {
      id: 'combined-less',
      statement: judges(
        'For someone on the side that the candidate didn’t lead: What did you wait for, and for how long?',
      ),
    },
    {
      id: 'combined-deputy-says',
      statement: judges('For a deputy: Which decision did the candidate leave to you, and which one did you want?'),
    },
  ],
  duties: [
    {
      responsibility: 'role-boundaries',
      statement: judges('Say in writing what each deputy decides, and what stays with you.'),
    },
    {
      responsibility: 'dialogue',
      term: 'Coordination of both sides',
      statement: judges('Keep internal systems and the product working to one plan.'),
    },
  ],
  others: [
    {
      party: 'cpo',
      statement: judges(
        'Which problems to solve, for whom, and in what order; pricing. If there’s no head of product, say so.',
      ),
    },
    {
      party: 'ciso',
      statement: judges('Security decisions that this role can’t overrule, and a way to the board around it.'),
    },
    { party: 'cfo', statement: judges('Limits on spending, and controls over financial reporting.') },
    { party: 'coo', statement: judges('The processes that systems support, and how people work.') },
  ],
}
