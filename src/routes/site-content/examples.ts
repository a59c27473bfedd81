/** Where the pages of examples meet the content. A module of its own, so that the route tree can fetch it without having it. */
export { examples } from '#content/examples/examples.ts'
