// What happens beside the requests: mail that waits is sent, and what was committed is sealed.
import { postTo } from './platform/mail.ts'
import { sendDue } from './platform/outbox.ts'
import { releaseDue } from './timed.ts'
import { sealCommitted } from './seal/writes.ts'
import { postOutside, privateHostsIn } from './platform/http/outside.ts'
import { catchUp } from './search/jobs.ts'
import { sendNotices } from './webhook/writes.ts'
import { nilId, perform } from './platform/act.ts'
import { dayIn } from './platform/kit/day.ts'
import { nobody } from './platform/kit/may.ts'
import { sendReminders } from './reminder/actions.ts'
import { isDatabaseAway } from './platform/http/away.ts'
import type { World } from './platform/world.ts'

const pauseMs = 5_000

/** Sends waiting mail until stopped. Without SMTP_URL mail stays in the outbox, where the demonstration shows it. */
export function startMail(world: World): { stop: () => Promise<void> } {
  const smtp = process.env.SMTP_URL
  if (smtp === undefined || smtp === '' || world.mode === 'demonstration') return { stop: async () => {} }
  const post = postTo(smtp)
  const from = { name: 'Toimeenpano', address: process.env.MAIL_FROM ?? 'toimeenpano@localhost',
    replyTo: process.env.MAIL_REPLY_TO === '' ? undefined : process.env.MAIL_REPLY_TO }
  let isStopped = false
  let round: Promise<unknown> = Promise.resolve()
  let told: string | null = null
  const send = async () => {
    await sendDue(world.database, post, from, world.address, world.machine, () => isStopped)
      // Told once, not at every round: whoever runs the product is the only one who can mend it.
      .then(async ({ sent, trouble }) => {
        if (trouble !== null && trouble !== told) world.log(`Mail: the server does not take letters, they wait: ${trouble}`)
        told = trouble
        // Whatever more is due does not wait for the next round.
        if (sent > 0 && trouble === null && !isStopped) await send()
      }).catch((error: unknown) => {
        if (!isDatabaseAway(error)) world.log(`Mail: ${error instanceof Error ? error.stack : String(error)}`)
      })
  }
  const timer = setInterval(() => { if (!isStopped) round = round.then(send) }, pauseMs)
  return {
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await round
      post.close()
    },
  }
}

/** Tells other systems what was published, until stopped. What is tried in a demonstration is nobody's business outside. */
export function startNotices(world: World): { stop: () => Promise<void> } {
  if (world.mode === 'demonstration') return { stop: async () => {} }
  const allowed = privateHostsIn(process.env.WEBHOOK_PRIVATE_HOSTS)
  const post = (address: string, body: string, headers: Record<string, string>) => postOutside(address, body, headers, allowed)
  let round: Promise<unknown> = Promise.resolve()
  const send = () => sendNotices(world.database, { post, sign: world.signer.sign, ownAddress: world.address }, world.machine).catch((error: unknown) => {
    if (!isDatabaseAway(error)) world.log(`Webhook: ${error instanceof Error ? error.stack : String(error)}`)
  })
  const timer = setInterval(() => { round = round.then(send) }, pauseMs)
  return {
    stop: async () => {
      clearInterval(timer)
      await round
    },
  }
}

/** Lets out what was timed, until stopped. */
export function startReleases(world: World): { stop: () => Promise<void> } {
  let round: Promise<unknown> = Promise.resolve()
  const release = () => releaseDue(world).catch((error: unknown) => {
    if (!isDatabaseAway(error)) world.log(`Release: ${error instanceof Error ? error.stack : String(error)}`)
  })
  const timer = setInterval(() => { round = round.then(release) }, pauseMs)
  return {
    stop: async () => {
      clearInterval(timer)
      await round
    },
  }
}

/** Seals the trail and what was frozen, round by round, until stopped. */
export function startSealing(world: World): { stop: () => Promise<void> } {
  let round: Promise<unknown> = Promise.resolve()
  const seal = () => sealCommitted(world.database, world.machine.now()).catch((error: unknown) => {
    if (!isDatabaseAway(error)) world.log(`Seal: ${error instanceof Error ? error.stack : String(error)}`)
  })
  const timer = setInterval(() => { round = round.then(seal) }, pauseMs)
  return {
    stop: async () => {
      clearInterval(timer)
      await round
    },
  }
}

const searchPauseMs = 1_000

/** Keeps the search up with what changes, until stopped. */
export function startSearching(world: World): { stop: () => Promise<void> } {
  let isStopped = false
  let isRunning = false
  let round: Promise<unknown> = Promise.resolve()
  const renew = async () => {
    if (isRunning) return
    isRunning = true
    round = catchUp(world, () => isStopped).catch((error: unknown) => {
      if (!isDatabaseAway(error)) world.log(`Search: ${error instanceof Error ? error.stack : String(error)}`)
    }).finally(() => { isRunning = false })
    await round
  }
  void renew()
  const timer = setInterval(() => void renew(), searchPauseMs)
  return {
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await round
    },
  }
}

/** Reminds of what falls due, once on each day of the reform's clock, until stopped. */
export function startReminders(world: World): { stop: () => Promise<void> } {
  let round: Promise<unknown> = Promise.resolve()
  let last = ''
  const remind = async () => {
    const now = world.clock.now()
    const on = dayIn(now)
    if (on === last) return
    await perform(world, sendReminders, { actor: nobody, personId: nilId, now, on }, {}, `reminders ${on}`)
    last = on
  }
  const timer = setInterval(() => {
    round = round.then(remind).catch((error: unknown) => {
      if (!isDatabaseAway(error)) world.log(`Reminders: ${error instanceof Error ? error.stack : String(error)}`)
    })
  }, pauseMs)
  return {
    stop: async () => {
      clearInterval(timer)
      await round
    },
  }
}
