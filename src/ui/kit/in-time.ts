/** How long, in milliseconds, a part that's loaded on demand may take before the reader is told that it hasn't come. */
export const patience = 20_000

/**
 * A part that's being loaded. Browsers let a request that hangs wait for minutes, without an error.
 * @throws {Error} also if it takes longer than {@link patience}. It may still come, and is there at once for the next try.
 */
export function inTime<Part>(loading: Promise<Part>): Promise<Part> {
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('too late')), patience)
  })
  return Promise.race([loading, tooLate])
}
