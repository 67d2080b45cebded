// Everything that would leave, channel by channel: addresses and files with level and hash, letters with their recipients, systems that are told.
import { fill, type Language } from '../platform/kit/language.ts'
import { Panel, Table } from '../platform/page/parts.tsx'
import { languageNames } from '../platform/page/text.ts'
import { channelOf, channels, type Channel, type Enclosed, languageAt, type Leaving, type Receiver, type Stored } from './release.ts'
import { words } from './text.ts'

export function Leaves({ language, leaving, enclosed }: { language: Language; leaving: Leaving; enclosed: Enclosed[] }) {
  const byChannel = Map.groupBy(leaving.stored, channelOf)
  return (
    <>
      {channels.map((channel) => <StoredIn key={channel} language={language} channel={channel} stored={byChannel.get(channel) ?? []} />)}
      {leaving.stored.length > 0 && (
        <Panel title={words.record[language]} id="record">
          {leaving.objects.length === 0 ? <p class="quiet">{words.noObjects[language]}</p>
            : <p>{fill(words.objects[language], { list: leaving.objects.map((one) => `${one.type} ${one.count}`).join(', ') })}</p>}
        </Panel>
      )}
      <Letters language={language} receivers={leaving.receivers} />
      {enclosed.length > 0 && (
        <Panel title={words.papers[language]} id="papers">
          <Table caption={words.papers[language]} hideCaption head={[words.item[language], words.file[language], words.level[language], words.hash[language]]}
            rows={enclosed.map((one) => [one.number, `${one.title} (${one.fileName})`, one.level[language], <code class="hash">{one.sha256}</code>])} />
        </Panel>
      )}
      <Panel title={words.systems[language]} id="systems">
        {leaving.systems.length === 0 ? <p class="quiet">{words.noSystems[language]}</p>
          : <ul>{leaving.systems.map((one) => <li key={one}><code>{one}</code></li>)}</ul>}
      </Panel>
    </>
  )
}

function StoredIn({ language, channel, stored }: { language: Language; channel: Channel; stored: Stored[] }) {
  if (stored.length === 0) return null
  return (
    <Panel title={words[channel][language]} id={channel}>
      <Table caption={words[channel][language]} hideCaption numeric={[3]}
        head={[words.address[language], words.language[language], words.level[language], words.size[language], words.hash[language]]}
        rows={stored.map((one) => {
          const spoken = languageAt(one.address)
          return [<code>{one.address}</code>, spoken === null ? '–' : languageNames[spoken], words.isPublic[language], String(one.size),
            <code class="hash">{one.sha256}</code>]
        })} />
    </Panel>
  )
}

function Letters({ language, receivers }: { language: Language; receivers: Receiver[] }) {
  return (
    <Panel title={words.mail[language]} id="mail">
      {receivers.length === 0 ? <p class="quiet">{words.noReceivers[language]}</p> : (
        <Table caption={words.mail[language]} hideCaption head={[words.receiver[language], words.language[language], words.subject[language]]}
          rows={receivers.map((one) => [`${one.name}, ${one.address}`, languageNames[one.language],
            one.hasCalendar ? `${one.subject} (${words.withCalendar[language]})` : one.subject])} />
      )}
    </Panel>
  )
}
