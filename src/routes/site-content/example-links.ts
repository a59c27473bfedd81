/** The least of examples: what links to them are made of. */
export { exampleLinks } from '#content/examples/links.ts'
