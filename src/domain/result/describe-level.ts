import type { FoundSide } from '#domain/quiz/side.ts'
import type { LevelText } from '#model/quiz.ts'

/**
 * What a side calls for, in a sentence that fits its finding: work for an executive can be led well without one.
 * @returns undefined where there's nothing to lead, or where the level is still open.
 */
export function describeLevel({ finding, level, cover }: FoundSide, texts: LevelText): string | undefined {
  if (level === undefined || finding === 'absent') return undefined
  if (level === 'nobody') return 'There’s no role to fill here yet.'
  if (level === 'named' && cover === 'head')
    return 'There’s less work here than a full-time head can do, and you have one.'
  if (level !== 'executive') return `There’s work here for ${texts[level]}.`
  if (cover === 'executive') return 'There’s enough work here for an executive, and you have one.'
  if (finding === 'covered') return 'There’s enough work here for an executive, but it runs well without one.'
  if (finding === 'support') return 'There’s enough work here for an executive, but a full-time head can do it.'
  return `There’s work here for ${texts.executive}.`
}
