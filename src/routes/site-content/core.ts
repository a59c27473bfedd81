import { core } from '#content/core.ts'

/** The content that every page needs. Pages that show responsibilities import `with-responsibilities.ts` as well. */
export { core }
export { questionCount } from '#content/quiz/question-count.ts'

/** The abbreviations of the roles, which is what people call them. */
export const roleNames = core.roles.map(({ abbreviation }) => abbreviation)

/** The question of the site, which is its name, too, unless the host has another one. */
export const rolesCompared = roleNames.join(' vs. ')
