import type { CSSProperties, ReactNode } from 'react'
import { readColorTokens } from '#build/images/color-tokens.ts'
import type { Orientation, Role } from '#model/role.ts'
import { roleShapes } from '#ui/kit/role-shapes.ts'
import { type Card, cardSize, type Quarter } from './card-types.ts'
import { sans, serif, serifText } from './fonts.ts'

const palette = readColorTokens()

/** From the edge of the card to its content. */
const margin = 64
/** From the top edge to the title or the map; the site's name and the section are in between. */
const header = 116
const hairline = 2

/** The maximum height that the card has room for. */
const mapSize = cardSize.height - header - margin
const betweenMargins = cardSize.width - 2 * margin
const besideMap = betweenMargins - margin - mapSize
/** Between hairlines: at the edges, and between the quarters. */
const quarterSize = (mapSize - 3 * hairline) / 2

/** Possible title sizes, largest first: those at which every word fits its column. */
export function titleSizesOf({ title, quarters }: Card, roles: readonly Role[]): readonly number[] {
  const unbroken = namesRole(title, roles) ? [title] : title.split(' ')
  // In this font, the average letter is about half as wide as its size.
  const widest = Math.max(...unbroken.map(({ length }) => length)) * 0.5
  return [168, 144, 120, 104, 88, 76, 64, 52].filter(
    (size, index, { length }) => index === length - 1 || widest * size <= (quarters ? besideMap : betweenMargins),
  )
}

/**
 * A card as a tree of elements for the drawing library. If the title is too large, the tree extends beyond the lower
 * edge.
 */
export function drawCard(card: Card, siteName: string, roles: readonly Role[], titleSize: number): ReactNode {
  const title = titleBlock(card, roles, card.quarters ? besideMap : betweenMargins, titleSize)
  const corners = box(
    { position: 'absolute', left: margin, right: margin, top: 44, justifyContent: 'space-between', fontSize: 34 },
    box({ alignItems: 'center', gap: 14, fontFamily: serif }, mark('both', 30), siteName),
    box({ color: palette.quiet }, card.kicker),
  )
  const style = { ...cardSize, background: palette.paper, color: palette.ink, fontFamily: sans, fontSize: 34 }
  return box(
    { ...style, flexDirection: 'column', paddingTop: header },
    corners,
    ...(card.quarters
      ? [box({ padding: `0 ${margin}px ${margin}px`, gap: margin }, title, map(card.quarters, card.lit))]
      : [box({ flexGrow: 1, flexShrink: 0, padding: `0 ${margin}px` }, title), sides(card, roles)]),
  )
}

/** The roles on both sides of the line between them. */
function sides({ entries, lit }: Card, roles: readonly Role[]): ReactNode {
  const fontSize = entries ? 68 : 96
  const half = (role: Role, index: number) => {
    const isLit = lit === undefined || lit === 'both' || lit === role.faces
    const color = isLit ? palette[role.faces] : palette.edge
    const background = lit === role.faces ? palette[`${role.faces}-wash`] : 'none'
    return box(
      { flexDirection: 'column', width: cardSize.width / 2, padding: `34px ${margin}px 46px`, background },
      box(
        { alignItems: 'center', gap: 22, fontFamily: serif, fontSize, lineHeight: 1, color },
        mark(role.faces, fontSize * 0.72, color),
        role.abbreviation,
      ),
      entries && text(entries[index] ?? '', { fontFamily: serifText, fontSize: 44, lineHeight: 1.16, marginTop: 14 }),
    )
  }
  // Shared content has one background, without the line.
  const isShared = lit === 'both'
  const seam = { position: 'absolute', left: (cardSize.width - hairline) / 2, width: hairline, height: '100%' } as const
  const background = isShared ? palette['both-wash'] : 'none'
  return box(
    { position: 'relative', flexShrink: 0, borderTop: `${hairline}px solid ${palette.line}`, background },
    ...roles.map(half),
    !isShared && box({ ...seam, background: palette.line }),
  )
}

