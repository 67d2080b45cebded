// The words of feeds.
import type { Words } from '../platform/kit/language.ts'

export const words = {
  title: { fi: '{of}: {kind}', sv: '{of}: {kind}', en: '{of}: {kind}' },
  minutes: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
  minutesSummary: {
    fi: 'Hyväksytty pöytäkirja kokouksesta {day}.', sv: 'Godkänt protokoll från mötet {day}.', en: 'Approved minutes of the meeting on {day}.',
  },
  corrected: { fi: 'Oikaisu {number}: {reason}', sv: 'Rättelse {number}: {reason}', en: 'Correction {number}: {reason}' },
} satisfies Record<string, Words>

export const told: Words = { fi: 'Syötteet ovat ajan tasalla.', sv: 'Flödena är uppdaterade.', en: 'The feeds are up to date.' }
