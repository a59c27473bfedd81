import { parties } from '#content/article/parties.ts'
import type { Content, ResponsibilityContent } from '#model/content.ts'
import { quiz } from './quiz.ts'
import { content as listed } from './with-responsibilities.ts'

/** Where the charter, which can start from a result, meets the content. */
export const content: ResponsibilityContent & Pick<Content, 'parties' | 'quiz'> = { ...listed, parties, quiz }
