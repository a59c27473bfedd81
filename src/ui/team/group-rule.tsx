/** How a group's answers are made from its members'. The methodology page has it in short. */
export function GroupRule() {
  return (
    <>
      For a question on a scale, the group’s answer is the median of the known answers. If the two middle ones differ,
      the group is split, and that counts as “Don’t know.” On who leads a side today, it’s the answer given by more than
      half of those who didn’t answer “Don’t know,” or else “Don’t know.” In a checklist, an item counts if more than
      half of those who answered checked it, so discuss every item that anyone checked. The group’s result is then
      determined just as one person’s is.
    </>
  )
}
