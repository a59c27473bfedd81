import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => join('src/ui', file))
  .filter((file) => sheetOf(file) !== undefined)

/** The stylesheet whose classes a component uses; undefined if it uses none. */
function sheetOf(file: string): string | undefined {
  const [, sheet] = /import styles from '\.\/([^']+\.module\.css)'/.exec(readFileSync(file, 'utf8')) ?? []
  return sheet === undefined ? undefined : join(dirname(file), sheet)
}

// Types can't catch this: a stylesheet accepts any string as a class, and a missing class is rendered as "undefined".
test.each(files)('%s uses classes that its stylesheet has', (file) => {
  const sheet = readFileSync(sheetOf(file) ?? '', 'utf8')
  const named = Array.from(readFileSync(file, 'utf8').matchAll(/styles\['(\w+)'\]/g), ([, name = '']) => name)
  expect(named.filter((name) => !new RegExp(`\\.${name}\\b`).test(sheet))).toEqual([])
})