/** Both sides as four quarters: inward only, both, neither, and outward only. */
function map(names: Readonly<Record<Quarter, string>>, lit: Card['lit']): ReactNode {
  const quarter = (name: Quarter, row: 'upper' | 'lower') => {
    const isLit = lit === undefined || lit === name
    const background = isLit && name !== 'neither' ? palette[`${name}-wash`] : palette.paper
    const color = name === 'neither' ? palette.ink : palette[name]
    // Names are along the top and the bottom, which leaves room for a dot in the middle of the map.
    const flexDirection = row === 'upper' ? 'column' : 'column-reverse'
    const size = { width: quarterSize, height: quarterSize }
    return box(
      { ...size, background, flexDirection, padding: '12px 18px', color: isLit ? color : palette.quiet },
      names[name],
      lit === name && box({ flexGrow: 1, alignItems: 'center', justifyContent: 'center' }, dot(color)),
    )
  }
  const middle = { position: 'absolute', left: (mapSize - dotSize) / 2, top: (mapSize - dotSize) / 2 } as const
  return box(
    {
      position: 'relative',
      width: mapSize,
      height: mapSize,
      flexWrap: 'wrap',
      padding: hairline,
      gap: hairline,
      background: palette.line,
    },
    quarter('inward', 'upper'),
    quarter('both', 'upper'),
    quarter('neither', 'lower'),
    quarter('outward', 'lower'),
    lit === 'unclear' && box(middle, dot(palette.ink)),
  )
}

const dotSize = 84

function dot(color: string): ReactNode {
  const center = box({ width: 34, height: 34, borderRadius: 17, background: color })
  const halo = { width: dotSize, height: dotSize, borderRadius: dotSize / 2, background: `${color}29` }
  return box({ ...halo, alignItems: 'center', justifyContent: 'center' }, center)
}

function titleBlock(
  { title, text: body, lit }: Card,
  roles: readonly Role[],
  width: number,
  fontSize: number,
): ReactNode {
  const color = lit === undefined || lit === 'neither' || lit === 'unclear' ? palette.ink : palette[lit]
  const set = { fontFamily: serif, fontSize, letterSpacing: '-0.02em', lineHeight: 1.05, color }
  return box(
    { flexDirection: 'column', justifyContent: 'center', flexShrink: 0, width, padding: '28px 0' },
    titleWith(title, roles, set),
    body !== undefined &&
      text(body, { fontFamily: serifText, fontSize: 40, lineHeight: 1.22, color: palette.quiet, marginTop: 18 }),
  )
}

/** A title in which each role's name has its role's color; on one line if it contains such a name. */
function titleWith(title: string, roles: readonly Role[], style: CSSProperties): ReactNode {
  if (!namesRole(title, roles)) return text(title, style)
  const words = partsOf(title).map((parts) => {
    const colored = parts.map((part) => {
      const role = roles.find(({ abbreviation }) => abbreviation === part)
      return box(role ? { color: palette[role.faces] } : {}, part)
    })
    return box({}, ...colored)
  })
  return box({ ...style, columnGap: '0.24em' }, ...words)
}

function namesRole(title: string, roles: readonly Role[]): boolean {
  const parts = partsOf(title).flat()
  return roles.some(({ abbreviation }) => parts.includes(abbreviation))
}

/** The words of a title, with punctuation as separate items. */
function partsOf(title: string): readonly (readonly string[])[] {
  return title.split(' ').map((word) => word.split(/(?=\p{P}+$)/u))
}

function mark(faces: Orientation, size: number, color = palette[faces]): ReactNode {
  return element(
    'svg',
    { width: size, height: size, viewBox: '0 0 24 24' },
    element('path', { d: roleShapes[faces], fill: color }),
  )
}

/** A text that wraps into lines of about the same length. */
function text(content: string, style: CSSProperties): ReactNode {
  return element('div', { style: { display: 'block', textWrap: 'balance', ...style } }, content)
}

/** The drawing library supports only flexbox, and needs it set explicitly. */
function box(style: CSSProperties, ...children: readonly ReactNode[]): ReactNode {
  return element('div', { style: { display: 'flex', boxSizing: 'border-box', ...style } }, ...children)
}

/**
 * An element for the drawing library, in the shape of a React element. React itself isn't used: the copy imported here
 * would be the development version, and the pages would be rendered with two versions that don't match.
 */
function element(type: string, props: object, ...children: readonly ReactNode[]): ReactNode {
  return { type, key: null, props: { ...props, children: children.length === 1 ? children[0] : children } }
}
