/** What was pressed and typed while the page could not answer yet. */
export interface EarlyInput {
  /** Presses and types it all once more, in its order, and holds nothing from now on. */
  readonly replay: () => void
}

/** What does something when it is pressed, but for links and notes, which the browser sees to by itself. */
const pressable = 'button:not([popovertarget]), input[type="radio"], input[type="checkbox"]'

/**
 * Holds what a reader does to the controls of a page that was sent but does not answer yet. A choice shows as made at
 * once, since the control is a native one; what should come of it comes with the replay.
 * @param heard What was done before this script was here, in its order: the script in index.html records it.
 */
export function captureEarlyInput(page: Document, heard: readonly Event[]): EarlyInput {
  const held = new Map<EventTarget | Event, () => void>()
  // Some controls ask whether it was a pointer.
  let isPointed = false
  let pressed: Element | null = null
  const holdHand = ({ target }: Event) => {
    isPointed = true
    pressed = target instanceof Element ? target.closest('label') : null
  }
  const holdKey = (event: Event) => {
    isPointed = false
    // A key that does something by itself: each press counts, since one can undo the other.
    if (!(event instanceof KeyboardEvent) || !isShortcut(event)) return
    event.stopPropagation()
    if (event.repeat) return
    held.set(event, () =>
      (page.activeElement ?? page).dispatchEvent(new KeyboardEvent('keydown', { key: event.key, bubbles: true })),
    )
  }
  const holdClick = (event: Event) => {
    pressed = null
    const { target } = event
    const control = target instanceof Element ? target.closest<HTMLElement>(pressable) : null
    if (control === null) return
    // React, which may have taken over a part of the page, would hear of it now and once more later.
    event.stopPropagation()
    if (!isBox(control)) {
      held.set(control, () => control.click())
      return
    }
    // Pressed twice, a box is as it was; and of a group only the last choice stands.
    if (control.type === 'checkbox' && held.delete(control)) return
    for (const other of held.keys()) if (isBox(other) && isOfSameGroup(control, other)) held.delete(other)
    const { checked } = control
    const wasPointed = isPointed
    held.set(control, () => {
      if (wasPointed) control.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
      check(control, checked)
    })
  }
  const holdChange = (event: Event) => {
    const { target } = event
    if (!(target instanceof HTMLElement) || !('value' in target)) return
    event.stopPropagation()
    if (target.matches(pressable)) return
    const { value } = target
    held.set(target, () => retype(target, String(value)))
  }
  // A form that cannot be answered yet would load the page anew.
  const holdForm = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  const holds = new Map([
    ['click', holdClick],
    ['input', holdChange],
    ['change', holdChange],
    ['submit', holdForm],
    ['pointerdown', holdHand],
    ['keydown', holdKey],
  ])
  for (const event of heard) holds.get(event.type)?.(event)
  for (const [name, hold] of holds) page.addEventListener(name, hold, true)
  return {
    replay: () => {
      for (const [name, hold] of holds) page.removeEventListener(name, hold, true)
      for (const again of held.values()) again()
      held.clear()
      // A press that is still going on: its click comes to the page, which has to know that it began with a pointer.
      pressed?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    },
  }
}

function isBox(control: EventTarget | Event): control is HTMLInputElement {
  return control instanceof HTMLInputElement
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const types =
    target instanceof Element && target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select')
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey && !types
}

function isOfSameGroup(one: HTMLInputElement, other: HTMLInputElement): boolean {
  return one.type === 'radio' && other.type === 'radio' && one.name === other.name && one.form === other.form
}

function check(box: HTMLInputElement, checked: boolean): void {
  // React hears of a change only where there is one, and has drawn the box anew by now.
  box.checked = !checked
  box.click()
}

function retype(control: HTMLElement, value: string): void {
  const isFile = control instanceof HTMLInputElement && control.type === 'file'
  if (isFile || control instanceof HTMLSelectElement) {
    // A file cannot be chosen by a script, and needs not be.
    if (!isFile) control.value = value
    control.dispatchEvent(new Event('change', { bubbles: true }))
    return
  }
  const { prototype } = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  // React watches the property of the element itself, and hears of a change only where that says another value.
  Object.assign(control, { value: '' })
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value)
  control.dispatchEvent(new Event('input', { bubbles: true }))
}
