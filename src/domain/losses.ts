import { plainText, shortened } from './plain-text.ts'

/** Something in a link that could not be kept. */
export interface Loss {
  /** What was dropped, as it stood in the link, such as `theme=secrecy`; from outside, so never trusted. */
  readonly what: string
  readonly why:
    | 'unknown'
    | 'duplicate'
    | 'too-long'
    | 'malformed'
    | 'contradiction'
    | 'version'
    | 'too-many'
    | 'no-room'
    | 'cut-off'
    | 'full'
}

/** More than three are not read; the rest are counted. */
const mostNamed = 3

/** Longest quotation of a lost value, in characters: enough to recognize it in the address. */
const longestQuoted = 40

const reasons = {
  unknown: 'is not known here',
  duplicate: 'is there more than once',
  'too-long': 'is too long',
  malformed: 'cannot be read',
  contradiction: 'is both asked for and ruled out',
  version: 'comes from another version of this site',
  'too-many': 'is more than can be marked',
  'no-room': 'is more than there is room for',
  'cut-off': 'is where the link breaks off',
  full: 'is more than a board holds',
} as const satisfies Record<Loss['why'], string>

/**
 * One plain sentence that tells the reader what a link has lost.
 *
 * @returns The sentence, naming at most three losses and counting the rest; empty if nothing was lost.
 */
export function describeLosses(losses: readonly Loss[]): string {
  if (losses.length === 0) return ''
  const named = losses.slice(0, mostNamed).map(describe)
  const rest = losses.length - named.length
  const parts = rest === 0 ? named : [...named, `and ${rest} more`]
  return `Part of this link was left out: ${parts.join('; ')}.`
}

function describe({ what, why }: Loss): string {
  // A value made of nothing but invisible characters would leave an empty pair of quotation marks.
  const quoted = plainText(what, 1) === '' ? 'something invisible' : `“${shortened(what, longestQuoted)}”`
  return `${quoted} ${reasons[why]}`
}
