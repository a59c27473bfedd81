import type { Plugin } from 'vite'
import { content } from '#content/index.ts'
import { checkExamples } from '#domain/examples/check-examples.ts'
import { assertContent } from '#model/check/check-content.ts'

/**
 * Stops the build, and the start of the development server, when the content breaks a rule of the model, or an example
 * breaks a rule of the quiz.
 */
export function contentCheck(): Plugin {
  return {
    name: 'content-check',
    buildStart() {
      assertContent(content, checkExamples(content))
    },
  }
}
