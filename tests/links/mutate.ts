import * as fc from 'fast-check'
import { hostileText } from '#tests/domain/responsibilities/arbitraries.ts'

/** What happens to a link on its way, and what people do to it on purpose. */
type Mutation = (query: string, others: { readonly at: number; readonly text: string }) => string

const mutations = {
  nothing: (query) => query,
  'cut off': (query, { at }) => query.slice(0, at % (query.length + 1)),
  'cut at the start': (query, { at }) => `?${query.slice(at % (query.length + 1))}`,
  'a character lost': (query, { at }) =>
    query.slice(0, at % (query.length + 1)) + query.slice((at % (query.length + 1)) + 1),
  'something put in': (query, { at, text }) =>
    query.slice(0, at % (query.length + 1)) + text + query.slice(at % (query.length + 1)),
  'something put at the end': (query, { text }) => query + text,
  'said twice': (query) => `${query}&${query.slice(1)}`,
  'asked for once more': (query, { text }) => `${query}&${/[?&]([^=&]*)=/.exec(query)?.[1] ?? 'a'}=${text}`,
  'percent-encoded': (query) =>
    query.replaceAll(
      /[^?&=]/g,
      (character) => encodeURIComponent(character.replaceAll(/[\ud800-\udfff]/g, '')) || character,
    ),
  'encoded once too often': (query) => query.replaceAll('%', '%25'),
  'written in capitals': (query) => query.toUpperCase(),
  'of an earlier version': (query) => query.replaceAll('v2', 'v1'),
  'of a later version': (query) => query.replaceAll(/v[12]/g, 'v9'),
  counted: (query) => `${query}&utm_source=mail&fbclid=IwAR0_x.1-2`,
  'ended like a sentence': (query) => `${query}).`,
  reversed: (query) => `?${query.slice(1).split('').toReversed().join('')}`,
} as const satisfies Readonly<Record<string, Mutation>>

const anyMutation: fc.Arbitrary<Mutation> = fc.constantFrom(...Object.values(mutations))

const steps = fc.array(
  fc.record({
    mutate: anyMutation,
    at: fc.nat(1_000),
    // Excessive lengths are tested where links are parsed one by one; here, they would only be slow.
    text: hostileText.map((text) => text.slice(0, 120)),
  }),
  { minLength: 1, maxLength: 3 },
)

/** Valid queries, each with up to three mutations, and occasionally one that was never valid. */
export function mutated(queries: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const broken = fc
    .tuple(queries, steps)
    .map(([query, done]) => done.reduce((so, { mutate, at, text }) => mutate(so, { at, text }), query))
  return fc.oneof(
    { weight: 9, arbitrary: broken },
    { weight: 1, arbitrary: hostileText.map((text) => `?a=${text.slice(0, 300)}`) },
  )
}
