/** Whether the page has a field whose text isn't the prerendered one. Also in build/offline/repair-page.js. */
export function hasTypedText(page: Document): boolean {
  const fields = page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(':read-write')
  return [...fields].some(({ value, defaultValue }) => value !== defaultValue)
}
