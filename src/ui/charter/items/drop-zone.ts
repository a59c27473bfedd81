/** The owner whose column is under the pointer; null if there is none. */
export function zoneAt(event: MouseEvent | TouchEvent | PointerEvent): string | null {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event
  if (point === undefined) return null
  // The dragged item is on top, so look through everything under the pointer.
  for (const element of document.elementsFromPoint(point.clientX, point.clientY)) {
    const zone = element.getAttribute('data-zone')
    if (zone !== null) return zone
  }
  return null
}
