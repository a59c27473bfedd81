/* global prefix */
// Runs inline in the head of pages that show a state from the link or the device, before anything is painted: hides what
// depends on that state until the page has read it (src/routes/lazy-page.tsx), and requests the scripts at once. The build
// prepends `const prefix = …`, that of the names in storage.
const named = (name) => document.querySelector(`meta[name="${name}"]`)?.content.split(' ') ?? []
const hasState = [...new URLSearchParams(location.search).keys()].some((key) => !/^utm_|clid$/.test(key))
const isKept = (what) => {
  try {
    return localStorage.getItem(prefix + what) !== null
  } catch {}
}
const pending = named('awaits').filter((what) => (what === 'link' ? hasState : isKept(what)))
if (pending.length > 0) {
  const { dataset } = document.documentElement
  dataset.pending = pending.join(' ')
  // Without script, there's no state to wait for.
  const show = ({ target }) => target instanceof HTMLScriptElement && delete dataset.pending
  addEventListener('error', show, true)
  for (const address of named('scripts'))
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href: address }),
    )
}
