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

/** Two people’s answers, with a decision, as in a link to their session. */
export const session =
  '#s=v1.id_4fz.list_contested.first_cio_Ana.second_cto_Ben.ai_cio_3_cto_3.data_cio_2_cdo_1.security_ciso_2_ciso_2.platform_nobody_1_nobody_2.agreed_ai_cto.open_data_Ben_Ask finance.end'

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
  '/session',
  '/examples',
  '/examples/county-government',
  '/method',
  '/accessibility',
  '/licenses',
  '/open-data',
  '/404',
] as const
