/**
 * Subjects that people search for and that no responsibility covers: none of the roles usually owns them. The search says so
 * instead of guessing. Remove a subject once a responsibility covers it.
 */
export const uncoveredSubjects = [
  { name: 'corporate governance', synonyms: ['corporate governance'] },
  { name: 'knowledge management', synonyms: ['knowledge management'] },
  { name: 'marketing', synonyms: ['marketing', 'advertising'] },
  { name: 'payroll', synonyms: ['payroll', 'salaries', 'salary'] },
] as const
