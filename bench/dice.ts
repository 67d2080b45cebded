// Chance by a seed, the same on every machine, and names of units made by it.

export type Dice = { below: (limit: number) => number; chance: (share: number) => boolean; pick: <Value>(some: readonly Value[]) => Value }

export function dice(seed: number): Dice {
  let state = seed >>> 0 || 1
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(random() * limit)
  return { below, chance: (share) => random() < share, pick: (some) => some[below(some.length)]! }
}

export function shuffle<Value>(some: Value[], by: Dice): Value[] {
  for (let at = some.length - 1; at > 0; at -= 1) {
    const other = by.below(at + 1)
    const held = some[at]!
    some[at] = some[other]!
    some[other] = held
  }
  return some
}

const beginnings = ['Elinkeino', 'Liikenne', 'Ympäristö', 'Maaseutu', 'Työllisyys', 'Osaamis', 'Hankinta', 'Talous', 'Viestintä', 'Tieto',
  'Henkilöstö', 'Rahoitus', 'Vesistö', 'Luonto', 'Alueiden käyttö', 'Maahanmuutto', 'Yritys', 'Tutkimus', 'Kalatalous', 'Asiakas']
const endings = ['palvelut', 'yksikkö', 'ryhmä', 'tiimi', 'osasto', 'toimisto', 'hallinto', 'valvonta', 'tuki', 'kehittäminen']
export const common = ['Hallinto', 'Talous', 'Tukipalvelut', 'Esikunta', 'Asiakaspalvelu']
export const titles = ['johtava asiantuntija', 'asiantuntija', 'ylitarkastaja', 'tarkastaja', 'sihteeri', 'suunnittelija', 'insinööri', 'lakimies']

/** A name that no other number has. */
export const nameOf = (by: Dice, index: number): string => `${by.pick(beginnings)}${by.pick(endings)} ${index}`
