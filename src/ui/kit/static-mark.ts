/** Marks the element of a static part in the document; its value is the part's name. */
export const staticMark = 'data-static'
