// Translators: before what is counted, at the beginning of a sentence, as in “Three differences”.
const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']

/** A count at the start of a sentence: "Three differences." In digits above twelve. */
export function countPhrase(count: number, one: string, more: string): string {
  return `${words[count] ?? count} ${count === 1 ? one : more}`
}
