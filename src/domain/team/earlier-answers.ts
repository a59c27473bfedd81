import type { Parsed } from '#domain/links/link-codec.ts'
import { createIssueCollector } from '#domain/links/link-issues.ts'
import { decodeAsciiEscapes } from '#domain/links/percent-decoding.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import { fromVersion1 } from '#domain/quiz/version-1.ts'
import type { OptionId, QuestionId } from '#model/quiz.ts'

// Answers of version 1 in the link of a team. Few of them carry over, but a link that's changed is written again as a whole, so
// it has to go on saying whose answers are of version 1, and a person of whom nothing carries over has to stay in it.

const howTrue = ['0', '1', '2', '3', '4']
const leaders = ['nobody', 'provider', 'manager', 'executive']

/** What version 1 asked, with the answers that its links write. */
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

/** Every question could be answered with it. */
const unknown = 'dk'
const mark = 'most'

/** An answer that carries over nothing: it stands for those that can't be written any more. */
const nothing = `people-${unknown}`

/** Writes what carried over as version 1 wrote it, so that it's read as what it is. */
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
 * How many answers of version 1 can be read in a value, those that don't carry over too, and what can't be. Forgives what
 * parseAnswers forgives.
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

/** Without the version that stands before them. */
function partsOf(value: string): readonly string[] {
  const plain = decodeAsciiEscapes(value).replaceAll(/\s/g, '').toLowerCase()
  const [, ...parts] = plain.replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, '').split('.')
  return parts.filter((part) => part !== '')
}
