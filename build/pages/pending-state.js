/* global prefix */
// Runs inline in the head of pages that show a state from the link or the device, before anything is painted: hides what
// depends on that state until the page has read it (src/routes/lazy-page.tsx), and requests the scripts at once. The build
// prepends `const prefix = …`, that of the names in storage.
const named = (name) => document.querySelector(`meta[name="${name}"]`)?.content.split(' ') ?? []
// The start of a query tells.
const query = new URLSearchParams(location.search.slice(0, 4000))
const keys = [...query.keys()].filter((key) => !/^utm_|clid$/.test(key))
// A fragment holds what's too long for a query.
const hasState = keys.length > 0 || location.hash.includes('=')
const isKept = (what) => {
  try {
    return (what === 'typed' ? sessionStorage : localStorage).getItem(prefix + what) !== null
  } catch {}
}
const pending = named('awaits').filter((what) => (/^(link|controls|count)$/.test(what) ? hasState : isKept(what)))
if (pending.length > 0) {
  const { dataset } = document.documentElement
  dataset.pending = pending.join(' ')
  // Without script, there's no state to wait for.
  const show = ({ target }) => target instanceof HTMLScriptElement && delete dataset.pending
  addEventListener('error', show, true)
  for (const address of [...named('scripts'), ...named('linked-scripts')])
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href: address }),
    )
}
// Where the stylesheet shows a state by checked controls, checking those that the query names is enough.
// Module scripts, which may be late, come after this.
document.addEventListener('readystatechange', () => {
  const { dataset } = document.documentElement
  const names = document.querySelector('[data-controls]')?.dataset.controls.split(' ') ?? []
  if (!pending.includes('controls') || keys.some((key) => !names.includes(key))) return
  for (const key of keys) {
    const values = query.getAll(key).flatMap((value) => value.split(','))
    const boxes = [...document.querySelectorAll(`input[name="${key}"]`)]
    if (values.some((value) => !boxes.some((box) => box.value === value))) return
    for (const box of boxes) box.checked = values.includes(box.value)
  }
  // Only the script can count them.
  dataset.pending = 'count'
})
