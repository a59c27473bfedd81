import { judges } from '#content/statement.ts'
import type { HiringText, InterviewQuestion } from '#model/hiring.ts'

/** Questions that test the boundary between two executives, whichever side of it the candidate is on. */
export const generalQuestions: readonly InterviewQuestion[] = [
  {
    id: 'decision-of-two',
    asks: judges(
      'Tell me about a decision that was partly yours and partly someone else’s. Who had the last word, and who knew that beforehand?',
    ),
    listenFor: judges('A named colleague, a real disagreement, and a rule for the last word that both had agreed on.'),
    responsibilities: [],
  },
  {
    id: 'gave-up',
    asks: judges('Which responsibility did you give up because someone else was better placed to own it?'),
    listenFor: judges('A handover with a date, a person, and a budget, and respect for how it’s done now.'),
    responsibilities: [],
  },
  {
    id: 'fell-between',
    asks: judges(
      'What once fell between you and a colleague because each of you thought that the other owned it? What did you change?',
    ),
    listenFor: judges('Something specific that broke, the candidate’s own part in it, and a written owner afterward.'),
    responsibilities: [],
  },
  {
    id: 'other-team',
    asks: judges(
      'When did your results depend on a team that you didn’t run? How did you get what you needed from it?',
    ),
    listenFor: judges('A deal that the other team would recognize. Going to the CEO was the last step, not the first.'),
    responsibilities: [],
  },
  {
    id: 'same-people',
    asks: judges(
      'Internal systems and the product need the same six people next quarter. How do you and the other executive decide?',
    ),
    listenFor: judges(
      'One list of work for both sides, ranked by a goal of the organization, and a date to look again.',
    ),
    responsibilities: ['one-strategy', 'shared-goals'],
  },
  {
    id: 'new-field',
    asks: judges(
      'A new field comes up, as AI did. Either both of you want it, or neither does. How do you settle who owns it?',
    ),
    listenFor: judges('The field split into decisions, an owner for each, and no waiting for a reorganization.'),
    responsibilities: ['role-boundaries', 'dialogue', 'ai'],
  },
  {
    id: 'portal',
    asks: judges(
      'Customers want a portal that runs on internal systems. Give me the case for each executive as its owner, and then your choice.',
    ),
    listenFor: judges('A fair case for the side that isn’t theirs, and a choice that names what the owner may decide.'),
    responsibilities: ['digital-strategy', 'integration', 'resilience-and-agility'],
  },
]

export const generalReferences: readonly HiringText[] = [
  {
    id: 'both-claimed',
    statement: judges('What did you and the candidate both have a claim to, and how was it settled?'),
  },
  {
    id: 'handed-over',
    statement: judges('What did the candidate hand over to you, or take over from you? What state was it in?'),
  },
  {
    id: 'keep-out',
    statement: judges('If you hired the candidate again, what would you keep out of the job, and why?'),
  },
]
