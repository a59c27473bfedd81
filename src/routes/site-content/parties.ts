/** Who else can own a responsibility. A module of its own, for pages without the rest of a charter's content. */
export { parties } from '#content/article/parties.ts'
