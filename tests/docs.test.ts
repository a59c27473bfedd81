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

const trace = 'docs/accessibility.md'

/** The success criteria of WCAG 2.2 at levels A and AA. */
const criteria =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3'.split(
    ' ',
  )

test('all 55 criteria of WCAG 2.2 A and AA are traced, and each test that’s named has that title', () => {
  const text = readFileSync(trace, 'utf8')
  const named = [...text.matchAll(/^\| (\d\.\d\.\d+)(?: to (\d\.\d\.\d+))? /gm)].flatMap(([, from = '', to = from]) =>
    criteria.slice(criteria.indexOf(from), criteria.indexOf(to) + 1),
  )
  expect(named).toEqual(criteria)
  expect(named).toHaveLength(55)
  const tests = [...text.matchAll(/`(tests\/[^`]+)`: _([^_]+)_/g)]
  expect(tests.length).toBeGreaterThan(40)
  const untrue = tests.filter(([, file = '', title = '']) => !readFileSync(file, 'utf8').includes(title))
  expect(untrue.map(([all]) => all)).toEqual([])
})
