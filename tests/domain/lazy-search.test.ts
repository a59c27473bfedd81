import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../src/domain/', import.meta.url)

/** What comes with the search: the page loads it when a reader first searches. */
const lazy = ['search.ts', 'highlight.ts', 'words.ts', 'spelling.ts']
const heavy = [...lazy.map((file) => `./${file}`), 'minisearch', 'stemmer']

test('nothing in the domain but the search itself loads the search', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && !lazy.includes(name))) {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const loaded = [...text.matchAll(/^(?:import|export) (?!type )[^']*from '([^']+)'/gm)].map(([, from]) => from)
    expect(
      loaded.filter((from) => from !== undefined && heavy.includes(from)),
      file,
    ).toEqual([])
  }
})
