/**
 * Draws an address as a QR code. The library is loaded when someone opens the share control.
 * @returns the dark squares as one SVG path, on a grid that includes the quiet zone.
 */
export async function drawQr(address: string): Promise<{ readonly path: string; readonly size: number }> {
  const { encode } = await import('uqr')
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { path, size }
}
