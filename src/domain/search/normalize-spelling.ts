/**
 * British and American spellings, as a pattern in a lower-case word and its replacement. Texts and queries both go through
 * it, so a word only has to come out the same, not correct: `iz` becomes `is` in `size` too. Each rule works on the
 * beginning of a word as well, so that a half-typed word still matches.
 */
const rules = [
  // organisation, organization
  [/iz/g, 'is'],
  // analyse, analyze
  [/yz/g, 'ys'],
  // licence, license; defence, defense
  [/(licen|defen|offen|preten)c/g, '$1s'],
  // practise, practice
  [/practis/g, 'practic'],
  // behaviour, behavior: listed one by one, because `our` is in many words that are spelled the same
  [/(behavi|col|endeav|fav|harb|hon|lab|neighb)our/g, '$1or'],
  // centre, center
  [/(cent|fib|theat)re/g, '$1er'],
  // programme, program
  [/programme/g, 'program'],
  // catalogue, catalog
  [/(catal|dial|anal)ogue/g, '$1og'],
  // modelling, modeling
  [/([aeiou]l)l(ing|ed|er)/g, '$1$2'],
  // fulfill, fulfil
  [/fulfill/g, 'fulfil'],
  // judgement, judgment
  [/dgement/g, 'dgment'],
  // cheque, check
  [/cheque/g, 'check'],
] as const satisfies readonly (readonly [RegExp, string])[]

/** One spelling for a word with a British and an American one. Takes and returns lower case. */
export function normalizeSpelling(word: string): string {
  return rules.reduce((folded, [found, instead]) => folded.replace(found, instead), word)
}
