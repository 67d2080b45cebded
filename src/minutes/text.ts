// Every word that people see about minutes and in them.
import type { Words } from '../platform/kit/language.ts'

/** Who gets the minutes. */
export const distributionOf = (body: Words): Words => ({
  fi: `${body.fi}: jäsenet, varajäsenet, asiantuntijat ja sihteeri`,
  sv: `${body.sv}: medlemmarna, ersättarna, experterna och sekreteraren`,
  en: `${body.en}: members, deputies, experts and the secretary`,
})
