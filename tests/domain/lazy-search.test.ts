import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = 'src/domain'

/** What comes with the search: the page loads it when a reader first searches. */
const lazy = ['search.ts', 'highlight.ts', 'words.ts', 'spelling.ts']
const heavy = [...lazy.map((file) => `./${file}`), 'minisearch', 'stemmer']

test('nothing in the domain but the search itself loads the search', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && !lazy.includes(name))) {
    const text = readFileSync(join(folder, file), 'utf8')
    const loaded = [...text.matchAll(/^(?:import|export) (?!type )[^']*from '([^']+)'/gm)].map(([, from]) => from)
    expect(
      loaded.filter((from) => from !== undefined && heavy.includes(from)),
      file,
    ).toEqual([])
  }
})
