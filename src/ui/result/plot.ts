import { orientationOfOutcome, type ResultExplanation } from '#domain/quiz/explain-result.ts'
import type { NeedMap, Plotted } from './need-map.tsx'

/** Puts a result on the map. */
export function plot(id: string, { sides: { inward, outward }, outcome }: ResultExplanation): Plotted {
  const isKnown = inward.points !== null && outward.points !== null
  return {
    id,
    need: isKnown ? { inward: inward.points.need, outward: outward.points.need } : null,
    gap: isKnown ? { inward: inward.points.gap, outward: outward.points.gap } : null,
    range: { inward: inward.gapRange, outward: outward.gapRange },
    faces: orientationOfOutcome(outcome),
  }
}

/** The map in words, for those who do not see it. */
export function describeMap(
  { sides: { inward, outward }, outcome }: ResultExplanation,
  quarters: Parameters<typeof NeedMap>[0]['quarters'],
): string {
  const names = `A map with four quarters: ${Object.values(quarters).join(', ')}.`
  if (inward.points === null || outward.points === null) return `${names} Too few answers to say where these lie.`
  return (
    `${names} Inward need ${inward.points.need} of 100, of which nobody holds ${inward.points.gap}. ` +
    `Outward need ${outward.points.need} of 100, of which nobody holds ${outward.points.gap}. The result: ${outcome.name}.`
  )
}

/** Says what the signs on the map mean: only those that are there. */
export function captionOf({ sides: { inward, outward } }: ResultExplanation): string {
  const hasPoints = inward.points !== null && outward.points !== null
  const isOpen = [inward, outward].some(({ gapRange }) => gapRange.low !== gapRange.high)
  const isAllOpen = hasPoints && [inward, outward].every(({ points }) => points?.need === points?.gap)
  const signs = [
    isAllOpen ? 'The dot: what is needed, and nobody holds any of it today.' : '',
    hasPoints && !isAllOpen ? 'The ring: what is needed. The dot: what of it nobody holds today.' : '',
    isOpen ? 'The shade: how far the answers “don’t know” could move it.' : '',
  ]
  return signs.filter((sign) => sign !== '').join(' ')
}
