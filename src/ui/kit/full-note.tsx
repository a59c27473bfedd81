interface FullNoteProps {
  readonly text: string
  /** The field's `maxLength`, in UTF-16 code units. */
  readonly longest: number
}

/** Says that a field is full. Browsers cut what's pasted or typed beyond that without a word. */
export function FullNote({ text, longest }: FullNoteProps) {
  return text.length < longest ? null : <small role="alert">Only {longest} characters fit here.</small>
}
