import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
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

export const findingNames: Readonly<Record<Finding, string>> = {
  absent: 'Doesn’t apply',
  covered: 'Covered',
  light: 'No executive called for',
  holder: 'The person or the mandate',
  support: 'Support for the head',
  new: 'A new executive',
}

export const coverNames: Readonly<Record<Cover, string>> = {
  part: 'Nobody full time',
  divided: 'Several, nobody above',
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

/** One condition of a rule: what it's about, and what has to hold. */
export interface RuleTerm {
  /** A question, or a word with a colon. */
  readonly about: string
  readonly says: string
}

/** The conditions of a finding rule, from its data. None where the rule always holds. */
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

/** The conditions of a result rule, from its data. None where the rule always holds. */
export function resultTerms(quiz: Quiz, when: ResultCondition): readonly RuleTerm[] {
  return [
    ...optional(when.vacancies, (some) => ({ about: 'Sides that call for a new executive:', says: some.join(', ') })),
    ...answerTerm(quiz, 'shared', when.shared),
    ...answerTerm(quiz, 'pace', when.pace),
    ...answerTerm(quiz, 'pay', when.pay),
    ...answerTerm(quiz, quiz.people, when.people),
  ]
}

/** What a result rule leads to. One kind stands for a role on either side. */
export function resultNames({ results }: Quiz, { result }: Pick<ResultRule, 'result'>): string {
  return results
    .filter(({ kind }) => kind === result)
    .map(({ name }) => name)
    .join(' / ')
}

/** A long list says less than what it leaves out. */
function coverList(some: readonly Cover[]): string {
  const others = covers.filter((cover) => !some.includes(cover))
  const names = (list: readonly Cover[]) => list.map((cover) => lowercaseFirst(coverNames[cover])).join(', ')
  return others.length < some.length ? `anything except: ${names(others)}` : names(some)
}

function answerTerm(quiz: Quiz, question: string, some: readonly string[] | undefined): readonly RuleTerm[] {
  const asked = quiz.questions.find(({ id }) => id === question)
  if (asked === undefined || some === undefined) return []
  const labels = asked.options.filter(({ id }) => some.includes(id)).map(({ label }) => `“${label}”`)
  return [{ about: asked.text, says: labels.join(', ') }]
}

function optional<Value, Made>(value: Value | undefined, make: (value: Value) => Made): readonly Made[] {
  return value === undefined ? [] : [make(value)]
}
