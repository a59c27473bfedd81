import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = 'src/domain'

/** What loads with the search, when a reader first uses it. */
const heavy = /^(#domain\/search\/.*|minisearch|stemmer)$/

const others = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.startsWith('search'),
)

test.each(others)('%s does not load the search', (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const loaded = [...text.matchAll(/^(?:import|export) (?!type )[^']*from '([^']+)'/gm)].flatMap(
    ([, from]) => from ?? [],
  )
  expect(loaded.filter((from) => heavy.test(from))).toEqual([])
})
