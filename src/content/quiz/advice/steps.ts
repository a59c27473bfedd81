import type { ResultAdvice } from '#model/result-advice.ts'

const ceo = 'The chief executive'
const leaders = 'Today’s technology leaders'

/** What to do first, in our opinion. */
export const steps = {
  decide: [
    {
      id: 'both',
      when: { results: ['both'] },
      text: 'Define the boundary between the two roles before you fill either one, with one owner for each responsibility.',
      who: ceo,
    },
    {
      id: 'combined',
      when: { results: ['combined'] },
      text: 'Write one mandate for both sides, and say which side gives way when they compete for money or people.',
      who: ceo,
    },
    {
      id: 'role',
      when: { results: ['role'] },
      text: 'Define the role in writing: what it decides alone, what it doesn’t decide, and whom it reports to.',
      who: ceo,
    },
    {
      id: 'unpaid',
      when: { neither: ['unpaid'] },
      text: 'Choose the part of the job that can’t wait, and find a fractional executive for one or two days a week.',
      who: ceo,
    },
    {
      id: 'holder',
      when: { neither: ['holder'] },
      text: 'Ask the executive what stands in the way. Agree on what to stop, what to delegate, and what to buy.',
      who: ceo,
    },
    {
      id: 'support',
      when: { neither: ['support'] },
      text: 'Ask the head for a list of what’s waiting. Decide together what to stop, who helps, and what to buy.',
      who: 'The head’s manager',
    },
    {
      id: 'head',
      when: { neither: ['head'] },
      text: 'Put in writing who the full-time head is and what that person decides.',
      who: ceo,
    },
    {
      id: 'in-place',
      when: { neither: ['in-place'] },
      text: 'Let the executives know that the structure stays, and ask what would help them most.',
      who: ceo,
    },
    ...(['inside', 'outside'] as const).map((question) => ({
      id: `parent-${question}`,
      when: { neither: ['covered'] as const, answer: { question, option: 'parent' } },
      text: 'Agree with the parent or central office on what it provides, and raise there whatever stands in the way.',
      who: ceo,
    })),
    {
      id: 'covered',
      when: { neither: ['covered'] },
      text: 'Let today’s leaders know that they have your confidence, and agree on a one-page quarterly report to the top team.',
      who: ceo,
    },
    {
      id: 'little',
      when: {},
      text: 'Name one contact for everything about technology, and write down what that person is accountable for.',
      who: ceo,
    },
  ],
  urgent: [
    {
      id: 'inside-demand',
      when: { answer: { question: 'instakes', option: 'demand' } },
      text: 'Name one person to respond to the regulator, insurer, lender, or customer, and set a deadline.',
      who: leaders,
    },
    {
      id: 'outside-demand',
      when: { answer: { question: 'outstakes', option: 'demand' } },
      text: 'Name one person to respond to the regulator or large customer, and set a deadline.',
      who: leaders,
    },
  ],
  bridge: [
    {
      id: 'vacant',
      when: { newSideLedBy: ['empty'] },
      text: 'Until the position is filled, appoint an acting lead with full authority.',
      who: ceo,
    },
    {
      id: 'divided',
      when: { newSideLedBy: ['several'] },
      text: 'For now, name one of today’s leaders to decide when they disagree.',
      who: ceo,
    },
    {
      id: 'provider',
      when: { newSideLedBy: ['provider'] },
      text: 'Get a list of all systems, contracts, and access rights from the provider, so you’re free to make changes.',
      who: 'The contract manager',
    },
    {
      id: 'title',
      when: { newSideLedBy: ['title'] },
      text: 'Before you announce the search, tell the person with the title what will change.',
      who: ceo,
    },
    {
      id: 'unled',
      when: { newSideLedBy: ['nobody', 'boss', 'side'] },
      text: 'For now, name one person to decide, and set aside two half days a week for it.',
      who: ceo,
    },
    {
      id: 'replace',
      when: { answer: { question: 'instakes', option: 'replace' } },
      text: 'Before you choose a new system, write down what it has to do and who makes the choice.',
      who: leaders,
    },
    {
      id: 'inside-loss',
      when: { answer: { question: 'instakes', option: 'loss' } },
      text: 'Put the last incident on one page: what happened, what it cost, and what has changed since.',
      who: leaders,
    },
    {
      id: 'outside-loss',
      when: { answer: { question: 'outstakes', option: 'loss' } },
      text: 'Call a few customers you lost or disappointed, and write down why.',
      who: leaders,
    },
    {
      id: 'unbuilt',
      when: { answer: { question: 'outstakes', option: 'unbuilt' } },
      text: 'Build a prototype of the riskiest part, and show it to a few customers before you build the rest.',
      who: leaders,
    },
    {
      id: 'join',
      when: { answer: { question: 'instakes', option: 'join' } },
      text: 'List both units’ systems, and decide which one to keep for each job.',
      who: leaders,
    },
    {
      id: 'spend',
      when: { answer: { question: 'instakes', option: 'spend' } },
      text: 'List every technology contract from the past year, with an owner for each.',
      who: leaders,
    },
    {
      id: 'units',
      when: { answer: { question: 'instakes', option: 'units' } },
      text: 'Agree on a short list of what all units buy together, security first.',
      who: leaders,
    },
    {
      id: 'dependence',
      when: {},
      text: 'List the systems you can’t do without, who knows each one, and who could step in.',
      who: leaders,
    },
  ],
  deadlines: { first: 'Within two weeks', second: 'Within a month' },
  follow: [
    {
      id: 'search-both',
      when: { results: ['both'] },
      text: 'Use the charter as the job description for both searches, and let the first hire help choose the second.',
      who: ceo,
      by: 'Within three months',
    },
    {
      id: 'promote',
      when: { results: ['role', 'combined'], newSideLedBy: ['head'] },
      text: 'Decide whether today’s head could fill the position, and talk to that person first. If not, use the charter to start a search.',
      who: ceo,
      by: 'Within three months',
    },
    {
      id: 'search',
      when: { results: ['role', 'combined'] },
      text: 'Start a search with the charter as the job description, and meet the first candidates.',
      who: ceo,
      by: 'Within three months',
    },
    {
      id: 'review',
      when: {},
      text: 'Take the quiz again together.',
      who: 'The top team',
      by: 'In a year, or when an answer changes',
    },
  ],
} as const satisfies ResultAdvice['steps']
