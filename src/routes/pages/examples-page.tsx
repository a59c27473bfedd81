import { getRouteApi, useHydrated } from '@tanstack/react-router'
import { realDecisions } from '#content/examples/real-decisions.ts'
import type { ExampleBasis } from '#model/example.ts'
import { pageHead } from '#routes/page-head.ts'
import { inlinedIn } from '#routes/shared/load-example.ts'
import { core } from '#routes/site-content/core.ts'
import { exampleRows } from '#routes/site-content/example-rows.computed.ts'
import type { ExampleData } from '#routes/site-content/examples.computed.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { ExampleDetails } from '#ui/examples/example-details.tsx'
import { ExampleIndex } from '#ui/examples/example-index.tsx'

// One module for both: if they were separate, their shared chunk would load on every page.

const { roles } = core

export function ExamplesPage() {
  return <ExampleIndex roles={roles} real={rowsOf('real')} invented={rowsOf('invented')} allReal={realDecisions} />
}

function rowsOf(basis: ExampleBasis) {
  return exampleRows.filter((row) => row.basis === basis)
}

const route = getRouteApi('/examples/$example')

export function ExamplePage() {
  const data = route.useLoaderData()
  return (
    <>
      <ExampleDetails {...data} roles={roles} />
      <InlinedExample data={data} />
    </>
  )
}

/** What the page shows, in the page; gone once it has been read. */
function InlinedExample({ data }: { readonly data: ExampleData }) {
  return !useHydrated() && <div hidden {...{ [inlinedIn]: JSON.stringify(data) }} />
}

export const examplesHead = () =>
  pageHead({
    title: `Examples · ${siteName}`,
    description: 'Organizations before a decision: what the quiz says, what was decided, and whether the two agree.',
  })

export const exampleHead = ({ example: { title, organization, story } }: ExampleData) =>
  pageHead({ title: `${title} · Example`, description: `${organization}. ${story[0]}` })
