import { createStore } from 'zustand/vanilla'

/** Whether the device has stored a newer version of the site than the open page. */
export const updateReady = createStore<boolean>()(() => false)
