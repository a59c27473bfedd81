import { createStore } from 'zustand/vanilla'

/** Whether the open page comes from the copy that the device has stored, because the host didn't send it. */
export const isDeviceCopy = createStore<boolean>()(() => false)
