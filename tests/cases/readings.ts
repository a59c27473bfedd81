import { readFileSync } from 'node:fs'
import { type Result, resultId } from '#domain/quiz/decide.ts'

/** What a board should do: create one of the two roles, both, one executive for both sides, or no new executive. */
export type Verdict = 'cio' | 'cto' | 'both' | 'combined' | 'neither' | 'unclear'

/** An organization, described as it was before the decision. */
export interface Case {
  readonly id: string
  /** `forty` and `another-writer` are made up; `real` are decisions from the public record. */
  readonly set: 'forty' | 'another-writer' | 'real'
  readonly about: string
  readonly text: string
  /** What each of two or three readers, who don't know the quiz, would do. */
  readonly verdicts: readonly Verdict[]
  /** Kinds of other role that at least two readers name. */
  readonly otherRoles: readonly string[]
  /** The decision; only for real cases. */
  readonly decided?: Verdict
}

/** One blind reader's answers to the quiz, given from the text alone. */
export type Reading = Readonly<
  Record<string, { readonly answers: Readonly<Record<string, readonly string[]>>; readonly guessed: readonly string[] }>
>

const read = (file: string) => JSON.parse(readFileSync(`tests/cases/${file}.json`, 'utf8'))

export const cases: readonly Case[] = read('cases')

/** Two readers who saw neither the rules, nor the expected results, nor each other's answers. */
export const readings: readonly { readonly name: string; readonly reading: Reading }[] = ['a', 'b'].map((name) => ({
  name,
  reading: read(`reading-${name}`),
}))

/**
 * A case's expected result: the decision or, if it's made up, the majority of its readers; undefined if there is none.
 */
export function expected({ decided, verdicts }: Case): Verdict | undefined {
  return decided ?? verdicts.find((each) => verdicts.filter((other) => other === each).length * 2 > verdicts.length)
}

/** A result in the terms of the cases, based on the content's roles. */
export function verdictOf(result: Result): Verdict {
  const id = resultId(result)
  return id === 'inward' ? 'cio' : id === 'outward' ? 'cto' : id
}
