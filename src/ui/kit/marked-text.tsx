import type { Segment } from '#domain/search/highlight.ts'

/** A text with its search matches marked. */
export function MarkedText({ segments }: { readonly segments: readonly Segment[] }) {
  let start = 0
  return segments.map(({ text, match }) => {
    const key = start
    start += text.length
    return match ? <mark key={key}>{text}</mark> : text
  })
}
