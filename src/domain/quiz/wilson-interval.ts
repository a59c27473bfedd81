/** The normal quantile for 95%. */
const z = 1.96

/**
 * The 95% Wilson score interval for a share: what the true rate could be, given how often something happened.
 * @returns The lower and upper bound, from 0 to 1.
 */
export function wilsonInterval(hits: number, of: number): readonly [low: number, high: number] {
  const share = hits / of
  const middle = share + z ** 2 / (2 * of)
  const margin = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const scale = 1 + z ** 2 / of
  return [(middle - margin) / scale, (middle + margin) / scale]
}
