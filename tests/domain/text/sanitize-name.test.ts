import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasRefusedCharacters, keyOfName, sanitizeWritten } from '#domain/text/sanitize-name.ts'
import { anyName } from '#tests/domain/team/arbitraries.ts'

describe('stays as it was written', () => {
  test.each([
    ['Persian, with a non-joiner', 'می‌خواهم'],
    ['Persian, with a joiner at the end', 'ه‍'],
    ['Sinhala', 'ශ්‍රී ලංකා'],
    ['Hindi', 'क्‍ष'],
    ['Bengali', 'র‍্যাব'],
    ['Malayalam, with a joiner at the end', 'അവന്‍'],
    ['Burmese, with four marks', 'မြို့'],
    ['Arabic, with two marks', 'مُحَمَّد'],
    ['Hebrew, with a mark of direction', 'שרה (ב)\u200F'],
    ['Vietnamese', 'Nguyễn Thị Ánh'],
    ['Japanese, with a variant', '葛\u{E0100}城'],
    ['a family', '👩‍👩‍👧‍👦'],
    ['a heart with a variation', '❤️'],
    ['a skin tone and a role', '👩🏽‍🔬'],
    ['a flag of a country', '🇩🇪'],
    ['a flag of a region', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['a key', '1️⃣'],
  ])('%s', (_, name) => {
    expect(sanitizeWritten(name, 60)).toBe(name.normalize('NFC'))
    expect(hasRefusedCharacters(name)).toBe(false)
  })
})

describe('is left out, and that can be told', () => {
  test.each([
    ['overrides', '\u202Egpj.exe', 'gpj.exe'],
    ['isolates', '\u2066Ana\u2069', 'Ana'],
    ['zero-width characters', 'A\u200Bn\u200Da\uFEFF', 'Ana'],
    ['a filler', 'Ana\u3164', 'Ana'],
    ['fillers only', '\u3164\u2800\u115F', ''],
    ['a soft hyphen', 'A\u00ADna', 'Ana'],
    ['hidden tags', 'Ana\u{E0041}\u{E0042}', 'Ana'],
    ['a mark of direction without anything to direct', 'Ana\u200F', 'Ana'],
    ['a joiner between Latin letters', 'A\u200Cna', 'Ana'],
    ['a second joiner', 'می\u200C\u200Cخ', 'می\u200Cخ'],
    ['half a character', 'Ana\uD83D', 'Ana'],
    ['a pile of marks', `o${'\u0336'.repeat(20)}`, 'o\u0336\u0336'],
    ['a pile of marks of syllables', `မ${'ို'.repeat(20)}`, 'မ\u102D\u102F\u102D\u102F\u102D'],
  ])('%s', (_, name, plain) => {
    expect(sanitizeWritten(name, 60)).toBe(plain)
    expect(hasRefusedCharacters(name)).toBe(true)
  })
})

test('marks that change places keep a name the same', () => {
  const name = sanitizeWritten('\u0301\u200D\u0DCA\u200D', 3)
  expect(sanitizeWritten(name, 3)).toBe(name)
})

test('line breaks, spaces, and length are no reason to tell', () => {
  expect(sanitizeWritten(' Ana\n \tMaria ', 60)).toBe('Ana Maria')
  expect(hasRefusedCharacters(` Ana\n${'x'.repeat(100)}`)).toBe(false)
  expect(sanitizeWritten('ab👩‍👩‍👧', 7)).toBe('ab👩‍👩')
})

test('a name that looks the same is the same', () => {
  expect(keyOfName('علی\u200C')).toBe(keyOfName('علی'))
  expect(sanitizeWritten('e\u0301', 9)).toBe(sanitizeWritten('é', 9))
})

test('any text becomes a name that stays the same, and that an address can carry', () => {
  const parts = fc.constantFrom(
    '\u200D',
    '\u200C',
    '\u200F',
    '\uFE0F',
    '👩',
    'م',
    'ක',
    '\u0DCA',
    '\u0301',
    'a',
    ' ',
    '\uD83D',
    '1',
    '\u20E3',
    '葛',
    '\u{E0100}',
  )
  const text = fc.oneof(
    anyName,
    fc.array(parts, { maxLength: 12 }).map((each) => each.join('')),
  )
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (written, longest) => {
      const name = sanitizeWritten(written, longest)
      expect(name.length).toBeLessThanOrEqual(longest)
      expect(name).toBe(name.trim())
      expect(name).not.toMatch(/[\p{Cc}\p{Cs}\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\u3164\u2800]/u)
      expect(name).not.toMatch(/\p{sc=Inherited}{4}/u)
      expect(sanitizeWritten(name, longest)).toBe(name)
      expect(hasRefusedCharacters(name)).toBe(false)
      expect(new URLSearchParams(new URLSearchParams({ name }).toString()).get('name')).toBe(name)
    }),
    { numRuns: 2_000 },
  )
})
