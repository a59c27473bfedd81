/* global heightMessage */
// Runs inline in the head of pages for other sites' frames. The build prepends `const heightMessage = …`, the type of the
// message that the snippet's script expects.
const query = new URLSearchParams(location.search)
const listed = (name) => query.get(name)?.split(',') ?? []
const theme = query.get('theme')
// Before anything is painted.
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme

document.addEventListener('DOMContentLoaded', () => {
  choose()
  // The browser says who's around the frame, or the referrer does. Others learn nothing. If neither is known,
  // the browser itself delivers a message to none but the origin it's for.
  const allowed = document.querySelector('meta[name="embed-origins"]').content.split(' ').filter(Boolean)
  const around = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin)
  const told = around ? allowed.filter((origin) => origin === around) : allowed
  if (parent === window || told.length === 0) return
  const { style } = document.documentElement
  const tell = () => {
    // Without the scroll bar that a frame has until it's as tall as its page.
    style.overflow = 'hidden'
    const height = Math.ceil(document.body.getBoundingClientRect().height)
    style.overflow = ''
    for (const origin of told) parent.postMessage({ type: heightMessage, height }, origin)
  }
  // Browsers don't observe frames that are out of sight. A frame that grew only then would move what's being read.
  tell()
  void document.fonts.ready.then(tell)
  new ResizeObserver(tell).observe(document.body)
})

// A note goes below its mark, or above it, or as near as it fits in the frame.
document.addEventListener(
  'toggle',
  ({ target, newState }) => {
    const mark = document.querySelector(`[popovertarget="${target.id}"]`)
    if (newState !== 'open' || mark === null) return
    const gap = 8
    const { top, bottom } = mark.getBoundingClientRect()
    const { offsetHeight } = target
    const last = innerHeight - offsetHeight - gap
    const below = bottom + gap
    const above = top - offsetHeight - gap
    const start = below <= last ? below : above >= gap ? above : Math.max(gap, last)
    Object.assign(target.style, { inset: `${start}px 0 auto`, margin: '0 auto' })
  },
  true,
)

/** Shows the part of a comparison that the address asks for, as in src/domain/comparison/comparison-link.ts. */
function choose() {
  const tables = document.querySelector('[data-columns]')
  if (tables === null) return
  const columns = tables.dataset.columns.split(' ')
  const roles = columns.filter((role) => listed('roles').includes(role))
  if (roles.length === 1) tables.dataset.only = columns.indexOf(roles[0]) + 1
  const rows = [...tables.querySelectorAll('[data-kind]')]
  const chosen = rows.filter(({ id }) => listed('rows').includes(id))
  const kind = { differences: 'difference', shared: 'shared' }[query.get('show')]
  for (const row of rows)
    row.hidden = (chosen.length > 0 && !chosen.includes(row)) || (kind !== undefined && row.dataset.kind !== kind)
  for (const section of tables.children) section.hidden = section.querySelector('[data-kind]:not([hidden])') === null
}
