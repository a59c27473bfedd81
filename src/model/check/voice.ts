import type { Problem, Rule } from './problem.ts'
import type { WalkedContent } from './walk.ts'

/** What's wrong with the wording of a text. */
export type VoiceFault = Omit<Problem, 'entry'>

/**
 * Turns that sound archaic or translated, or that name a concept by a second word, each with what to write instead. Only
 * turns without a legitimate use on this site are listed: a rule with exceptions would be ignored.
 */
const turns: readonly (readonly [turn: RegExp, instead: string])[] = [
  // "Is told that …" and "was told to …" are plain English.
  [/\btold\b(?! (?:that|to|you|us|them|him|her)\b)/i, '"shown", "reported", or "described"'],
  [/\btells? of\b/i, '"shows" or "describes"'],
  [/\bbegun\b/i, '"started"'],
  // "By whoever is free" has no shorter equivalent.
  [/(?<!\bby )\bwhoever\b/i, '"the person who" or "anyone who"'],
  [/\b(?:anew|afresh)\b/i, '"again"'],
  [/\bfor ever\b/i, '"permanently"'],
  [/\bseldom\b/i, '"rarely"'],
  [/\b(?:sees? that|sees? to it)\b/i, '"make sure"'],
  [/\b(?:ha(?:s|ve|d)|having) charge of\b|\bin (?:its|their|his|her) charge\b/i, '"is accountable for" or "oversees"'],
  [/\b(?:looks?|looking|looked) after\b/i, '"manages" or "is accountable for"'],
  [/\bwho answers? for\b/i, '"who is accountable for"'],
  [/\bstands? open\b/i, '"open"'],
  [/\ball the same(?=$|[.,;:)])/i, '"still" or "anyway"'],
  // "Not for staff but for customers" is plain English.
  [/(?<!\bnot\b[^.;:]*)\bbut for\b/i, '"except"'],
  [/\bbeside\b/i, '"next to", "besides", or "in addition to"'],
  [/\bthe other way round\b/i, '"the other way around"'],
  [/\b(?:go|goes|going|went) round\b/i, '"go around" or "pass through"'],
  [/\b(?:lays?|laid|laying) down\b/i, '"set" or "define"'],
  [/\b(?:go|goes|went) on \p{L}+ing\b/iu, '"keep" or "continue to"'],
  [/\b(?:whilst|amongst|henceforth|thereof|therein)\b/i, 'a modern word'],
  [/\bverdicts?\b/i, '"result"'],
  [/\brivals?\b/i, '"competitors"'],
  [/\bthe offer\b/i, '"products and services"'],
  [/\b(?:holders?|held by)\b/i, '"owner" or "owned by"'],
  [/\bour reading\b/i, '"our interpretation"'],
  [/\bthe seam\b/i, '"the boundary between the roles"'],
  // Shown on both pages of a pair, "this" means a different responsibility on each.
  [/\bis this(?=$|[.;])/i, 'the name of the thing'],
]

function* bannedTurns(text: string): Generator<VoiceFault> {
  for (const [turn, instead] of turns) {
    const [found] = turn.exec(text) ?? []
    if (found !== undefined) yield { found: `"${found}" in ${JSON.stringify(text)}`, expected: instead }
  }
}

const punctuation: readonly (readonly [mistake: RegExp, found: string, expected: string])[] = [
  [/"/, 'a straight quotation mark', 'curly ones: “ and ”'],
  [/'/, 'a straight apostrophe', 'a curly one: ’'],
  // A placeholder may stand for a question, whose mark leaves no room for a comma.
  [/(?<!\})”[.,]/, 'a comma or period after a closing quotation mark', 'it inside the quotation marks'],
  [/“(?=\s|$)|(?<=^|\s)”/, 'a quotation mark that faces the wrong way', '“ before the words and ” after them'],
]

function* punctuationMistakes(text: string): Generator<VoiceFault> {
  for (const [mistake, found, expected] of punctuation) {
    if (mistake.test(text)) yield { found: `${found} in ${JSON.stringify(text)}`, expected }
  }
}

/** The end of a list whose next-to-last item is one word: `, time and money`. */
const endOfList = /, (?:(?:an?|the|its|their|our|your|his|her) )?(?<item>\p{L}[\p{L}&’-]*) (?:and|or) (?<last>\p{L}+)/gu

/** A word before "and" or "or" that comes after a comma without being part of a list: "works, today and tomorrow". */
const noItem = /^(?:and|or|but|now|today|inside|inward|outward|more|one|apart|first)$/i
/** A word after "and" or "or" that starts no item: "a third, half or less". */
const noLast = /^(?:less|more|fewer|later|so|not|then)$/i
/** The start of a sentence whose first comma ends an introduction: "To customers, store and phone are one." */
const introduction =
  /^(?:if|when|where|while|once|as|in|at|on|of|for|from|to|with|without|by|after|before|since|until|under|unlike|like|aligned|today|now|together|often|usually|sometimes|then|here|there|first|second|third|meanwhile|instead|otherwise|still|however)\b/i

function* missingSerialCommas(text: string): Generator<VoiceFault> {
  for (const { 0: found, index, groups } of text.matchAll(endOfList)) {
    const sentence =
      text
        .slice(0, index)
        .split(/[.?!:;] /)
        .at(-1) ?? ''
    const rest = text.slice(index + found.length).split(/[.?!:;]/)[0] ?? ''
    const isIntroduced = !sentence.includes(',') && introduction.test(sentence.trim())
    // "The quiz and its result, the team comparison, and sharing": the pair is one item of a longer list.
    const goesOn = /, [^,]*, (?:and|or) |^[^,]{0,24}, (?:and|or) /.test(rest)
    if (isIntroduced || goesOn || noItem.test(groups?.['item'] ?? '') || noLast.test(groups?.['last'] ?? '')) continue
    yield { found: `"${found}" in ${JSON.stringify(text)}`, expected: 'a comma before the last item of the list' }
  }
}

/** Finds what a machine can find of the voice that docs/content-guidelines.md describes. */
export function voiceFaults(text: string): readonly VoiceFault[] {
  return [...bannedTurns(text), ...punctuationMistakes(text), ...missingSerialCommas(text)]
}

function* textsKeepTheVoice({ texts }: WalkedContent): Generator<Problem> {
  for (const { entry, text, kind } of texts) {
    if (kind === 'quoted') continue
    for (const fault of voiceFaults(text)) yield { entry, ...fault }
  }
}

/** Texts are in plain American English, as far as a machine can tell. Quoted words are exempt. */
export const voiceRules: readonly Rule[] = [textsKeepTheVoice]
