import { topicData } from './topic-data.ts'

/** What the page on reporting lines shows: a small part of all topics, responsibilities, and sources. */
export const reportingTopic = topicData('reporting')
