/**
 * How many real decisions the quiz was checked against. A constant, so that the bundler inlines it: importing the methodology
 * page's figures would load their whole module. A test compares the two.
 */
export const realDecisions = 18
