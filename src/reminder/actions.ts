// What reminds people: queued once for each, however often it is asked for.
import { z } from 'zod'
import { action } from '../platform/act.ts'
import { anyone } from '../platform/kit/may.ts'
import { done } from '../platform/kit/outcome.ts'
import { queueLetter } from '../platform/outbox.ts'
import { reminderLetter } from './letter.ts'
import { listDues } from './reads.ts'
import { aboutOf, remindersOn } from './reminder.ts'

/** The job beside the requests does this once a day. The same reminder to the same person is one letter. */
export const sendReminders = action({
  records: 'reminder.sent',
  input: z.object({}),
  may: [anyone],
  load: async (tx, _input, by) => ({ dues: await listDues(tx, by.on) }),
  decide: ({ dues }, by) => done(remindersOn(dues, by.on)),
  save: async (tx, reminders, by) => {
    for (const one of reminders) {
      for (const { name, address, language } of one.to) {
        await queueLetter(tx, { kind: `reminder.${one.kind}`, about: aboutOf(one), toName: name, toAddress: address, language, ...reminderLetter(one,
          language),
          href: `/${language}${one.path}` }, by.now)
      }
    }
    return {}
  },
  refusals: {},
  told: { fi: 'Muistutukset on lähetetty.', sv: 'Påminnelserna har skickats.', en: 'The reminders have been sent.' },
  leavesNoTrail: true,
})
