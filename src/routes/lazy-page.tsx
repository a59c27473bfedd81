import { lazyRouteComponent } from '@tanstack/react-router'
import { type FunctionComponent, useEffect } from 'react'
import { waysOn } from '#routes/shared/next-steps.ts'
import { Onward } from '#ui/shell/next-steps.tsx'
import { tellAnswering } from './page-ready.ts'

/** The page, which tells when it answers. */
export function answers<Props extends object>(Page: FunctionComponent<Props>): FunctionComponent<Props> {
  return function Answering(props: Props) {
    // Effects of the page itself have run by then.
    useEffect(tellAnswering, [])
    return <Page {...props} />
  }
}

/** A page whose code is fetched when it is wanted, and which tells when it answers. */
export function page<Key extends string>(load: () => Promise<Record<Key, FunctionComponent>>, name: Key) {
  const Page = lazyRouteComponent<Record<string, FunctionComponent>, string>(load, name)
  return Object.assign(answers(Page), { preload: () => Page.preload?.() })
}

/** A page that is read, and then leads on to what can be done with it; other pages have steps of their own. */
export function readingPage<Key extends string>(load: () => Promise<Record<Key, FunctionComponent>>, name: Key) {
  const Page = page(load, name)
  const Reading = () => (
    <>
      <Page />
      <Onward steps={[waysOn.quiz, waysOn.charter]} />
    </>
  )
  return Object.assign(Reading, { preload: Page.preload })
}
