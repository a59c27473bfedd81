import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sanitizeText, truncateText } from '#domain/text/sanitize-text.ts'
import { hostileText } from '#tests/domain/responsibilities/arbitraries.ts'

test.for([
  { given: '  saas \t\n spend ', plain: 'saas spend' },
  { given: '\u202egpj.exe', plain: 'gpj.exe' },
  { given: 'a\u0000b\u001bc', plain: 'a b c' },
  { given: '\ud83d\u200d\ude00', plain: '' },
  { given: 'R&D – 50 % <b>', plain: 'R&D – 50 % <b>' },
])('$given becomes $plain', ({ given, plain }) => {
  expect(sanitizeText(given, 100)).toBe(plain)
})

test('the result has no invisible characters, isn’t too long, and fits in an address', () => {
  fc.assert(
    fc.property(hostileText, fc.nat(300), (text, longest) => {
      const plain = sanitizeText(text, longest)
      expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      expect(plain.length).toBeLessThanOrEqual(longest)
      expect(sanitizeText(plain, longest)).toBe(plain)
      expect(new URLSearchParams(new URLSearchParams({ plain }).toString()).get('plain')).toBe(plain)
    }),
  )
})

test('a shortened text ends with an ellipsis', () => {
  expect(truncateText('abcdef', 6)).toBe('abcdef')
  expect(truncateText('abcdefg', 6)).toBe('abcde…')
})
