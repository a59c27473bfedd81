import { useEffect, useRef } from 'react'
import type { Range } from '#domain/quiz/score.ts'
import { fullPoints, threshold } from '#domain/quiz/scoring-rules.ts'
import type { Axis } from '#model/quiz.ts'
import type { Orientation } from '#model/role.ts'
import { motionTiming, loadMotion, allowsMotion } from '#ui/kit/motion.ts'
import { MarkedDots } from './marked-dots.tsx'
import styles from './need-map.module.css'

/** A place on the map: points on each side, 0 to 100. */
export type Place = Readonly<Record<Axis, number>>

/** One set of answers on the map. */
export interface Plotted {
  readonly id: string
  /** What is needed; null where too little is known to say. */
  readonly need: Place | null
  /** What of it nobody holds; null where too little is known to say. */
  readonly gap: Place | null
  /** Where the gap can come to lie once everything is known. */
  readonly range: Readonly<Record<Axis, Range>>
  /** What the dot faces: the color it takes. */
  readonly faces: Orientation | undefined
  /** A number or so on the dot, where there are several; dots with one are kept apart so that it can be read. */
  readonly mark?: string
  /** Stands for all the others together, and is drawn as a square. */
  readonly isWhole?: boolean
}

interface NeedMapProps {
  readonly plotted: readonly Plotted[]
  /** The names of the four quarters. */
  readonly quarters: {
    readonly inward: string
    readonly outward: string
    readonly both: string
    readonly neither: string
  }
  readonly caption: string
  /** The same in words. */
  readonly description: string
}

/** The drawing is this many units wide inside its frame; the frame leaves room for the names of the sides. */
const size = 460
const left = 34
const top = 4

/** Of the dot and of the ring; the shade reaches as far beyond the places that it covers. */
const radius = 9
/** What lies at either end of a side keeps as clear of the frame. */
const inset = radius + 3
const scale = (size - 2 * inset) / fullPoints
const x = (outward: number) => left + inset + outward * scale
const y = (inward: number) => top + size - inset - inward * scale
const edge = threshold * fullPoints
const [middle, center] = [x(edge), y(edge)]
const [right, bottom] = [left + size, top + size]

/** Outward need across, inward need up, and the line from which each is high: four quarters, and where the answers lie. */
export function NeedMap({ plotted, quarters, caption, description }: NeedMapProps) {
  const name = (quarter: keyof typeof quarters, side: 'west' | 'east', end: 'north' | 'south') => ({
    quarter,
    text: quarters[quarter],
    side,
    end,
  })
  return (
    <figure className={styles['map']}>
      <svg viewBox={`0 0 ${left + size + 4} ${top + size + 34}`} role="img" aria-label={description}>
        <rect data-faces="inward" className={styles['wash']} {...box(left, top, middle, center)} />
        <rect data-faces="outward" className={styles['wash']} {...box(middle, center, right, bottom)} />
        <rect data-faces="both" className={styles['wash']} {...box(middle, top, right, center)} />
        <rect className={styles['frame']} {...box(left, top, right, bottom)} />
        <path className={styles['frame']} d={`M${middle} ${top}v${size}M${left} ${center}h${size}`} />
        <QuarterName {...name('inward', 'west', 'north')} />
        <QuarterName {...name('both', 'east', 'north')} />
        <QuarterName {...name('neither', 'west', 'south')} />
        <QuarterName {...name('outward', 'east', 'south')} />
        <text x={left + size / 2} y={top + size + 26} textAnchor="middle" className={styles['name']}>
          outward need →
        </text>
        <text transform={`translate(22 ${top + size / 2}) rotate(-90)`} textAnchor="middle" className={styles['name']}>
          inward need →
        </text>
        {plotted.map((each) => each.mark === undefined && <Answered key={each.id} plotted={each} />)}
        <MarkedDots plotted={plotted} at={{ x, y }} within={{ left, top, size }} />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}

interface QuarterNameProps {
  readonly quarter: Orientation | 'neither'
  readonly text: string
  readonly side: 'west' | 'east'
  readonly end: 'north' | 'south'
}

/** In the middle of the edge: in the corners lie the dots of those who are sure. */
function QuarterName({ quarter, text, side, end }: QuarterNameProps) {
  return (
    <text
      x={side === 'west' ? (left + middle) / 2 : (middle + right) / 2}
      y={end === 'north' ? top + 12 : top + size - 14}
      dominantBaseline={end === 'north' ? 'hanging' : undefined}
      textAnchor="middle"
      data-faces={quarter}
      className={styles['quarter']}
    >
      {text}
    </text>
  )
}

function Answered({ plotted: { need, gap, range, faces } }: { readonly plotted: Plotted }) {
  const { inward, outward } = range
  const isExact = inward.low === inward.high && outward.low === outward.high
  const covered = box(x(outward.low), y(inward.high), x(outward.high), y(inward.low))
  // As far beyond as the dot is large, but never beyond the frame.
  const west = Math.max(covered.x - 2 * radius, left)
  const north = Math.max(covered.y - 2 * radius, top)
  const halo = {
    x: west,
    y: north,
    width: Math.min(covered.x + covered.width + 2 * radius, left + size) - west,
    height: Math.min(covered.y + covered.height + 2 * radius, top + size) - north,
  }
  const dot = gap && { cx: x(gap.outward), cy: y(gap.inward) }
  const ring = need && { cx: x(need.outward), cy: y(need.inward) }
  return (
    <g data-faces={faces ?? 'neither'} className={styles['answered']}>
      {!isExact && <rect className={styles['halo']} rx={2 * radius} {...halo} />}
      {ring && dot && <path className={styles['line']} d={`M${ring.cx} ${ring.cy}L${dot.cx} ${dot.cy}`} />}
      {ring && <circle className={styles['ring']} r={radius} {...ring} />}
      {dot && <Dot at={dot} from={ring ?? dot} />}
    </g>
  )
}

interface Center {
  readonly cx: number
  readonly cy: number
}

/** It sets out from the need: what is held today is what it moves by. Only once; later it is where it belongs at once. */
function Dot({ at, from }: { readonly at: Center; readonly from: Center }) {
  const dot = useRef<SVGCircleElement>(null)
  const start = useRef([from.cx - at.cx, from.cy - at.cy] as const)
  useEffect(() => {
    const [east, south] = start.current
    if (!allowsMotion() || (east === 0 && south === 0)) return
    void loadMotion().then((motion) => {
      if (dot.current === null) return
      motion?.animate(dot.current, { translate: [`${east}px ${south}px`, 'none'] }, motionTiming)
    })
  }, [])
  return <circle ref={dot} className={styles['dot']} r={radius} {...at} />
}

function box(west: number, north: number, east: number, south: number) {
  return { x: west, y: north, width: east - west, height: south - north }
}
