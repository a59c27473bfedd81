/** On the page and in every file made from it. */
export const notAdvice = 'This isn’t legal advice, and no lawyer has reviewed it.'
