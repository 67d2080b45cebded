// Has the document on a page sent to whoever reads it.
import { href, type Visit } from '../http/visit.ts'
import type { Words } from '../kit/language.ts'
import { ActionBar, Button, Form } from './form.tsx'
import { Panel } from './parts.tsx'

export const mailWords = {
  title: { fi: 'Sähköpostina itselle', sv: 'Som e-post till dig själv', en: 'By mail to yourself' },
  send: { fi: 'Lähetä', sv: 'Skicka', en: 'Send' },
  hint: {
    fi: 'Asiakirja lähetetään omaan osoitteeseesi omalla kielelläsi. Keskeneräisestä tai salassa pidettävästä viestissä on vain linkki.',
    sv: 'Handlingen skickas till din egen adress på ditt eget språk. Om något som är under beredning eller sekretessbelagt får du bara en länk.',
    en: 'The document is sent to your own address in your own language. Of what is being prepared or confidential the letter holds a link only.',
  },
} satisfies Record<string, Words>

export const MailPanel = ({ visit, path }: { visit: Visit; path: string }) => (
  <Panel title={mailWords.title[visit.language]} id="mail">
    <p>{mailWords.hint[visit.language]}</p>
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
      <ActionBar><Button tone="secondary">{mailWords.send[visit.language]}</Button></ActionBar>
    </Form>
  </Panel>
)
