import { allPages } from '#domain/site/all-pages.ts'
import { exampleLinks } from './example-links.ts'
import { quiz } from './quiz.ts'
import { topicLinks } from './topic-links.ts'
import { content } from './with-responsibilities.ts'

/** Every page of the site, for readers who look for one. */
export const places = allPages({ ...content, quiz, examples: exampleLinks, topics: topicLinks })
