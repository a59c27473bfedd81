/**
 * How many real decisions the quiz was checked against. A constant, since the bundler writes it where it's used: the figures of
 * the method page would come along with their module. A test compares the two.
 */
export const realDecisions = 18
