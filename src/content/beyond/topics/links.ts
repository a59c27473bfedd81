import type { TopicLink } from '#model/topic.ts'

// A small module of its own: the list of all pages, and the pages of dimensions, need nothing else.

/**
 * Every topic, in display order, with the dimensions whose rows it touches. A test compares those with the topics. Ids are part
 * of addresses, so they're permanent.
 */
export const topicLinks: readonly (TopicLink & { readonly dimensions: readonly string[] })[] = [
  { id: 'ai', name: 'AI', dimensions: ['objectives', 'responsibilities'] },
  { id: 'data', name: 'Data', dimensions: ['objectives', 'responsibilities'] },
  { id: 'security', name: 'Security', dimensions: ['objectives', 'responsibilities', 'purpose'] },
  { id: 'cloud', name: 'Cloud and production', dimensions: ['objectives', 'units', 'responsibilities'] },
  { id: 'platform', name: 'Developer platform and tools', dimensions: ['focus', 'responsibilities'] },
  { id: 'architecture', name: 'Architecture and standards', dimensions: ['responsibilities', 'purpose'] },
  { id: 'web', name: 'Website, portal, and app', dimensions: ['units', 'purpose'] },
  { id: 'business-systems', name: 'Business systems', dimensions: ['focus', 'units'] },
  { id: 'shadow-it', name: 'Shadow IT', dimensions: ['responsibilities'] },
  { id: 'spend', name: 'Technology spending', dimensions: ['objectives', 'responsibilities', 'purpose'] },
  { id: 'ot', name: 'Plants and devices (OT, IoT)', dimensions: ['objectives', 'responsibilities'] },
  { id: 'compliance', name: 'Compliance and privacy', dimensions: ['focus', 'objectives', 'responsibilities'] },
  { id: 'continuity', name: 'Continuity and recovery', dimensions: ['objectives', 'purpose'] },
  { id: 'deals', name: 'Deals (M&A)', dimensions: ['responsibilities', 'purpose'] },
  { id: 'reporting', name: 'Who reports to whom', dimensions: ['objectives', 'units', 'responsibilities'] },
]
