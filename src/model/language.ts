/** The language of the site's texts, as a BCP 47 tag. A translated build replaces it. */
export const language: string = 'en-US'
