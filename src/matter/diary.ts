// Diary numbers: kept exactly as they were given; the forms that are seen in use are known, so that a slip of the pen is told.

/** Each form with the example by which people know it. */
export const diaryForms: { example: string; pattern: RegExp }[] = [
  { example: 'VN/1185/2020-VM-1', pattern: /^\p{Lu}{2,8}\/\d+\/\d{4}(-\p{Lu}{2,8}-\d+)?$/u },
  { example: 'VM/1959/03.01.01/2017', pattern: /^\p{Lu}{2,8}\/\d+\/\d{2}(\.\d{2}){1,3}\/\d{4}$/u },
  { example: 'TEM013:00/2018', pattern: /^\p{Lu}{2,8}\d{3}:\d{2}\/\d{4}$/u },
  { example: '5146/01.04.00/2023', pattern: /^\d+\/\d{2}(\.\d{2}){1,3}\/\d{4}$/ },
  { example: 'HEL 2025-001216 T 00 00 03', pattern: /^\p{Lu}{2,8} \d{4}-\d{6}( \p{Lu}( \d{2}){1,4})?$/u },
]

/** The example of the form that a diary number has; null for one that has none of them. */
export const diaryFormOf = (given: string): string | null => diaryForms.find(({ pattern }) => pattern.test(given.trim()))?.example ?? null

/** By what two diary numbers are the same one, however they were spaced and capitalised. */
export const diaryKey = (given: string): string => given.replace(/[\s ]+/g, '').toUpperCase()
