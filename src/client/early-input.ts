/** Input that arrived before the page was hydrated. */
export interface EarlyInput {
  /** Replays the input in its order and stops capturing. */
  readonly replay: () => void
}

/** Controls that need script. Links and popovers are left out, because the browser handles them by itself. */
const pressable = 'button:not([popovertarget]), input[type="radio"], input[type="checkbox"]'

/**
 * Captures input to the controls of a prerendered page until it's hydrated. A choice shows at once, because the controls
 * are native ones; its effects follow with the replay.
 * @param heard The events before this script ran, in their order, as recorded by the script in index.html.
 * @param onHeld Called whenever there's input to replay.
 */
export function captureEarlyInput(page: Document, heard: readonly Event[], onHeld: () => void): EarlyInput {
  const held = new Map<EventTarget | Event, () => void>()
  const hold = (what: EventTarget | Event, again: () => void) => {
    held.set(what, again)
    onHeld()
  }
  // Some controls need to know whether a pointer was used.
  let isPointed = false
  let pressed: Element | null = null
  const holdHand = ({ target }: Event) => {
    isPointed = true
    pressed = target instanceof Element ? target.closest('label') : null
  }
  const holdKey = (event: Event) => {
    isPointed = false
    // Keyboard shortcuts: each press counts, since one can undo another.
    if (!(event instanceof KeyboardEvent) || !isShortcut(event)) return
    event.stopPropagation()
    if (event.repeat) return
    hold(event, () =>
      (page.activeElement ?? page).dispatchEvent(new KeyboardEvent('keydown', { key: event.key, bubbles: true })),
    )
  }
  const holdClick = (event: Event) => {
    pressed = null
    const { target } = event
    const control = target instanceof Element ? target.closest<HTMLElement>(pressable) : null
    if (control === null) return
    // React may have hydrated a part of the page already. It would handle the event now and again at the replay.
    event.stopPropagation()
    if (!isBox(control)) {
      hold(control, () => control.click())
      return
    }
    // A checkbox that's pressed twice is unchanged, and only the last choice in a radio group counts.
    if (control.type === 'checkbox' && held.delete(control)) return
    for (const other of held.keys()) if (isBox(other) && isOfSameGroup(control, other)) held.delete(other)
    const { checked } = control
    const wasPointed = isPointed
    hold(control, () => {
      control.dispatchEvent(
        wasPointed
          ? new PointerEvent('pointerdown', { bubbles: true })
          : new KeyboardEvent('keydown', { bubbles: true }),
      )
      check(control, checked)
    })
  }
  const holdChange = (event: Event) => {
    const { target } = event
    if (!(target instanceof HTMLElement) || !('value' in target)) return
    event.stopPropagation()
    if (target.matches(pressable)) return
    const typed = String(target.value)
    hold(target, () => {
      const now = String(target.value)
      // The page has read another text by now, such as one that was half typed. Neither is lost where it waits to be submitted.
      // Elsewhere, it's someone's own, and stays.
      const isTaken = now !== '' && now !== typed && target.matches(':read-write')
      retype(target, !isTaken ? typed : target.closest('form') === null ? now : `${now} ${typed}`)
    })
  }
  // Submitting a form before hydration would reload the page.
  const holdForm = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  const listeners = new Map([
    ['click', holdClick],
    ['input', holdChange],
    ['change', holdChange],
    ['submit', holdForm],
    ['pointerdown', holdHand],
    ['keydown', holdKey],
  ])
  for (const event of heard) listeners.get(event.type)?.(event)
  for (const [name, listener] of listeners) page.addEventListener(name, listener, true)
  return {
    replay: () => {
      for (const [name, listener] of listeners) page.removeEventListener(name, listener, true)
      for (const again of held.values()) again()
      held.clear()
      // If a press is still underway, its click will reach the hydrated page, which needs to know that it started with a pointer.
      pressed?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    },
  }
}

function isBox(control: EventTarget | Event): control is HTMLInputElement {
  return control instanceof HTMLInputElement
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const types = target instanceof Element && target.matches(':read-write, select')
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey && !types
}

function isOfSameGroup(one: HTMLInputElement, other: HTMLInputElement): boolean {
  return one.type === 'radio' && other.type === 'radio' && one.name === other.name && one.form === other.form
}

function check(box: HTMLInputElement, checked: boolean): void {
  // React only notices an actual change, and it has re-rendered the checkbox by now.
  box.checked = !checked
  box.click()
}

function retype(control: HTMLElement, value: string): void {
  const isFile = control instanceof HTMLInputElement && control.type === 'file'
  if (isFile || control instanceof HTMLSelectElement) {
    // A script can't choose a file, and doesn't need to: the input still has it.
    if (!isFile) control.value = value
    control.dispatchEvent(new Event('change', { bubbles: true }))
    return
  }
  const { prototype } = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  // React tracks the element's own value property and ignores an event if that value hasn't changed.
  Object.assign(control, { value: '' })
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value)
  control.dispatchEvent(new Event('input', { bubbles: true }))
}
