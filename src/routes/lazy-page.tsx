import { lazyRouteComponent } from '@tanstack/react-router'
import { type FunctionComponent, useEffect, useLayoutEffect } from 'react'
import { useClientValue } from '#routes/hooks/use-client-value.ts'
import { nextSteps } from '#routes/shared/next-steps.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { NextSteps } from '#ui/shell/next-steps.tsx'
import { retryLostStyles } from './lost-styles.ts'
import { pageHead } from './page-head.ts'
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

/**
 * The code of a page, for its component and its head. Both wait for the same request: a second one would take its styles for
 * loaded.
 */
export function pageCode<Code>(load: () => Promise<Code>): () => Promise<Code> {
  let loading: Promise<Code> | undefined
  const forget = () => {
    // A failed load may succeed on the next try.
    loading = undefined
  }
  return () => {
    if (loading === undefined) {
      loading = retryLostStyles().then(load)
      loading.catch(forget)
    }
    return loading
  }
}

type Head = ReturnType<typeof pageHead>

interface HeadOptions<Data> {
  readonly loaderData?: Data
  readonly match: { readonly search: object; readonly status: string }
}

/** The head of a page that's loaded with its code: a reader needs no other page's. */
export function lazyHead<Key extends string>(load: () => Promise<Record<Key, () => Head>>, name: Key) {
  return ({ match }: HeadOptions<unknown>) => headFrom(match, load, (code) => code[name]())
}

/** Likewise, for a page about what its loader found. If that's nothing, the head of the not-found page applies. */
export function lazyHeadOfData<Key extends string, Data>(
  load: () => Promise<Record<Key, (data: Data, search: object) => Head>>,
  name: Key,
) {
  return ({ loaderData, match }: HeadOptions<Data>) =>
    loaderData === undefined ? {} : headFrom(match, load, (code) => code[name](loaderData, match.search))
}

/** The component has been loaded by now. If that failed, another try is up to the reader. */
function headFrom<Code>(
  { status }: HeadOptions<unknown>['match'],
  load: () => Promise<Code>,
  headIn: (code: Code) => Head,
): Head | Promise<Head> {
  return status === 'success' ? load().then(headIn, headWithoutCode) : headWithoutCode()
}

/** For a page whose code couldn't be loaded. The error page is shown in its place. */
const headWithoutCode = () => pageHead({ title: siteName, description: '' })

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
