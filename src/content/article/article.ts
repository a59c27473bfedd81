import type { Article, ArticleSection } from '#model/source.ts'

export const article = {
  title: 'CIO-vs-CTO',
  author: 'William R. Marchand',
  published: '2025-05-01',
  kind: 'blog post',
} as const satisfies Article

export const sections = [
  { id: 'opening', heading: 'Opening' },
  { id: 'cio', heading: 'Understanding the CIO Role' },
  { id: 'cto', heading: 'Understanding the CTO Role' },
  { id: 'focus', heading: 'Focus and Orientation' },
  { id: 'objectives', heading: 'Strategic Objectives' },
  { id: 'units', heading: 'Interaction with Business Units' },
  { id: 'together', heading: 'Complementary Roles, Unified Vision' },
  { id: 'conclusion', heading: 'Conclusion' },
  { id: 'contact', heading: 'Last line' },
] as const satisfies readonly ArticleSection[]
