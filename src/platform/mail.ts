// The server that takes our mail: what SMTP_URL may say, and that no password and no letter goes where nobody looked.
import { createTransport, type Transporter } from 'nodemailer'
import type SMTPTransport from 'nodemailer/lib/smtp-transport/index.js'
import { connectionsMost } from './outbox.ts'
import type { Words } from './kit/language.ts'

export type Patience = { connectionTimeout: number; greetingTimeout: number; socketTimeout: number }

// A server that says nothing is given up in time for the next round, and for stopping.
const patient: Patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Thrown for an SMTP_URL that names no mail server; told in words like a refusal. */
export class NoMailServer extends Error {
  readonly words: Words = {
    fi: 'SMTP_URL: odotetaan osoitetta muodossa smtp://palvelin:587 tai smtps://palvelin:465, tarvittaessa tunnus ja salasana '
      + 'palvelimen edessä (smtp://tunnus:salasana@palvelin).',
    sv: 'SMTP_URL: ange adressen i formen smtp://server:587 eller smtps://server:465, vid behov med användarnamn och lösenord '
      + 'före servern (smtp://användare:lösenord@server).',
    en: 'SMTP_URL: give the address as smtp://server:587 or smtps://server:465, with a name and password before the server '
      + 'where it wants them (smtp://name:password@server).',
  }
}

const isHere = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host)

/**
 * What an SMTP_URL means. A password leaves this machine only over TLS; a certificate that nobody vouches for is refused
 * unless the address says `?tls.rejectUnauthorized=false`, or NODE_EXTRA_CA_CERTS names who vouches for it.
 */
export function mailServerOf(smtp: string, patience: Patience = patient): SMTPTransport.Options {
  const url = URL.canParse(smtp) ? new URL(smtp) : null
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') throw new NoMailServer(smtp)
  const isPlain = url.searchParams.get('ignoreTLS') === 'true'
  return { url: smtp, ...patience, ...url.username !== '' && !isHere(url.hostname) && !isPlain ? { requireTLS: true } : {} }
}

/**
 * The way to the mail server that SMTP_URL names: a few connections that are kept. What became of each letter is told at
 * once and tried again by the outbox, never by the connections themselves.
 */
export const postTo = (smtp: string, patience?: Patience): Transporter =>
  createTransport({ ...mailServerOf(smtp, patience), pool: true, maxConnections: connectionsMost, maxRequeues: 0 } as SMTPTransport.Options)
