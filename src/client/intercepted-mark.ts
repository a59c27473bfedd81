/**
 * The attribute of the root element that says that links are intercepted. The speculation rules look for it: from then on,
 * prefetching documents would be a waste.
 */
export const interceptedMark = 'data-intercepted'
