import type { CSSProperties, ReactNode } from 'react'
import { readColorTokens } from '#build/images/color-tokens.ts'
import type { Orientation, Role } from '#model/role.ts'
import { roleShapes } from '#ui/kit/role-shapes.ts'
import { sans, serif } from './fonts.ts'

export const palette = readColorTokens()

/** From the edge of the card to what stands on it. */
export const margin = 64

/**
 * An element for the drawing library, which wants them in the shape of React's. Not made by React itself: loaded here
 * it would be the one for development, and then the pages would be rendered with two that do not match.
 */
export function element(type: string, props: object, ...children: readonly ReactNode[]): ReactNode {
  return { type, key: null, props: { ...props, children: children.length === 1 ? children[0] : children } }
}

/** The drawing library lays everything out by flexbox and wants to be told so. */
export function box(style: CSSProperties, ...children: readonly ReactNode[]): ReactNode {
  return element('div', { style: { display: 'flex', ...style } }, ...children)
}

/** A text that breaks into lines of about the same length. */
export function text(content: string, style: CSSProperties): ReactNode {
  return element('div', { style: { display: 'block', textWrap: 'balance', ...style } }, content)
}

export function mark(faces: Orientation, size: number): ReactNode {
  return element(
    'svg',
    { width: size, height: size, viewBox: '0 0 24 24' },
    element('path', { d: roleShapes[faces], fill: palette[faces] }),
  )
}

/** The mark and the name of a role, in its color. */
export function roleName({ faces, abbreviation }: Role, size: number, ...after: readonly ReactNode[]): ReactNode {
  return box(
    { alignItems: 'center', gap: size * 0.3, color: palette[faces], fontFamily: serif, fontSize: size, lineHeight: 1 },
    mark(faces, size * 0.72),
    abbreviation,
    ...after,
  )
}

/** The mark and the title of a role, where its abbreviation stands on the card already. */
export function roleTitle({ faces, title: words }: Role, size: number): ReactNode {
  return box({ alignItems: 'center', gap: 16, color: palette[faces], fontSize: size * 0.8 }, mark(faces, size), words)
}

/** A title in which each role's name wears the role's color. Words are set one by one where there is such a name. */
export function title(content: string, roles: readonly Role[], style: CSSProperties): ReactNode {
  const set = { fontFamily: serif, letterSpacing: '-0.022em', lineHeight: 1.04, color: palette.ink, ...style }
  if (!roles.some(({ abbreviation }) => content.includes(abbreviation))) return text(content, set)
  const words = content.split(' ').map((word, index, all) => {
    const parts = word.split(/(\b[A-Z]{2,}\b)/).filter((part) => part !== '')
    return box(
      { marginRight: index < all.length - 1 ? '0.24em' : 0 },
      ...parts.map((part) => {
        const role = roles.find(({ abbreviation }) => abbreviation === part)
        return element('span', { style: { color: role ? palette[role.faces] : set.color } }, part)
      }),
    )
  })
  return box(
    { flexWrap: 'wrap', justifyContent: set.textAlign === 'center' ? 'center' : 'flex-start', ...set },
    ...words,
  )
}

/** The line down the middle. */
export function seam(top: number, bottom: number): ReactNode {
  return box({ position: 'absolute', left: 599, top, bottom, width: 2, background: palette.line })
}

/** The card itself: paper, whose it is, what it belongs to. */
export function frame(siteName: string, kicker: string, ...children: readonly ReactNode[]): ReactNode {
  return box(
    { width: '100%', height: '100%', background: palette.paper, position: 'relative', fontFamily: sans },
    ...children,
    box(
      {
        position: 'absolute',
        left: margin,
        right: margin,
        top: 44,
        justifyContent: 'space-between',
        alignItems: 'center',
        color: palette.quiet,
        fontSize: 27,
      },
      box(
        { alignItems: 'center', gap: 12, color: palette.ink, fontFamily: serif, fontSize: 32 },
        mark('both', 28),
        siteName,
      ),
      box({}, kicker),
    ),
  )
}
