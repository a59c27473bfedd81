// Names and titles that people write. Whatever shapes the letters and emoji of a language stays; only what can deceive or break
// a page is removed: characters that can't be seen where they change nothing that can, and piles of marks.

/** How much of a name is read, in UTF-16 code units. */
const longestLookedAt = 1_000

/** Far more often than any text changes. */
const mostPasses = 20

/** More marks on one letter would spill over the lines above and below. */
const mostMarks = 2

/** Scripts whose syllables have several marks, each with its own place. */
const mostMarksInSyllable = 5

/** Letters that join, as in Arabic, Syriac, and Mongolian; and those that form syllables, from Devanagari to Burmese. */
const joining = '\\u0600-\\u08FF\\u1800-\\u18AF\\u{1E900}-\\u{1E95F}'
const syllabic = '\\u0900-\\u109F\\u1780-\\u17FF\\u1A20-\\u1BFF\\uA980-\\uAADF'

/** A letter that a joiner next to it changes. */
const shaped = `[${joining}${syllabic}]`
const emoji = '\\p{Extended_Pictographic}(?:[\\uFE0E\\uFE0F]|\\p{Emoji_Modifier})?'
const invisible = '[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cs}\\u2800]'

/** Invisible characters that change what can be seen next to them. */
const needed = [
  // Families, flags of regions, keys: 👩‍👩‍👧, 🏴󠁧󠁢󠁳󠁣󠁴󠁿, 1️⃣.
  '\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{2,6}\\u{E007F}',
  `${emoji}(?:\\u200D${emoji})*`,
  '[0-9#*]\\uFE0F\\u20E3',
  // The non-joiner of Persian, the joiner of Sinhala and Malayalam.
  `(?<=${shaped})\\u200C(?=[\\u200C\\u200D]*${shaped})`,
  `(?<=${shaped})\\u200D`,
  // Variants of Chinese, Japanese, and Mongolian letters.
  '(?<=\\p{sc=Hani})[\\uFE00-\\uFE02\\u{E0100}-\\u{E01EF}]',
  '(?<=\\p{sc=Mong})[\\u180B-\\u180D\\u180F]',
].join('|')

/** Marks of direction, which place punctuation in right-to-left text. */
const directionMark = `(?<!${invisible})[\\u200E\\u200F\\u061C]`
const rightToLeft = /[\u0590-\u05FF\u0620-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{1E900}-\u{1E95F}]/u
const inLeftToRight = new RegExp(`(${needed})|${invisible}`, 'gu')
const inRightToLeft = new RegExp(`(${needed}|${directionMark})|${invisible}`, 'gu')
const markOfSyllable = new RegExp(`[${syllabic}]`, 'u')

/**
 * Makes a name or title safe to show: one line, cut to a length, in one Unicode form, without invisible characters that deceive
 * (bidirectional controls, zero-width characters, fillers), lone surrogates, or piles of combining marks.
 *
 * @param longest Longest result, in UTF-16 code units.
 * @returns The name, or empty if nothing visible is left. Applying this twice changes nothing.
 */
export function sanitizeWritten(written: string, longest: number): string {
  const plain = toOneLine(withoutRefused(written.slice(0, longestLookedAt)))
  if (plain.length <= longest) return plain
  // A cut can leave a part of an emoji, or a mark without the text that it's for.
  return toOneLine(withoutRefused(plain.slice(0, longest)))
}

/** Whether {@link sanitizeWritten} leaves out a character of a name, other than what's too long, so that a page can say so. */
export function hasRefusedCharacters(written: string): boolean {
  const looked = written.slice(0, longestLookedAt)
  return toOneLine(withoutRefused(looked)) !== toOneLine(looked.normalize('NFC'))
}

/** Identifies a name: two that look the same are the same. */
export function keyOfName(name: string): string {
  return name.replaceAll(new RegExp(invisible, 'gu'), '')
}

/** Until nothing changes: without a character, marks can change places, and then another one is no longer needed. */
function withoutRefused(text: string): string {
  let before = ''
  let plain = text.normalize('NFC')
  for (let times = 0; plain !== before && times < mostPasses; times += 1) {
    before = plain
    plain = plain
      .replaceAll(rightToLeft.test(plain) ? inRightToLeft : inLeftToRight, (_, kept: string | undefined) => kept ?? '')
      .replaceAll(/[\p{M}\u200C\u200D]+/gu, withoutPile)
      .normalize('NFC')
  }
  return plain
}

/** Cuts a pile of marks. Joiners between them don't count. */
function withoutPile(run: string): string {
  let [ordinary, all] = [0, 0]
  return [...run]
    .filter((mark) => {
      if (mark === '\u200C' || mark === '\u200D') return true
      all += 1
      if (!markOfSyllable.test(mark)) ordinary += 1
      return all <= mostMarksInSyllable && ordinary <= mostMarks
    })
    .join('')
}

function toOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
}
