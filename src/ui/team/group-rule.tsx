/** How several people's answers become those of a group: said where they do, and on the method page. */
export function GroupRule() {
  return (
    <>
      Where the answers to a question stand on a scale, the group’s answer is the median of the known answers. If the
      two middle ones differ, the group is split, and that counts as “Don’t know.” For who leads a side today, it’s the
      answer of more than half of those who know. From a list, the group takes what more than half of those who answered
      checked. The group’s result follows from these answers like anyone’s.
    </>
  )
}
