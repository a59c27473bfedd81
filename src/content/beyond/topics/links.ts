import type { TopicLink } from '#model/topic.ts'

// A small module of its own: the list of all pages needs nothing else.

/** Every topic, in display order. Ids are part of addresses, so they're permanent. */
export const topicLinks = [
  { id: 'ai', name: 'AI' },
  { id: 'data', name: 'Data' },
  { id: 'security', name: 'Security' },
  { id: 'cloud', name: 'Cloud and production' },
  { id: 'platform', name: 'Developer platform and tools' },
  { id: 'architecture', name: 'Architecture and standards' },
  { id: 'web', name: 'Website, portal, and app' },
  { id: 'business-systems', name: 'Business systems' },
  { id: 'shadow-it', name: 'Shadow IT' },
  { id: 'spend', name: 'Technology spending' },
  { id: 'ot', name: 'Plants and devices (OT, IoT)' },
  { id: 'compliance', name: 'Compliance and privacy' },
  { id: 'continuity', name: 'Continuity and recovery' },
  { id: 'deals', name: 'Deals (M&A)' },
  { id: 'reporting', name: 'Who reports to whom' },
] as const satisfies readonly TopicLink[]
