/** Examples without their stories: what a list shows, and what answers are compared with. */
export { exampleList } from '#content/examples/list.ts'
