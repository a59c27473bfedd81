/** Whether the reader has asked the browser to load no more than what is needed. */
export function prefersLessData(): boolean {
  return (
    'connection' in navigator &&
    typeof navigator.connection === 'object' &&
    navigator.connection !== null &&
    'saveData' in navigator.connection &&
    navigator.connection.saveData === true
  )
}
