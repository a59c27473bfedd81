import type { Objective, Partner, Responsibility, Theme } from '#model/responsibility.ts'
import { reads, says } from './statement.ts'

export const themes: readonly Theme[] = [
  { id: 'food', name: 'Food', gloss: 'What is on the plate' },
  { id: 'people', name: 'People', gloss: 'Those who come and those who serve' },
]

export const objectives: readonly Objective[] = [
  { id: 'waste', name: 'Little waste', lean: 'chef', statement: says('Little is thrown away.', 'chef.stores') },
  { id: 'return', name: 'Guests who return', lean: 'host', statement: says('Guests come again.', 'host.guests') },
]

export const partners: readonly Partner[] = [
  { id: 'growers', name: 'Growers', lean: 'chef', statement: says('They deliver at dawn.', 'chef.stores') },
  { id: 'regulars', name: 'Regulars', lean: 'host', statement: says('They have a table of theirs.', 'host.bookings') },
]

export const responsibilities: readonly Responsibility[] = [
  {
    id: 'stores',
    term: 'Stock keeping',
    title: 'Keep the stores',
    explanation: says('Knows what is there, orders what is not, and lets nothing spoil.', 'chef.stores'),
    lean: 'chef',
    orientation: 'inward',
    themes: ['food'],
    objectives: ['waste'],
    partners: ['growers'],
    signals: [reads('The cold room is in order.', 'chef.stores'), reads('Little is thrown away.', 'chef.stores')],
    confusions: [{ with: 'tables', tell: reads('The stores are counted, the tables are booked.', 'chef.stores') }],
    counterpart: 'tables',
    rows: ['place-first'],
    synonyms: ['pantry', 'stock'],
  },
  {
    id: 'tables',
    term: 'Reservations',
    title: 'Fill the tables',
    explanation: says('Knows who is coming, seats whom with whom, and lets no table stand empty.', 'host.bookings'),
    lean: 'host',
    orientation: 'outward',
    themes: ['people'],
    objectives: ['return'],
    partners: ['regulars'],
    signals: [reads('The book is full.', 'host.bookings'), reads('Nobody waits at the door.', 'host.bookings')],
    confusions: [{ with: 'stores', tell: reads('The tables are booked, the stores are counted.', 'host.bookings') }],
    counterpart: 'stores',
    rows: ['place-first'],
    synonyms: ['bookings', 'seating'],
  },
  {
    id: 'menu',
    term: 'Menu planning',
    title: 'Agree on the menu',
    explanation: says('Both taste what is new and sign what is printed.', 'both.menu'),
    lean: 'shared',
    orientation: 'both',
    themes: ['food', 'people'],
    objectives: ['waste', 'return'],
    partners: ['growers', 'regulars'],
    signals: [reads('There is one menu.', 'both.menu'), reads('It has two names under it.', 'both.menu')],
    confusions: [],
    rows: ['place-both'],
    synonyms: ['card'],
  },
]
