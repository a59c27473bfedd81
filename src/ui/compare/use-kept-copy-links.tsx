import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { addressOf } from '#domain/site/paths.ts'
import type { ListedRow } from '#model/comparison.ts'
import { absoluteUrl } from '#ui/kit/link.tsx'
import { staticMark } from '#ui/kit/static-mark.ts'

/** The controls that copy a row's link, as the document has them: React hasn't taken them over. */
const kept = `[${staticMark}] [data-copy-link]`

/** Fails where there's no clipboard, too. */
const writeText = async (text: string) => navigator.clipboard.writeText(text)

/** What says how a copy went. It loads when someone is about to make one. */
const load = () => import('./kept-copy-link.tsx')

/**
 * Copies the link of a row whose control is a part of the document.
 * @returns what says how it went, to be rendered anywhere
 */
export function useKeptCopyLinks(tables: RefObject<Element | null>, rows: readonly ListedRow[]): ReactNode {
  const [copied, setCopied] = useState<ReactNode>()
  useEffect(() => {
    const listeners = new AbortController()
    const follow = async (event: string, button: Element) => {
      const row = rows.find(({ id }) => id === button.closest('tr')?.id)
      if (row === undefined || button.closest('[data-live]')) return
      const to = addressOf.row(row)
      const copying = event === 'click' ? writeText(absoluteUrl(to)) : undefined
      // Until this has loaded, nothing says that it was refused; if it can't be loaded, the link is copied anyway.
      copying?.catch(() => undefined)
      const { KeptCopyLink } = await load()
      if (copying) setCopied(<KeptCopyLink key={row.id} button={button} to={to} name={row.label} copying={copying} />)
    }
    for (const name of ['pointerover', 'focusin', 'click']) {
      tables.current?.addEventListener(
        name,
        ({ target }) => {
          const button = target instanceof Element && target.closest(kept)
          if (button) follow(name, button).catch(() => undefined)
        },
        { signal: listeners.signal },
      )
    }
    return () => listeners.abort()
  }, [tables, rows])
  return copied
}
