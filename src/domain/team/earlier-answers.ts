import type { Parsed } from '#domain/links/link-codec.ts'
import { createIssueCollector } from '#domain/links/link-issues.ts'
import { decodeEscapes } from '#domain/links/percent-decoding.ts'
import { trimEnds } from '#domain/links/trim-ends.ts'
import { withoutInsertions } from '#domain/links/without-insertions.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { fromVersion1 } from '#domain/quiz/version-1.ts'
import type { OptionId, QuestionId } from '#model/quiz.ts'

// Version 1 answers in a team link. Few of them carry over, but any change rewrites the whole link. It has to keep saying whose
// answers are version 1, and keep people of whose answers nothing carries over.

const howTrue = ['0', '1', '2', '3', '4']
const leaders = ['nobody', 'provider', 'manager', 'executive']

/** Version 1's questions, with the answers its links can have. */
const asked: Readonly<Record<QuestionId, readonly OptionId[]>> = {
  reentry: howTrue,
  lasting: howTrue,
  recovery: howTrue,
  developed: howTrue,
  checks: howTrue,
  promised: howTrue,
  licenses: howTrue,
  rivals: howTrue,
  inside: leaders,
  outside: leaders,
  people: ['to19', 'to99', 'to499', 'from500'],
  seat: ['yes', 'no'],
}

/** A valid answer to every question. */
const unknown = 'dk'
const mark = 'most'

/** A placeholder that carries nothing over, for answers that can no longer be written. */
const nothing = `people-${unknown}`

/** Writes what carried over in version 1's format, so that it's still read as version 1. */
export function serializeEarlierAnswers({ chosen }: Answers): string {
  const parts = Object.entries(asked).flatMap(([id, options]) => {
    const option = options.find((each) => {
      const [carried] = Object.entries(fromVersion1([[id, each]]).chosen)
      return carried !== undefined && chosen[carried[0]]?.join() === carried[1].join()
    })
    return option === undefined ? [] : [`${id}-${option}`]
  })
  return ['v1', ...(parts.length === 0 ? [nothing] : parts)].join('.')
}

/**
 * Counts the version 1 answers that can be read in a value, including those that don't carry over, and reports the rest as
 * issues. Forgives what parseAnswers forgives.
 */
export function countEarlierAnswers(value: string): Parsed<number> {
  const { issues, add } = createIssueCollector()
  const found = new Set<QuestionId>()
  for (const part of partsOf(value)) {
    const [id = '', option = '', ...rest] = part.split('-')
    const options = Object.hasOwn(asked, id) ? asked[id] : undefined
    if (option === '') add(part, 'malformed')
    else if (options === undefined || !(option === unknown || options.includes(option))) add(part, 'unknown')
    else if (found.has(id)) add(part, 'duplicate')
    else {
      found.add(id)
      if (rest.length > 1 || (rest.length === 1 && rest[0] !== mark)) add(part, 'malformed')
    }
  }
  return { value: found.size, issues }
}

/** Without the version prefix. */
function partsOf(value: string): readonly string[] {
  const plain = withoutInsertions(decodeEscapes(value)).toLowerCase()
  const [, ...parts] = trimEnds(plain, /[a-z0-9]/).split('.')
  return parts.filter((part) => part !== '')
}
