import type { ReactNode, SVGProps } from 'react'
import { fullPoints, threshold } from '#domain/quiz/scoring-rules.ts'
import type { MapCard, MapPoint } from './card-types.ts'
import { sans } from './fonts.ts'
import { box, element, palette } from './layout-elements.ts'

const size = 424
const edge = threshold * size

const x = (points: number) => (points / fullPoints) * size
const y = (points: number) => size - (points / fullPoints) * size

/** The map of the quiz as on the result page: outward need across, inward need up, four quarters. */
export function needMap({ quarters, lit, need, gap, others }: MapCard): ReactNode {
  const names = [
    { quarter: 'inward', style: { left: 18, top: 12 }, box: { x: 0, y: 0, width: edge, height: size - edge } },
    { quarter: 'both', style: { right: 18, top: 12 }, box: { x: edge, y: 0, width: size - edge, height: size - edge } },
    { quarter: 'neither', style: { left: 18, bottom: 12 }, box: { x: 0, y: size - edge, width: edge, height: edge } },
    {
      quarter: 'outward',
      style: { right: 18, bottom: 12 },
      box: { x: edge, y: size - edge, width: size - edge, height: edge },
    },
  ] as const
  const isLit = (quarter: (typeof names)[number]['quarter']) => lit === quarter || lit === 'none'
  return box(
    { position: 'relative', width: size + 2, height: size + 2, fontFamily: sans, fontSize: 26 },
    element(
      'svg',
      { width: size + 2, height: size + 2, viewBox: `-1 -1 ${size + 2} ${size + 2}` },
      ...names.map(({ quarter, box: area }) =>
        shape('rect', { ...area, fill: quarter !== 'neither' && isLit(quarter) ? palette[`${quarter}-wash`] : 'none' }),
      ),
      shape('path', {
        d: `M0 0h${size}v${size}h${-size}zM${edge} 0v${size}M0 ${size - edge}h${size}`,
        fill: 'none',
        stroke: palette.line,
        strokeWidth: 2,
      }),
      ...dots({ lit, need, gap }),
      ...(others ?? []).map((place) =>
        shape('circle', { cx: x(place.outward), cy: y(place.inward), r: 18, fill: palette[quarterOf(place)] }),
      ),
    ),
    ...names.map(({ quarter, style }) =>
      box(
        {
          position: 'absolute',
          ...style,
          color: quarter === 'neither' || !isLit(quarter) ? palette.quiet : palette[quarter],
        },
        quarters[quarter],
      ),
    ),
  )
}

/** The color of the quarter that a place lies in. */
function quarterOf({ inward, outward }: MapPoint): 'inward' | 'outward' | 'both' | 'ink' {
  const points = threshold * fullPoints
  if (inward >= points) return outward >= points ? 'both' : 'inward'
  return outward >= points ? 'outward' : 'ink'
}

function dots({ lit, need, gap }: Pick<MapCard, 'lit'> & { need: MapPoint | undefined; gap: MapPoint | undefined }) {
  const color = lit === 'inward' || lit === 'outward' || lit === 'both' ? palette[lit] : palette.ink
  const drawn: ReactNode[] = []
  if (lit === 'unclear') {
    const half = 78
    const area = { x: edge - half, y: size - edge - half, width: 2 * half, height: 2 * half }
    drawn.push(shape('rect', { ...area, rx: 30, fill: color, fillOpacity: 0.16 }))
  }
  if (need && gap) {
    const d = `M${x(need.outward)} ${y(need.inward)}L${x(gap.outward)} ${y(gap.inward)}`
    drawn.push(shape('path', { d, fill: 'none', stroke: color, strokeWidth: 3, strokeDasharray: '4 7' }))
  }
  if (need) {
    const ring = { cx: x(need.outward), cy: y(need.inward), r: 13 }
    drawn.push(shape('circle', { ...ring, fill: palette.paper, stroke: color, strokeWidth: 4 }))
  }
  if (gap) {
    const dot = { cx: x(gap.outward), cy: y(gap.inward), fill: color }
    drawn.push(shape('circle', { ...dot, r: need ? 30 : 40, fillOpacity: 0.16 }), shape('circle', { ...dot, r: 16 }))
  }
  return drawn
}

function shape(name: 'rect' | 'path' | 'circle', props: SVGProps<SVGElement>): ReactNode {
  return element(name, props)
}
