/**
 * Tells that the script did not arrive, where nothing of it is there yet to tell: links lead on without it, what else
 * can be pressed does nothing. Whether to load the page once more is the reader's choice, since what they read now may
 * not come back where there is no network.
 */
export function showScriptLoadError(page: Document): void {
  const notice = page.createElement('p')
  notice.role = 'alert'
  notice.className = 'page'
  // The sheet that a page begins with has no rules for what it does not begin with.
  Object.assign(notice.style, { position: 'sticky', insetBlockStart: '0', zIndex: '3', paddingBlock: '0.75rem' })
  notice.style.background = 'var(--paper)'
  const again = page.createElement('a')
  again.href = page.location.pathname + page.location.search
  again.textContent = 'Load it again'
  notice.append('A part of this page did not arrive: it can be read, and its buttons do nothing yet. ', again)
  page.body.prepend(notice)
}
