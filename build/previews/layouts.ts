import type { ReactNode } from 'react'
import type { Role } from '#model/role.ts'
import type { AcrossCard, Card, Half, HalvesCard, MapCard, SideCard } from './card-types.ts'
import { serif, serifText } from './fonts.ts'
import { box, frame, margin, mark, palette, roleName, roleTitle, seam, text, title } from './layout-elements.ts'
import { needMap } from './need-map.ts'

/** A card as a tree of elements for the drawing library. */
export function drawCard(card: Card, siteName: string, roles: readonly Role[]): ReactNode {
  switch (card.kind) {
    case 'halves':
      return frame(siteName, card.kicker, ...halves(card, roles))
    case 'side':
      return frame(siteName, card.kicker, ...side(card))
    case 'across':
      return frame(siteName, card.kicker, ...across(card))
    case 'map':
      return frame(siteName, card.kicker, ...map(card, roles))
  }
}

/** The largest of some sizes at which a text of this length still has room, in pixels. */
function sizeFor(content: string, sizes: readonly (readonly [longest: number, size: number])[]): number {
  return (sizes.find(([longest]) => content.length <= longest) ?? sizes.at(-1))?.[1] ?? 48
}

function halves({ title: words, under, halves: sides }: HalvesCard, roles: readonly Role[]): ReactNode[] {
  const isList = sides.some(({ lines }) => lines !== undefined)
  const size = isList
    ? sizeFor(words, [
        [18, 104],
        [40, 88],
      ])
    : sizeFor(words, [
        [18, 150],
        [30, 86],
        [44, 74],
      ])
  return [
    seam(108, 0),
    box(
      { position: 'absolute', left: 0, right: 0, top: 96, bottom: 0, flexDirection: 'column' },
      box(
        { flexGrow: 1, alignItems: 'center', justifyContent: 'center' },
        box(
          {
            flexDirection: 'column',
            alignItems: 'center',
            background: palette.paper,
            padding: '6px 28px',
            maxWidth: 1072,
          },
          astride(words, size, roles) ??
            title(words, roles, { fontSize: size, textAlign: 'center', maxWidth: 1016, justifyContent: 'center' }),
          under && text(under, { fontFamily: serifText, fontSize: 40, color: palette.quiet, marginTop: 12 }),
        ),
      ),
      box({ paddingBottom: 50 }, ...sides.map((each) => half(each))),
    ),
  ]
}

/** A title of the form "this or that" with each role on its own side of the seam; undefined for any other title. */
function astride(words: string, fontSize: number, roles: readonly Role[]): ReactNode {
  const [left, between, right, ...more] = words.split(' ')
  const names = (word: string) => roles.some(({ abbreviation }) => word.includes(abbreviation))
  if (left === undefined || between === undefined || right === undefined || more.length > 0) return undefined
  if (!names(left) || !names(right)) return undefined
  const wing = { width: 410, flexShrink: 0 }
  return box(
    { alignItems: 'flex-end' },
    box({ ...wing, justifyContent: 'flex-end' }, title(left, roles, { fontSize })),
    title(between, [], { fontSize, width: 206, flexShrink: 0, textAlign: 'center', color: palette.quiet }),
    box(wing, title(right, roles, { fontSize })),
  )
}

function half({ role, naming = 'abbreviation', label, headline, text: body, lines }: Half): ReactNode {
  return box(
    { width: 600, paddingLeft: margin, paddingRight: margin, flexDirection: 'column' },
    naming === 'title'
      ? roleTitle(role, 36)
      : roleName(
          role,
          54,
          label && box({ color: palette.quiet, fontFamily: serifText, fontSize: 34, paddingTop: 8 }, label),
        ),
    headline &&
      text(headline, { fontFamily: serifText, fontSize: 42, lineHeight: 1.18, color: palette.ink, marginTop: 16 }),
    body && text(body, { fontSize: 27, lineHeight: 1.35, color: palette.quiet, marginTop: 10 }),
    lines &&
      box(
        { flexDirection: 'column', marginTop: 16 },
        ...lines.map((line) =>
          box(
            { borderTop: `2px solid ${palette.line}`, padding: '9px 0' },
            text(line, { fontSize: 28, lineHeight: 1.25, color: palette.ink }),
          ),
        ),
      ),
  )
}

