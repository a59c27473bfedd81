import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { content } from '#content/index.ts'
import { charterLink } from '#domain/charter/charter-link.ts'
import { findCharterValue } from '#domain/charter/parse-pasted-charter.ts'
import { charterFromJson } from '#domain/charter/read-charter-file.ts'
import { parseQuery, serializeQuery } from '#domain/links/query.ts'
import { parsePastedAnswers } from '#domain/team/parse-pasted-answers.ts'
import { charterStore } from '#state/charter.ts'
import { preferences } from '#state/preferences.ts'
import { quizStore } from '#state/quiz.ts'
import { linkKinds } from '#tests/links/kinds.ts'
import type { Row } from './table.ts'

/** Sizes of the text, in characters. */
const sizes = { '16 kB': 16_000, '64 kB': 64_000, '256 kB': 256_000, '1 MB': 1_000_000 } as const

/** A curve that takes longer than this at one size isn't measured at the next. */
const longestMeasured = 2_000

/** Reads a text as the site does. */
interface Reader {
  readonly name: string
  readonly shapes: Shapes
  readonly read: (text: string) => unknown
}

/** Hostile texts, by a description: each of about a given length. */
type Shapes = Readonly<Record<string, (length: number) => string>>

const repeated = (piece: string, start = '', end = '') => [
  `${start}${piece}…${end}`,
  (length: number) => start + piece.repeat(Math.ceil((length - start.length - end.length) / piece.length)) + end,
]
const shapesOf = (...entries: readonly (readonly (string | ((length: number) => string))[])[]): Shapes =>
  Object.fromEntries(
    entries.flatMap(([name, make]) => (typeof name === 'string' && typeof make === 'function' ? [[name, make]] : [])),
  )

/** Different keys, which no list of one key's values contains. */
const manyKeys = ['k1&k2&k3…', (length: number) => Array.from({ length: length / 8 }, (_, at) => `k${at}`).join('&')]

const queries = shapesOf(
  repeated('a&', '?'),
  repeated('c&', '?'),
  repeated('a=x&', '?'),
  repeated('&amp;a=x', '?a=x'),
  manyKeys,
  repeated('%26a%3D', '?'),
  repeated('%26a%3D', '?a='),
  repeated('%253D', '?a'),
  repeated('a%3Db%26', '?'),
  repeated('-', '?c=a', 'a'),
  repeated('-', '?a=a', 'a'),
  repeated('.', '?c=v1'),
  repeated('.', '?a=v2'),
  repeated('a_b.', '?c=v1.'),
  repeated('security_cto.', '?c=v1.'),
  repeated('call_own-1_x.', '?c=v1.'),
  repeated('*p', '?c=v1.title_'),
  repeated('%25', '?c='),
  repeated('%25', '?a='),
  repeated('%2525', '?a=x~', '7e'),
  repeated('%D9', '?c=v1.title_'),
  repeated('people-to99.', '?a=v2.'),
  repeated('~', '?a=', 'v2.pay-one'),
  repeated('%CC%80', '?a=o', '~v2.pay-one'),
  repeated('%E2%80%8D', '?a=o', '~v2.pay-one'),
  repeated('%0A', '?a=o', '~v2.pay-one'),
  repeated('+', '?rows=a', 'a'),
  repeated('a,', '?role='),
  repeated('x+', '?q='),
  repeated('a=a-----a&', '?'),
  repeated(`a=a${'-'.repeat(1_990)}a&`, '?'),
)

const pasted = shapesOf(
  repeated('w '),
  repeated('a- '),
  repeated('%2d '),
  repeated('people-to99 '),
  repeated('x. ', 'v2.people-to99. '),
  repeated('.people-to99 ', '?a=v2.pay-one'),
  repeated('?a=v2.people-to99\n'),
  repeated('https://x.org/?a=v2.people-to99 '),
  repeated('a=', '?'),
  repeated('?a='),
  repeated('%3Fa%3D'),
  repeated('%26a%3D'),
  repeated('%2526a%253D', '?u='),
  repeated('&amp;', 'a='),
  repeated('c&'),
  repeated('?c='),
  repeated('a&'),
  repeated(' ', 'a', 'a'),
  repeated('\n', 'a', 'a'),
  repeated('<', 'a=v2.pay-one'),
  repeated('v1', '', '!'),
)

