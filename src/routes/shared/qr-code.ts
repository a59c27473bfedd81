import type { DrawnCode } from '#ui/kit/share.tsx'

/**
 * Draws an address as a QR code. The library is loaded when someone opens the share control.
 * @returns the code, its quiet zone included; undefined when the address is too long for the largest one.
 */
export async function drawQrCode(address: string): Promise<DrawnCode | undefined> {
  const { encode } = await import('uqr')
  try {
    const { data, size } = encode(address, { ecc: 'M', border: 4 })
    const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
    return { path, size }
  } catch {
    // The length of a text is all that the library refuses.
    return undefined
  }
}
