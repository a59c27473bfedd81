import { afterEach, expect, test } from 'vitest'
import { hasTypedText } from '#client/has-typed-text.ts'

afterEach(() => document.body.replaceChildren())

test.each(['<textarea>ours</textarea>', '<input value="ours">', '<input type="search">'])(
  'a text typed into %s is noticed, and nothing else',
  (field) => {
    document.body.innerHTML = `<input type="checkbox" value="a" checked><input type="radio">${field}`
    for (const box of document.querySelectorAll('input')) box.checked = !box.checked
    expect(hasTypedText(document)).toBe(false)
    for (const each of document.querySelectorAll<HTMLInputElement>('textarea, input:last-child')) each.value = 'mine'
    expect(hasTypedText(document)).toBe(true)
  },
)