/** The value of a store, and a charter's file, with a list or an object of many small entries somewhere. */
const stored = shapesOf(
  repeated('{"charter":{"assigned":{}}},', '{"version":1,"state":{"drafts":[', '0]}}'),
  repeated('{"id":"1","charter":{"assigned":{}}},', '{"version":1,"state":{"drafts":[', '0]}}'),
  repeated(
    '{"id":"own-1","title":"x"},',
    '{"version":1,"state":{"drafts":[{"id":"1","charter":{"assigned":{},"ownItems":[',
    '0]}}]}}',
  ),
  repeated('"x",', '{"version":2,"state":{"answers":{"chosen":{"people":[', '0]}}}}'),
  [
    '{"chosen":{"k1":["x"],…',
    (length: number) =>
      JSON.stringify({
        version: 2,
        state: {
          answers: { chosen: Object.fromEntries(Array.from({ length: length / 13 }, (_, at) => [`k${at}`, ['x']])) },
        },
      }),
  ],
  repeated('[', '{"version":1,"state":'),
)

const files = shapesOf(
  repeated('[', '{"format":"role-charter","link":'),
  repeated('.', '{"format":"role-charter","link":"v1', '"}'),
  repeated('{"title":"x"},', '{"format":"role-charter","responsibilities":[', '0]}'),
  repeated('{"id":"security","holder":"x"},', '{"format":"role-charter","responsibilities":[', '0]}'),
  repeated('"CIO",', '{"format":"role-charter","responsibilities":[{"id":"security","consulted":[', '0]}]}'),
)

const device = new Map<string, string>()
Object.assign(globalThis, {
  window: {
    localStorage: {
      getItem: (name: string) => device.get(name) ?? null,
      setItem: (name: string, value: string) => void device.set(name, value),
      removeItem: (name: string) => void device.delete(name),
    },
  },
})

/** Runs the scripts in the head of every page. */
function readHead(search: string): void {
  const ignore = () => undefined
  const document = {
    querySelector: () => ({ content: 'link' }),
    documentElement: { dataset: {} },
    head: { append: ignore },
    createElement: () => ({}),
  }
  const location = { search, href: `https://example.org/${search}` }
  const scripts = readFileSync('index.html', 'utf8').matchAll(/<script>(.*?)<\/script>/gs)
  for (const [, script = ''] of scripts) {
    runInNewContext(script, {
      document,
      location,
      history: { replaceState: ignore },
      URLSearchParams,
      AbortController,
      window: {},
      addEventListener: ignore,
      localStorage: window.localStorage,
    })
  }
}

const readers: readonly Reader[] = [
  { name: 'The head of a page', shapes: queries, read: readHead },
  { name: 'The router', shapes: queries, read: (text) => serializeQuery(parseQuery(text)) },
  ...linkKinds.map(({ name, read }) => ({
    name: `The link of ${name}`,
    shapes: queries,
    read: (text: string) => read(parseQuery(text)),
  })),
  {
    name: 'The paste box of a team',
    shapes: { ...pasted, ...queries },
    read: (text) => parsePastedAnswers(content.quiz, text),
  },
  {
    name: 'The compare box of a charter',
    shapes: { ...pasted, ...queries },
    read: (text) => {
      const value = findCharterValue(text)
      return value === undefined ? undefined : charterLink.parse(content, { c: [value, value] })
    },
  },
  ...[charterStore, quizStore, preferences].map((store, index) => ({
    name: `What is stored: ${['charters', 'the quiz', 'preferences'][index]}`,
    shapes: stored,
    read: (text: string) => {
      for (const name of ['charters', 'quiz', 'preferences']) device.set(`cio-or-cto:${name}`, text)
      store.refresh()
    },
  })),
  { name: 'The file of a charter', shapes: files, read: (text) => charterFromJson(content, text) },
]

/** For each reader, how long each shape takes at each size, in milliseconds of CPU time; the most expensive shapes first. */
export function measureCurves(): readonly Row[] {
  return readers.flatMap(({ name, shapes, read }) => {
    const rows = Object.entries(shapes).map(([shape, make]) => {
      const numbers: Record<string, number> = Object.fromEntries(Object.keys(sizes).map((size) => [size, Number.NaN]))
      let slowest = 0
      for (const [size, length] of Object.entries(sizes)) {
        if (slowest > longestMeasured) break
        const text = make(length)
        read(text.slice(0, 1_000))
        const start = process.cpuUsage()
        read(text)
        const { user, system } = process.cpuUsage(start)
        const time = (user + system) / 1_000
        numbers[size] = time
        slowest = Math.max(slowest, time)
      }
      return { what: `${name}: ${JSON.stringify(shape.slice(0, 60))}`, numbers, slowest }
    })
    return rows.toSorted((one, other) => other.slowest - one.slowest)
  })
}
