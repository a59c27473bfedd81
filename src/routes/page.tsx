import { lazyRouteComponent } from '@tanstack/react-router'
import { type FunctionComponent, useEffect } from 'react'
import { tellAnswering } from './answering.ts'

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
