/** The entries in pasted text: one for each line, or for each cell of a spreadsheet. */
export function pastedItems(text: string): readonly string[] {
  return text
    .split(/[\r\n\t]+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
