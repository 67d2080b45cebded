// Stores a list of organisations with their names, codes and successors.
import type { Write } from '../platform/database.ts'
import type { ListedOrganisation, ListedSuccession } from './organisation.ts'

type List = { programmeId: string; organisations: ListedOrganisation[]; successions: ListedSuccession[] }

export async function addOrganisations(tx: Write, list: List): Promise<{ id: string; organisationIds: Record<string, string> }> {
  const ids: Record<string, string> = {}
  for (const one of list.organisations) {
    const { id } = await tx.insertInto('organisation').values({ programme_id: list.programmeId, side: one.side })
      .returning('id').executeTakeFirstOrThrow()
    ids[one.key] = id
    for (const { name, from, until, source } of one.names) {
      await tx.insertInto('organisation_name')
        .values({ organisation_id: id, name: JSON.stringify(name), from_on: from, until_on: until, source }).execute()
    }
    for (const { system, code, from, until } of one.codes) {
      await tx.insertInto('organisation_code')
        .values({ organisation_id: id, system, code, from_on: from, until_on: until }).execute()
    }
  }
  const idOf = (key: string): string => {
    const id = ids[key]
    if (id === undefined) throw new Error(`No organisation ${key} in the list.`)
    return id
  }
  if (list.successions.length > 0) {
    await tx.insertInto('organisation_succession').values(list.successions.map((one) => ({
      from_organisation_id: idOf(one.from), to_organisation_id: idOf(one.to), on_day: one.onDay, source: one.source }))).execute()
  }
  return { id: list.programmeId, organisationIds: ids }
}
