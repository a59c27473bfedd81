import { beforeEach, expect, test } from 'vitest'
import { earlyTextsAt, hasEarlyTexts, takeEarlyTexts } from '#client/early-texts.ts'

const board = new URL('https://example.org/board?a=1#top')
const name = earlyTextsAt(board)

/** As the page's inline script does. */
function keep(texts: Readonly<Record<string, unknown>>) {
  window.sessionStorage.setItem(name, JSON.stringify(texts))
}

const value = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)?.value

beforeEach(() => {
  window.sessionStorage.clear()
  document.body.innerHTML = `
    <label for="title">Title</label><input id="title">
    <form>
      <label for="paste">Paste</label><textarea id="paste"></textarea>
      <label for="link">Link</label><input id="link" value="theirs">
      <label for="all">All</label><input type="checkbox" id="all">
    </form>`
})

test('where the document had no fields, a text goes into the empty field of a form by that name, and into no other', () => {
  keep({ Title: 'someone’s', Paste: 'half', Link: 'mine', All: 'on', Gone: 'x', Number: 7 })
  const heard: unknown[] = []
  document.body.addEventListener('input', ({ target }) => heard.push(target))
  takeEarlyTexts(document, name, false)
  expect(['title', 'paste', 'link'].map(value)).toEqual(['', 'half', 'theirs'])
  expect(heard).toEqual([document.querySelector('#paste')])
  expect(window.sessionStorage).toHaveLength(0)
})

test('where its own script has put them back, they’re only forgotten', () => {
  keep({ Paste: 'half' })
  Object.assign(window, { onpagehide: () => undefined })
  expect(hasEarlyTexts(board)).toBe(true)
  expect(hasEarlyTexts(new URL('/board', board))).toBe(false)
  takeEarlyTexts(document, name, true)
  expect([value('paste'), hasEarlyTexts(board), window.onpagehide]).toEqual(['', false, null])
})

test.each(['', '{', 'null', '7', '[1]', '{"Paste":1}'])('what isn’t ours changes nothing: %s', (kept) => {
  window.sessionStorage.setItem(name, kept)
  takeEarlyTexts(document, name, false)
  expect(['title', 'paste', 'link'].map(value)).toEqual(['', '', 'theirs'])
})
