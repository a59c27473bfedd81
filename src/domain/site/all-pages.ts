import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { textInContext } from '#domain/text/question-context.ts'
import type { MappedContent } from '#model/content.ts'
import { kindsName } from './kinds-name.ts'
import { addressOf } from './paths.ts'

/** A page of the site. */
export interface SitePage {
  readonly address: string
  readonly name: string
}

/** Every page of the site, in reading order. */
export function allPages(content: MappedContent): readonly SitePage[] {
  return [
    { address: addressOf.home(), name: 'Home' },
    { address: addressOf.compare(), name: 'Compare the roles' },
    ...content.dimensions.map(({ id, name }) => ({ address: addressOf.dimension(id), name: `Compare: ${name}` })),
    { address: addressOf.responsibilities(), name: 'Responsibilities' },
    ...content.responsibilities.map(({ id, term }) => ({ address: addressOf.responsibility(id), name: term })),
    { address: addressOf.contested(), name: 'Contested topics' },
    ...content.topics.map(({ id, name }) => ({ address: addressOf.topic(id), name: `Contested: ${name}` })),
    { address: addressOf.kinds(), name: kindsName(content.roles) },
    { address: addressOf.law(), name: 'Where the law names the role' },
    { address: addressOf.together(), name: 'Working together' },
    { address: addressOf.quiz(), name: 'Quiz: Which do you need?' },
    ...content.quiz.questions.map((question) => ({
      address: addressOf.question(question.id),
      name: textInContext(content.quiz.questions, question),
    })),
    { address: addressOf.review(), name: 'Quiz: Review your answers' },
    ...content.quiz.results.map(({ id, name }) => ({ address: addressOf.result(id), name: `Result: ${name}` })),
    { address: addressOf.charter(), name: 'Role charter' },
    { address: addressOf.brief(), name: 'Hiring brief' },
    { address: addressOf.session(), name: 'Session for two' },
    { address: addressOf.board(), name: 'Team comparison' },
    { address: addressOf.examples(), name: 'Examples' },
    ...content.examples.map(({ id, label }) => ({
      address: addressOf.example(id),
      name: `Example: ${lowercaseFirst(label)}`,
    })),
    { address: addressOf.method(), name: 'Methodology' },
    { address: addressOf.openData(), name: 'Open data' },
    { address: addressOf.accessibility(), name: 'Accessibility' },
    { address: addressOf.licenses(), name: 'Open-source licenses' },
  ]
}
