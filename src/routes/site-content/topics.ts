/** Where the search and the pages of contested topics meet the content. A module of its own, so that both can load it on demand. */
export { topics } from '#content/beyond/topics/index.ts'
