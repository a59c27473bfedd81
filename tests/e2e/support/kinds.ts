import { content } from '#content/index.ts'
import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import type { Answers } from '#domain/quiz/answers.ts'

/** Every question answered, with a new executive on the inward side as the result. */
export const fullAnswers: Answers = {
  chosen: {
    people: ['to499'],
    reach: ['some'],
    inside: ['side'],
    inblocks: ['skill', 'plan'],
    instakes: ['replace', 'demand', 'spend'],
    outside: ['head'],
    outblocks: ['nothing'],
    outstakes: ['loss'],
    shared: ['some'],
    pace: ['partly'],
    pay: ['one'],
    gaps: ['secure', 'figures'],
  },
}

/** The same, as in a link. */
export const answers = serializeAnswers(content.quiz, fullAnswers)

/** Answers of someone who differs in what the result depends on, and in other things. */
export const otherAnswers = serializeAnswers(content.quiz, {
  chosen: { ...fullAnswers.chosen, pay: ['no'], gaps: ['nothing'] },
})

/** One address for every kind of page, with as much content as possible. */
export const kinds = [
  '/',
  '/compare',
  '/compare/focus',
  '/responsibilities?role=cio&partner=finance',
  '/responsibilities/security',
  '/contested',
  '/contested/reporting',
  '/kinds',
  '/law',
  '/together',
  '/quiz',
  '/quiz/reach',
  '/quiz/inblocks',
  // No longer asked.
  '/quiz/reentry',
  '/quiz/review',
  '/result/both',
  `/result/cio?a=${answers}`,
  '/board',
  `/board?a=Ana~${answers}&a=${otherAnswers}`,
  '/charter',
  `/charter?a=${answers}`,
  '/brief',
  `/brief?role=combined&a=${answers}`,
  '/examples',
  '/examples/county-government',
  '/method',
  '/accessibility',
  '/licenses',
  '/open-data',
  '/404',
] as const
