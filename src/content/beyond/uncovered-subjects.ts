/**
 * Subjects that people search for and that no responsibility covers, since the article doesn't mention them. The search
 * says so instead of guessing. Remove a subject once a responsibility covers it.
 */
export const uncoveredSubjects = [
  {
    name: 'people and talent',
    synonyms: [
      'talent',
      'recruiting',
      'recruitment',
      'hiring',
      'people management',
      'retention',
      'engineering management',
    ],
  },
  {
    name: 'data governance and analytics',
    synonyms: [
      'data governance',
      'data management',
      'data quality',
      'data analytics',
      'analytics',
      'business intelligence',
      'master data',
    ],
  },
  { name: 'AI governance', synonyms: ['AI governance', 'AI policy', 'responsible AI'] },
  { name: 'corporate governance', synonyms: ['corporate governance'] },
  { name: 'knowledge management', synonyms: ['knowledge management'] },
] as const
