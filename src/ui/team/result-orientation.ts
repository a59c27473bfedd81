import type { Result } from '#domain/quiz/decide.ts'
import type { Orientation } from '#model/role.ts'

/** Which way a result faces, which decides its color; none without a new executive. */
export function resultOrientation(result: Result): Orientation | undefined {
  if (result.kind === 'role') return result.axis
  return result.kind === 'both' || result.kind === 'combined' ? 'both' : undefined
}
