import { createStore } from 'zustand/vanilla'

/** Whether the device has by now stored a newer version of the site than the page that is open. */
export const updateReady = createStore<boolean>()(() => false)
