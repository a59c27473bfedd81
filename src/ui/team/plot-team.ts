import type { ResultExplanation } from '#domain/quiz/explain-result.ts'
import type { NeedMap, Plotted } from '#ui/result/need-map.tsx'
import { describeMap, plot } from '#ui/result/plot.ts'

/** One person on the map. */
export interface Person {
  /** As it is shown. */
  readonly name: string
  readonly explanation: ResultExplanation
}

export interface TeamMap {
  readonly people: readonly Person[]
  /** That of the group. */
  readonly explanation: ResultExplanation
  readonly quarters: Parameters<typeof NeedMap>[0]['quarters']
}

/** A dot with a number for each person, and a square for the group; the group last, so that it lies on top. */
export function plotTeam({ people, explanation }: TeamMap): readonly Plotted[] {
  return [
    ...people.map((person, index) => ({ ...plot(`${index + 1}`, person.explanation), mark: `${index + 1}` })),
    { ...plot('group', explanation), mark: 'G', isWhole: true },
  ]
}

/** Says what the signs on the map mean, and who is not on it. */
export function teamCaption(people: readonly Person[], group: ResultExplanation): string {
  const absent = people.filter(({ explanation }) => !isOnMap(explanation)).length
  return [
    'Each number is one of you: where lies what nobody holds today.',
    isOnMap(group) ? 'The square is the group.' : 'The group is not on it: it agrees on too few answers.',
    absent === 0 ? '' : `${absent} of you ${absent === 1 ? 'is' : 'are'} not on the map: too few answers are known.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function isOnMap({ sides: { inward, outward } }: ResultExplanation): boolean {
  return inward.points !== null && outward.points !== null
}

/** The map in words. */
export function describeTeam({ people, explanation, quarters }: TeamMap): string {
  const each = people.map(({ name, explanation: { sides, outcome } }, index) => {
    const { inward, outward } = sides
    const at =
      inward.points && outward.points ? `inward ${inward.points.gap}, outward ${outward.points.gap}` : 'not on the map'
    return `${index + 1}, ${name}: ${at}, ${outcome.name}.`
  })
  return `${describeMap(explanation, quarters)} That is the group. What nobody holds, by each person: ${each.join(' ')}`
}
