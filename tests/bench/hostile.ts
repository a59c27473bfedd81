import { inlets } from '#tests/hostile/inlets.ts'
import { attacks } from '#tests/hostile/values.ts'
import type { Row } from './table.ts'

/**
 * What a hostile text costs at each way in: the one that costs most, and all together, in milliseconds of the processor,
 * which do not hang on what else the machine does.
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
