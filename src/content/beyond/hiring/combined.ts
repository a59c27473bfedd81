import { judges } from '#content/statement.ts'
import type { HiringProfile } from '#model/hiring.ts'

export const combinedProfile: HiringProfile = {
  id: 'combined',
  title: 'Chief Information and Technology Officer',
  mission: judges(
    'Lead both the technology that people here work with and the technology that customers get, and decide between them in the open.',
  ),
  reportsTo: judges('The CEO: someone who decides between both sides shouldn’t report to either of them.'),
  reporting: ['combined', 'to-coo'],
  firstYear: [
    {
      id: 'combined-owners',
      statement: judges(
        'By month 3: one list of systems, products, and contracts, with an owner for each, and a deputy for one side.',
      ),
    },
    {
      id: 'combined-page',
      statement: judges(
        'By month 6: targets for internal services and for the product, reported together on one page.',
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
        'By month 12: a record of what each side had to wait for, so that the CEO can say whether one executive is enough.',
      ),
    },
  ],
  scorecard: [
    {
      id: 'combined-scale',
      needs: judges('Has led one side, and has worked closely with the other'),
      shownBy: judges('Gives people, budget, and customers for the one, and a failure on each side'),
    },
    {
      id: 'combined-choice',
      needs: judges('Decides between internal needs and the product’s in the open'),
      shownBy: judges('Describes a time when the product waited, and one when it didn’t'),
    },
    {
      id: 'combined-deputy',
      needs: judges('Delegates a whole side, with its decisions'),
      shownBy: judges('Names a deputy who made a costly decision alone'),
    },
    {
      id: 'combined-worth',
      needs: judges('Knows what technology costs, and what it’s worth to customers'),
      shownBy: judges('Explains one choice to a CFO, and the same choice to a customer'),
    },
    {
      id: 'combined-boundary',
      needs: judges('Draws boundaries with other executives, and keeps to them'),
      shownBy: judges('A colleague gives the same account of a shared decision'),
    },
  ],
  questions: [
    {
      id: 'combined-neglected',
      asks: judges('Which side got less of your time last year, internal systems or the product? What did that cost?'),
      listenFor: judges('An honest answer with an example, and someone on that side who was asked about it.'),
      responsibilities: [],
    },
    {
      id: 'combined-delegate',
      asks: judges('Which side would you give to a deputy first? Which of its decisions would you keep?'),
      listenFor: judges('A choice that follows from this organization, and few decisions kept.'),
      responsibilities: [],
    },
    {
      id: 'combined-moved',
      asks: judges(
        'When did you move people or money from one side to the other? Who lost, and did they know beforehand?',
      ),
      listenFor: judges('A reason that the losing side understood, a date to look again, and what happened then.'),
      responsibilities: [],
    },
    {
      id: 'combined-two-jobs',
      asks: judges('When should your job become two jobs? What would you watch for, and whom would you ask?'),
      listenFor: judges('Signs that others can observe, such as decisions that wait, rather than their own workload.'),
      responsibilities: [],
    },
  ],
  references: [
    {
      id: 'combined-less',
      statement: judges('For someone on the side that got less attention: What did you wait for, and for how long?'),
    },
    {
      id: 'combined-deputy-says',
      statement: judges('For a deputy: Which decision did the candidate leave to you, and which one did you want?'),
    },
  ],
}
