import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => join('src/ui', file))
  .filter((file) => sheetOf(file) !== undefined)

/** The sheet whose classes a component names; undefined where it names none. */
function sheetOf(file: string): string | undefined {
  const [, sheet] = /import styles from '\.\/([^']+\.module\.css)'/.exec(readFileSync(file, 'utf8')) ?? []
  return sheet === undefined ? undefined : join(dirname(file), sheet)
}

// Types cannot tell: an index of a sheet is any string, and a class that is not there is written "undefined".
test.each(files)('%s names classes that its sheet has', (file) => {
  const sheet = readFileSync(sheetOf(file) ?? '', 'utf8')
  const named = Array.from(readFileSync(file, 'utf8').matchAll(/styles\['(\w+)'\]/g), ([, name = '']) => name)
  expect(named.filter((name) => !new RegExp(`\\.${name}\\b`).test(sheet))).toEqual([])
})
