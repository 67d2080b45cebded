// One content, one sequence of bytes: what is frozen and hashed is written here.

/** JSON with sorted keys: the same content always gives the same bytes (as RFC 8785 orders them). */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Object && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)))
      : inner)
}
