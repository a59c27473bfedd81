/** The least of topics: what links to them are made of. */
export { topicLinks } from '#content/beyond/topics/links.ts'
