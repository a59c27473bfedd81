/** Where the search and the list of contested topics meet the content. A module of its own, so that both load it on demand. */
export { topics } from '#content/beyond/topics/index.ts'
