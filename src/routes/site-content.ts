/** Where the pages that show responsibilities meet the content: the whole of it. */
export { content } from '#content/index.ts'
