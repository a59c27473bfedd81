import { mostMarks } from '#domain/quiz/scoring-rules.ts'

/** How several people's answers become those of a group: said where they do, and on the method page. */
export function GroupRule() {
  return (
    <>
      The group answers each question with the median of the answers that are known: the one in the middle once all
      stand in the order of the options. Where the two in the middle are not the same, the group is of two minds, and
      that counts as “don’t know”. “Matters most” is what more than half of the members marked, at most {mostMarks};
      where a tie would make it more, those that tie are left out. From there on it is scored like anyone’s answers.
    </>
  )
}
