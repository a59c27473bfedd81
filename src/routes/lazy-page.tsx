import { lazyRouteComponent } from '@tanstack/react-router'
import { type FunctionComponent, useEffect, useLayoutEffect } from 'react'
import { useClientValue } from '#routes/hooks/use-client-value.ts'
import { nextSteps } from '#routes/shared/next-steps.ts'
import { NextSteps } from '#ui/shell/next-steps.tsx'
import { retryLostStyles } from './lost-styles.ts'
import { markPageReady } from './page-ready.ts'

/** The page, which tells when it answers. */
export function reportsReady<Props extends object>(Page: FunctionComponent<Props>): FunctionComponent<Props> {
  return function Answering(props: Props) {
    // Effects of the page itself have run by then.
    useEffect(markPageReady, [])
    return (
      <>
        <Page {...props} />
        <PendingState />
      </>
    )
  }
}

/** Ends the wait for the reader's own state (build/pages/pending-state.js): it's rendered together with this component's second render. */
function PendingState() {
  const isRead = useClientValue(() => true, false)
  useLayoutEffect(() => {
    if (isRead) delete document.documentElement.dataset['pending']
  }, [isRead])
  return null
}

/** A page whose code is fetched when it is wanted, and which tells when it answers. */
export function lazyPage<Key extends string>(load: () => Promise<Record<Key, FunctionComponent>>, name: Key) {
  const loadAll = () => retryLostStyles().then(load)
  const Page = lazyRouteComponent<Record<string, FunctionComponent>, string>(loadAll, name)
  return Object.assign(reportsReady(Page), { preload: () => Page.preload?.() })
}

/** A page that is read, and then leads on to what can be done with it; other pages have steps of their own. */
export function lazyReadingPage<Key extends string>(
  load: () => Promise<Record<Key, FunctionComponent>>,
  name: Key,
  steps = [nextSteps.quiz, nextSteps.charter, nextSteps.contested],
) {
  const Page = lazyPage(load, name)
  const Reading = () => (
    <>
      <Page />
      <NextSteps steps={steps} />
    </>
  )
  return Object.assign(Reading, { preload: Page.preload })
}
