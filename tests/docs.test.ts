import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const documents = globSync(['*.md', 'docs/**/*.md'])

/** Written by people who host or translate the site. */
const notOurs = ['.github/workflows/pages.yml']

/** Folders of the project, and of its tests: `tests/e2e/quiz.spec.ts` may be called `e2e/quiz`. */
const folders =
  'src|build|tests|docs|hosts|public|\\.github|client|domain|e2e|hostile|links|model|reader|routes|state|ui'

/** The project's files that a document names, from the root. Patterns such as `<name>` stand for many. */
function namesIn(document: string): readonly string[] {
  const text = readFileSync(document, 'utf8').replaceAll(/^```[^]*?^```/gm, '')
  const spelled = [...text.matchAll(new RegExp(`\`((?:${folders})/[^\`\\s<]+)\``, 'g'))]
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
  return [
    ...spelled.map(([, path = '']) => path),
    ...linked.map(([, path = '']) => join(dirname(document), path)),
  ].filter((path) => !notOurs.includes(path))
}

test.each(documents)('every file that %s names is there', (document) => {
  const missing = namesIn(document).filter(
    (name) => globSync([name, `tests/${name}{,.isolated}.{test,spec}.{ts,tsx}`]).length === 0,
  )
  expect(missing).toEqual([])
})

test('the documents name files', () => {
  expect(documents.flatMap(namesIn).length).toBeGreaterThan(150)
})
