/** What language the texts of the site are written in, as BCP 47 has it. A translated build has its own here. */
export const language: string = 'en-US'
