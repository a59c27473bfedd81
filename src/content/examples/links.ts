import type { ExampleLink } from '#model/example.ts'

// A module of its own, and small: the first page of the quiz and the not-found page link to examples, and need no more.

/**
 * Every example, those that most readers look for first: the quiz's first page shows the first ten. Ids stand in addresses, so
 * they're permanent.
 */
export const exampleLinks = [
  { id: 'county-government', label: 'A county' },
  { id: 'university', label: 'A university' },
  { id: 'manufacturer', label: 'A manufacturer' },
  { id: 'retailer', label: 'A retailer' },
  { id: 'bank', label: 'A bank' },
  { id: 'health-service', label: 'A health service' },
  { id: 'website', label: 'A website for millions' },
  { id: 'software-firm', label: 'A software firm' },
  { id: 'start-up', label: 'A start-up before its product' },
  { id: 'group-of-companies', label: 'A group of companies' },
  { id: 'blood-service', label: 'A blood service' },
  { id: 'broadcaster', label: 'A broadcaster' },
  { id: 'credit-bureau', label: 'A credit bureau' },
  { id: 'device-maker', label: 'A maker of medical devices' },
] as const satisfies readonly ExampleLink[]

/** Makes sure that every example has an entry in each of the modules beside this one. */
export type ExampleId = (typeof exampleLinks)[number]['id']