function side({ title: words, role, other }: SideCard): ReactNode[] {
  const half = {
    width: 600,
    height: 630,
    boxSizing: 'border-box',
    flexShrink: 0,
    flexDirection: 'column',
    justifyContent: 'space-between',
    padding: `132px ${margin - 12}px 60px ${margin}px`,
  } as const
  const own = box(
    { ...half, background: palette[`${role.faces}-wash`] },
    roleName(role, 84),
    text(words, {
      fontFamily: serif,
      fontSize: sizeFor(words, [
        [30, 80],
        [46, 70],
        [64, 60],
      ]),
      letterSpacing: '-0.018em',
      lineHeight: 1.08,
      color: palette.ink,
    }),
  )
  const across = box(
    half,
    other && roleName(other.role, 84),
    other &&
      box(
        { flexDirection: 'column' },
        text('What answers to it across the seam', { fontSize: 25, color: palette.quiet }),
        text(other.title, {
          fontFamily: serifText,
          fontSize: 38,
          lineHeight: 1.2,
          color: palette.quiet,
          marginTop: 12,
        }),
      ),
  )
  const isLeft = role.faces === 'inward'
  return [box({ width: 1200, height: 630 }, ...(isLeft ? [own, across] : [across, own])), seam(0, 0)]
}

function across({ title: words, text: body, roles }: AcrossCard): ReactNode[] {
  return [
    seam(108, 0),
    box(
      {
        position: 'absolute',
        left: 0,
        right: 0,
        top: 108,
        bottom: 0,
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
      },
      box(
        {
          flexDirection: 'column',
          alignItems: 'center',
          background: palette['both-wash'],
          width: 1200,
          padding: `36px ${margin}px 40px`,
        },
        box({ alignItems: 'center', gap: 28 }, ...sharers(roles)),
        text(words, {
          fontFamily: serif,
          fontSize: sizeFor(words, [
            [34, 88],
            [46, 74],
            [64, 64],
          ]),
          letterSpacing: '-0.02em',
          lineHeight: 1.06,
          color: palette.both,
          textAlign: 'center',
          marginTop: 20,
          maxWidth: 960,
        }),
        text(body, {
          fontSize: 29,
          lineHeight: 1.4,
          color: palette.quiet,
          textAlign: 'center',
          marginTop: 20,
          maxWidth: 940,
        }),
      ),
    ),
  ]
}

/** The names of the roles with the mark of what they share between them. */
function sharers(roles: readonly Role[]): ReactNode[] {
  return roles.flatMap((role, index) => {
    const justifyContent = index === 0 ? 'flex-end' : 'flex-start'
    const set = { width: 240, justifyContent, fontFamily: serif, fontSize: 48, color: palette[role.faces] }
    const name = box(set, role.abbreviation)
    return index === 0 ? [name] : [mark('both', 44), name]
  })
}

function map(card: MapCard, roles: readonly Role[]): ReactNode[] {
  const { title: words, text: body, lit } = card
  const color = lit === 'both' ? palette.both : palette.ink
  return [
    seam(0, 0),
    box(
      {
        position: 'absolute',
        left: 0,
        top: 108,
        bottom: 0,
        width: 600,
        flexDirection: 'column',
        justifyContent: 'center',
        padding: `0 40px 60px ${margin}px`,
      },
      title(words, roles, {
        fontSize: sizeFor(words, [
          [4, 200],
          [12, 100],
          [24, 96],
        ]),
        color,
      }),
      text(body, {
        fontFamily: serifText,
        fontSize: 38,
        lineHeight: 1.28,
        color: palette.quiet,
        marginTop: 26,
        maxWidth: 496,
      }),
    ),
    box({ position: 'absolute', left: 600 + 87, top: 134 }, needMap(card)),
  ]
}
