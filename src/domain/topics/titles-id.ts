/** Id of the part of a topic's page where sources differ on what a title stands for. The page of kinds links to it. */
export const titlesId = 'titles'
