/** Where what's computed from topics meets the content. No page loads all of them. */
export { topics } from '#content/beyond/topics/index.ts'
