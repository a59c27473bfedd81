/* global prefix */
// Runs inline in the head of pages with text fields. Until the page is ready, what's typed is only in its fields: this keeps it
// over a reload, and puts it back as if it were typed again, so that early-input.ts gives it to the page if there's script.
// The name it's kept by is also in src/client/early-texts.ts.
const key = `${prefix}early:${location.pathname}${location.search}`
let fields = []
/** What's typed, by field; false if that's nothing, or if the page is ready, which keeps it by itself. */
const typed = () => {
  const texts = {}
  for (const [name, { value, defaultValue }] of fields) if (value !== defaultValue) texts[name] = value
  return fields.some(([name]) => texts[name]) && !document.querySelector('[data-intercepted]') && JSON.stringify(texts)
}
const putBack = () => {
  let charter
  let kept
  try {
    charter = /"open":"\w+"/.exec(localStorage.getItem(`${prefix}charters`))
    kept = JSON.parse(sessionStorage.getItem(key))
    onpagehide = () => {
      const texts = typed()
      sessionStorage[texts ? 'setItem' : 'removeItem'](key, texts)
    }
    // It can be full, too.
    sessionStorage[key] = key.padEnd(9999)
    onpagehide()
  } catch {
    // Then the browser asks whether to leave. (In some, a page with such a listener isn't kept for Back.)
    addEventListener('beforeunload', (event) => typed() && event.preventDefault())
  }
  fields = Array.from(document.querySelectorAll(':read-write'), (field) => {
    // By the label: another build may have other ids. (A translator changes labels, but later.) What's in no form, such as a
    // title, belongs to the charter that's open.
    const name = `${field.form ? '' : charter}${field.labels[0]?.textContent}`
    if (kept?.[name]) {
      field.value = kept[name]
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    return [name, field]
  })
}
// The first time, everything is there, and no other script has run.
document.addEventListener('readystatechange', putBack, { once: true })
