import type { ResultAdvice } from '#model/result-advice.ts'

const ceo = 'The chief executive'
const leaders = 'Today’s technology leaders'

/** What to do first, in our opinion. */
export const steps = {
  decide: [
    {
      id: 'both',
      when: { results: ['both'] },
      text: 'Draw the line between the two positions before either is filled: one owner for each responsibility.',
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
      text: 'Write down what the position decides alone, what it doesn’t decide, and whom it reports to.',
      who: ceo,
    },
    {
      id: 'unpaid',
      when: { neither: ['unpaid'] },
      text: 'Choose the part of the job that can’t wait, and find an adviser for one or two days a week.',
      who: ceo,
    },
    {
      id: 'holder',
      when: { neither: ['holder'] },
      text: 'Ask the executive what stands in the way. Agree on what stops, what’s handed over, and what’s bought.',
      who: ceo,
    },
    {
      id: 'support',
      when: { neither: ['support'] },
      text: 'Ask the head for the list of what’s waiting. Settle together what stops, who helps, and what’s bought.',
      who: 'The head’s manager',
    },
    {
      id: 'head',
      when: { neither: ['head'] },
      text: 'Put in writing who the full-time head is, and what the head decides.',
      who: ceo,
    },
    {
      id: 'in-place',
      when: { neither: ['in-place'] },
      text: 'Tell the executives that the structure stays, and ask what would help them most.',
      who: ceo,
    },
    {
      id: 'covered',
      when: { neither: ['covered'] },
      text: 'Tell those who lead that they have your confidence, and agree on a one-page report to the top team each quarter.',
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
      text: 'Name one person who answers what’s demanded from outside, and by what date.',
      who: leaders,
    },
    {
      id: 'outside-demand',
      when: { answer: { question: 'outstakes', option: 'demand' } },
      text: 'Name one person who answers what a customer or regulator demands, and by what date.',
      who: leaders,
    },
  ],
  bridge: [
    {
      id: 'vacant',
      when: { newSideLedBy: ['empty'] },
      text: 'Until the position is filled, name an acting lead with its full authority.',
      who: ceo,
    },
    {
      id: 'divided',
      when: { newSideLedBy: ['several'] },
      text: 'Until then, name one of today’s leaders to decide when they disagree.',
      who: ceo,
    },
    {
      id: 'provider',
      when: { newSideLedBy: ['provider'] },
      text: 'Get from the provider a list of all systems, contracts, and access rights, so that the change is yours to make.',
      who: 'The manager of the contract',
    },
    {
      id: 'title',
      when: { newSideLedBy: ['title'] },
      text: 'Tell the person with the title what will change, before the search is announced.',
      who: ceo,
    },
    {
      id: 'unled',
      when: { newSideLedBy: ['nobody', 'boss', 'side'] },
      text: 'Until then, name one person who decides, and set aside two half days a week for it.',
      who: ceo,
    },
    {
      id: 'replace',
      when: { answer: { question: 'instakes', option: 'replace' } },
      text: 'Before a new system is chosen, write down what it has to do and who owns the choice.',
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
      text: 'Call a few customers that you lost or disappointed, and write down why.',
      who: leaders,
    },
    {
      id: 'unbuilt',
      when: { answer: { question: 'outstakes', option: 'unbuilt' } },
      text: 'Build a rough version of the riskiest part, and show it to a few customers before you build the rest.',
      who: leaders,
    },
    {
      id: 'join',
      when: { answer: { question: 'instakes', option: 'join' } },
      text: 'List the systems of both units, and decide which one stays for each job.',
      who: leaders,
    },
    {
      id: 'spend',
      when: { answer: { question: 'instakes', option: 'spend' } },
      text: 'Put all technology contracts of the last year in one list, with an owner for each.',
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
      text: 'List the systems that you can’t do without, who knows each, and who could step in.',
      who: leaders,
    },
  ],
  deadlines: { first: 'Within two weeks', second: 'Within a month' },
  follow: [
    {
      id: 'search-both',
      when: { results: ['both'] },
      text: 'Start both searches with the charter as the job description, and let the first to arrive help choose the second.',
      who: ceo,
      by: 'Within three months',
    },
    {
      id: 'promote',
      when: { results: ['role', 'combined'], newSideLedBy: ['head'] },
      text: 'Consider today’s head first, and tell that person before anyone else. Otherwise, start the search with the charter.',
      who: ceo,
      by: 'Within three months',
    },
    {
      id: 'search',
      when: { results: ['role', 'combined'] },
      text: 'Start the search with the charter as the job description, and meet the first candidates.',
      who: ceo,
      by: 'Within three months',
    },
    {
      id: 'review',
      when: {},
      text: 'Answer these questions again together. Do it sooner if an answer changes.',
      who: 'The top team',
      by: 'In a year',
    },
  ],
} as const satisfies ResultAdvice['steps']
