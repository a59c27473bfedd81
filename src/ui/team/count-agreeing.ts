import type { Agreement } from '#domain/team/agreement.ts'

/** How many of those who have answers get the group's result individually, in a sentence. */
export function countAgreeing({ agree, silent }: Agreement, members: number): string {
  const answering = members - silent.length
  if (agree.length === members) return 'Everyone got the same result individually.'
  return `${agree.length === 0 ? 'None' : agree.length} of ${answering} people got the same result individually.`
}
