import { inlets } from '#tests/hostile/inlets.ts'
import { attacks } from '#tests/hostile/values.ts'
import type { Row } from './table.ts'

/**
 * The CPU time that hostile text takes at each inlet, in milliseconds: the most expensive text, and all of them
 * together. CPU time doesn't depend on the machine's other work.
 */
export function measureHostile(): readonly Row[] {
  return inlets.map(({ name, arrivals, take }) => {
    arrivals('a').map(take)
    const times = attacks.flatMap((attack) =>
      arrivals(attack.value).map((arrival) => {
        const start = process.cpuUsage()
        take(arrival)
        const { user, system } = process.cpuUsage(start)
        return { name: attack.name, time: (user + system) / 1_000 }
      }),
    )
    const worst = times.reduce((one, other) => (other.time > one.time ? other : one))
    return {
      what: `${name}: ${worst.name}`,
      numbers: { longest: worst.time, all: times.reduce((sum, { time }) => sum + time, 0) },
    }
  })
}
