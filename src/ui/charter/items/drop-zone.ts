/** The holder under the pointer; null where there is none. */
export function zoneAt(event: MouseEvent | TouchEvent | PointerEvent): string | null {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event
  if (point === undefined) return null
  // Whatever is being dragged lies on top, so all that is under the pointer is asked.
  for (const element of document.elementsFromPoint(point.clientX, point.clientY)) {
    const zone = element.getAttribute('data-zone')
    if (zone !== null) return zone
  }
  return null
}
