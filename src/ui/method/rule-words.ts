import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { language } from '#model/language.ts'
import {
  type Cover,
  covers,
  type Finding,
  type ObstacleKind,
  type Quiz,
  type ResultCondition,
  type ResultRule,
  type SideCondition,
} from '#model/quiz.ts'

const anyOf = new Intl.ListFormat(language, { type: 'disjunction' })

export const findingNames: Readonly<Record<Finding, string>> = {
  absent: 'Doesn’t apply',
  covered: 'Covered',
  light: 'No executive needed',
  holder: 'The person or the mandate',
  support: 'Support for the head',
  new: 'A new executive',
}

export const coverNames: Readonly<Record<Cover, string>> = {
  part: 'No one full time',
  divided: 'Several, no one above',
  title: 'Title only',
  vacant: 'Vacant',
  head: 'Full-time head',
  executive: 'Executive',
  parent: 'Parent office',
}

export const obstacleNames: Readonly<Record<ObstacleKind, string>> = {
  support: 'Support',
  rank: 'Rank',
  none: 'No obstacle',
}

/** One condition of a rule: its subject, and what has to be true. */
export interface RuleTerm {
  /** A question, or a term with a colon. */
  readonly about: string
  readonly says: string
}

/** The conditions of a finding rule, from its data. None if the rule always applies. */
export function findingTerms(quiz: Quiz, when: SideCondition): readonly RuleTerm[] {
  return [
    ...optional(when.cover, (some) => ({ about: 'Cover:', says: coverList(some) })),
    ...optional(when.level, (some) => ({
      about: 'Calls for:',
      says: some.map((level) => quiz.levelTexts[level]).join(', '),
    })),
    ...optional(when.obstacles, (some) => ({
      about: 'Obstacles:',
      says: some.map((kind) => lowercaseFirst(obstacleNames[kind])).join(', '),
    })),
    ...answerTerm(quiz, quiz.people, when.people),
    ...optional(when.absent, () => answerTerm(quiz, quiz.reach.question, [quiz.reach.none])).flat(),
  ]
}

/** The conditions of a result rule, from its data. None if the rule always applies. */
export function resultTerms(quiz: Quiz, when: ResultCondition): readonly RuleTerm[] {
  return [
    ...optional(when.vacancies, (some) => ({ about: 'Sides that call for a new executive:', says: some.join(', ') })),
    ...answerTerm(quiz, 'shared', when.shared),
    ...answerTerm(quiz, 'pace', when.pace),
    ...answerTerm(quiz, 'pay', when.pay),
    ...answerTerm(quiz, quiz.people, when.people),
  ]
}

/** The result of a rule. One kind covers both single roles. */
export function resultNames({ results }: Quiz, { result }: Pick<ResultRule, 'result'>): string {
  return results
    .filter(({ kind }) => kind === result)
    .map(({ name }) => name)
    .join(' / ')
}

/** A long list is clearer as its exceptions. */
function coverList(some: readonly Cover[]): string {
  const others = covers.filter((cover) => !some.includes(cover))
  const names = (list: readonly Cover[]) => list.map((cover) => lowercaseFirst(coverNames[cover])).join(', ')
  return others.length < some.length ? `anything except: ${names(others)}` : names(some)
}

function answerTerm(quiz: Quiz, question: string, some: readonly string[] | undefined): readonly RuleTerm[] {
  const asked = quiz.questions.find(({ id }) => id === question)
  if (asked === undefined || some === undefined) return []
  const labels = asked.options.filter(({ id }) => some.includes(id)).map(({ label }) => `“${label}”`)
  return [{ about: asked.text, says: anyOf.format(labels) }]
}

function optional<Value, Made>(value: Value | undefined, make: (value: Value) => Made): readonly Made[] {
  return value === undefined ? [] : [make(value)]
}
