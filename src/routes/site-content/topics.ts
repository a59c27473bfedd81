/** Where the list of contested topics meets the content. */
export { topics } from '#content/beyond/topics/index.ts'
