import { parties } from '#content/article/parties.ts'
import { oftenOwnedBy } from '#content/beyond/often-owned-by.ts'
import type { Content, ResponsibilityContent } from '#model/content.ts'
import { quiz } from './quiz.ts'
import { content as listed } from './with-responsibilities.ts'

/** Where the charter, which can start from a result, meets the content. */
export const content: ResponsibilityContent & Pick<Content, 'parties' | 'quiz'> = { ...listed, parties, quiz }

/** Ids of others who often own a responsibility, the most common first. */
export const othersOf = (responsibility: string): readonly string[] => oftenOwnedBy[responsibility] ?? []
