import type { ExampleLink } from '#model/example.ts'

// A small module of its own: the quiz's first page and the not-found page link to examples, and need nothing else.

/**
 * Every example, most wanted first: the quiz's first page shows the first ten. Ids are part of addresses, so they're
 * permanent.
 */
export const exampleLinks = [
  { id: 'county-government', label: 'A county' },
  { id: 'university', label: 'A university' },
  { id: 'manufacturer', label: 'A manufacturer' },
  { id: 'retailer', label: 'A retailer' },
  { id: 'bank', label: 'A bank' },
  { id: 'health-service', label: 'A health service' },
  { id: 'website', label: 'A website with millions of readers' },
  { id: 'software-firm', label: 'A software firm' },
  { id: 'start-up', label: 'A pre-launch start-up' },
  { id: 'group-of-companies', label: 'A group of companies' },
  { id: 'blood-service', label: 'A blood service' },
  { id: 'broadcaster', label: 'A broadcaster' },
  { id: 'credit-bureau', label: 'A credit bureau' },
  { id: 'device-maker', label: 'A maker of medical devices' },
] as const satisfies readonly ExampleLink[]

/** Makes sure that every example has an entry in each of the other modules here. */
export type ExampleId = (typeof exampleLinks)[number]['id']
