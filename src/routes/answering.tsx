import { lazyRouteComponent } from '@tanstack/react-router'
import { type FunctionComponent, useEffect } from 'react'

let tell = () => {}

/**
 * Fulfilled once a page answers. That is later than the router's `onRendered`: its outlet is a Suspense boundary, and
 * what is in one React takes over after the frame around it, piece by piece.
 */
export const answering = new Promise<void>((resolve) => {
  tell = resolve
})

/** The page, which tells when it answers. */
export function answers<Props extends object>(Page: FunctionComponent<Props>): FunctionComponent<Props> {
  return function Answering(props: Props) {
    // Effects of the page itself have run by then.
    useEffect(tell, [])
    return <Page {...props} />
  }
}

/** A page whose code is fetched when it is wanted, and which tells when it answers. */
export function page<Key extends string>(load: () => Promise<Record<Key, FunctionComponent>>, name: Key) {
  const Page = lazyRouteComponent<Record<string, FunctionComponent>, string>(load, name)
  return Object.assign(answers(Page), { preload: () => Page.preload?.() })
}
