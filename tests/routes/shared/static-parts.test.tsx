import { afterEach, expect, test, vi } from 'vitest'
import { loadTopic } from '#routes/shared/load-topic.ts'
import { partsLoader, partsOfDocument } from '#routes/shared/static-parts.ts'

afterEach(() => {
  document.head.replaceChildren()
  document.body.replaceChildren()
})

const retryStyles = async () => undefined

/** A document that was prerendered for an address. */
function open(address: string) {
  document.head.innerHTML = `<link rel="canonical" href="${address}"><meta name="description" content="Who?"><meta property="og:title" content="Contested: AI">`
  document.body.innerHTML = '<h1 data-static="question">Who?</h1><p data-static="more">Text</p>'
}

test('a page takes its parts from its own document, and loads no code for them', async () => {
  open('/law')
  const code = vi.fn<() => Promise<{ parts: Map<string, string> }>>()
  const parts = await partsLoader('/law', code).loadParts(retryStyles)
  expect([...parts.keys()]).toEqual(['question', 'more'])
  expect(parts.get('more')).toBe(document.querySelector('p'))
  expect(code).not.toHaveBeenCalled()
})

test.each([
  ['it’s the document of another page', () => open('/kinds')],
  ['it’s the document of addresses without a page', () => document.head.replaceChildren()],
  [
    'it’s an empty one',
    () => {
      open('/law')
      document.body.replaceChildren()
    },
  ],
])('it loads them if %s', async (_, prepare) => {
  open('/law')
  prepare()
  const rendered = new Map([['more', 'Rendered']])
  expect(partsOfDocument('/law')).toBeUndefined()
  const retried = vi.fn(retryStyles)
  const loader = partsLoader('/law', async () => ({ parts: rendered }))
  expect(await loader.loadParts(retried)).toBe(rendered)
  expect(retried).toHaveBeenCalledOnce()
})

test('a topic has the head of its document', async () => {
  open('/contested/ai')
  document.title = 'Translated'
  const retried = vi.fn(retryStyles)
  const topic = await loadTopic('ai', retried)
  expect(topic).toMatchObject({ id: 'ai', head: { title: 'Contested: AI', description: 'Who?' } })
  expect(topic?.parts.get('question')).toBe(document.querySelector('h1'))
  expect(retried).not.toHaveBeenCalled()
})

test.each(['data', 'reporting'])('the topic "%s" is rendered from the content when a link leads to it', async (id) => {
  open('/contested/ai')
  const topic = await loadTopic(id, retryStyles)
  expect(topic?.head.title).toMatch(/^Contested: .+ · /)
  expect(topic?.parts.get('question')).not.toBeInstanceOf(Element)
  expect([...(topic?.parts.keys() ?? [])]).toEqual(['above', 'question', 'cases', 'tests', 'more', 'neighbors'])
})

test('there’s nothing to show for a topic that doesn’t exist', async () => {
  open('/contested/ai')
  expect(await loadTopic('nothing-of-that-name', retryStyles)).toBeUndefined()
})
