// Everything that needs the large half of the motion library: a chunk of its own, loaded by `useDragging`.
import { domMax, LazyMotion, MotionConfig, useDragControls } from 'framer-motion'
import * as m from 'framer-motion/m'
import { type PointerEvent, type ReactNode, type RefObject, useEffect } from 'react'
import type { HolderId } from '#domain/charter/charter.ts'
import { allowsMotion, motionTiming } from '#ui/kit/motion.ts'
import { zoneAt } from './drop-zone.ts'
import type { Press } from './use-dragging.ts'

const travels = { layout: 'position', transition: motionTiming } as const
const still = {}

/** Around the items. */
export function DragArea({ children }: { readonly children: ReactNode }) {
  return (
    <LazyMotion strict features={domMax}>
      <MotionConfig reducedMotion="user">{children}</MotionConfig>
    </LazyMotion>
  )
}

interface DraggableItemProps {
  readonly id: string
  readonly className: string | undefined
  readonly element: RefObject<HTMLLIElement | null>
  readonly holder: HolderId
  /** What was pressed when it was mounted. */
  readonly press: RefObject<Press | undefined>
  /** Gets the owner whose column is under the pointer, if any; null at the end. */
  readonly onDrag: (zone: string | null) => void
  /** Gets another owner. */
  readonly onDrop: (holder: HolderId) => void
  /** What's in it. Its handle calls the argument when it's pressed. */
  readonly children: (onPress: (event: PointerEvent) => void) => ReactNode
}

/** A list item that can be dragged to another owner, and moves there from its former place. */
export function DraggableItem(props: DraggableItemProps) {
  const { id, className, element, holder, press, onDrag, onDrop, children } = props
  const drag = useDragControls()
  useEffect(() => {
    if (press.current?.item === id) drag.start(press.current.event)
  }, [id, press, drag])
  return (
    <m.li
      className={className}
      ref={element}
      layoutId={`charter-${id}`}
      {...(allowsMotion() ? travels : still)}
      drag
      dragControls={drag}
      dragListener={false}
      dragSnapToOrigin
      dragMomentum={false}
      whileDrag={{ zIndex: 3 }}
      onDragStart={() => onDrag(holder)}
      onDrag={(event) => onDrag(zoneAt(event))}
      onDragEnd={(event) => {
        onDrag(null)
        const zone = zoneAt(event)
        if (zone !== null && zone !== holder) onDrop(zone)
      }}
    >
      {children((event) => drag.start(event))}
    </m.li>
  )
}
