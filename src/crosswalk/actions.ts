// What can happen to a comparison: it is sent by mail to whoever reads it.
import { z } from 'zod'
import { findPerson } from '../person/reads.ts'
import { action } from '../platform/act.ts'
import { id } from '../platform/kit/input.ts'
import { mailRefusals, mailTold, mailToOneself, queueMail } from '../platform/mailing.ts'
import { findRevision } from '../revision/reads.ts'
import { may } from './crosswalk.ts'
import { findSeenDocument } from './reads.ts'

export const mailComparison = action({
  records: 'comparison.mailed',
  input: z.object({ revisionId: id() }),
  may: may.mail,
  load: async (tx, { revisionId }, by) => {
    const [revision, person] = [await findRevision(tx, revisionId), await findPerson(tx, by.personId)]
    if (revision === null || person === null) return null
    const made = await findSeenDocument(tx, { revisionId, by, language: person.language })
    return { id: revision.id, state: revision.state, toName: person.name, toAddress: person.email,
      found: made === null ? null : { document: made.document, withheld: revision.state === 'draft' ? 'preparing' as const : null },
      href: `/${person.language}/revisions/${revision.id}/comparison` }
  },
  decide: (state) => mailToOneself(state),
  save: queueMail,
  refusals: mailRefusals,
  told: mailTold,
})
