/** How long, in milliseconds, a press may be the second half of a double one. Slow double presses take 0.7 s. */
export const doublePressTime = 900
