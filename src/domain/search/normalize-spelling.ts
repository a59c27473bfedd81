/**
 * British and American spellings that differ, as what to look for in a lower-case word and what to write instead.
 * Both a text and a query go through it, so a word only has to come out the same, not come out right: `iz` becomes `is`
 * in `size` too. Each rule keeps the beginning of a word a beginning, so that a word half typed still finds the whole.
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
  // behaviour, behavior: named, because `our` stands in many words that are spelled alike
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

/** One spelling for a word that has a British and an American one. Takes and gives a lower-case word. */
export function normalizeSpelling(word: string): string {
  return rules.reduce((folded, [found, instead]) => folded.replace(found, instead), word)
}
