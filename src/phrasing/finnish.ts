// Finnish sentences: passives take a title as it stands, and a name without a known form gets another construction.
import type { Outcome } from '../decision/decision.ts'
import { type Day, type Month, writtenDay, writtenMonth } from '../platform/kit/day.ts'
import { declined } from '../platform/prose/declined.ts'
import type { Comes, Person, Phrasing } from './phrasing.ts'
import { capital, isSentence, isSomeday, listed, lowFirst, named } from './wording.ts'

const dueIn = (due: Day | Month | null): string =>
  due === null ? '' : due.length === 7 ? ` ${writtenMonth(due, 'fi', 'in')}` : ` ${writtenDay(due, 'fi')}`

const personFi = (person: Person): string => {
  const group = person.represents === '' ? null : declined(person.represents, 'genitive')
  if (person.represents === '') return named(person)
  return group === null ? `${named(person)} (${person.represents})` : `${group} edustaja, ${named(person)}`
}

/** "A ja B" when every name has the form, else null. */
const inForm = (names: string[], form: 'illative' | 'inessive'): string | null => {
  const forms = names.map((name) => form === 'illative' && /^(?:Palkeet|.*henkilöstö)$/.test(name) ? declined(name, 'allative') : declined(name, form))
  return forms.every((one) => one !== null) && forms.length > 0 ? listed(forms, 'ja') : null
}

const verbsFi = { bring: 'tuodaan', approve: 'on tarkoitus hyväksyä', review: 'käsitellään', deliver: 'toimitetaan' } as const

function comesFi({ matter, action, due, to, then }: Comes): string {
  const onwards = inForm(then, 'illative')
  const sequel = then.length === 0 ? '' : onwards === null ? `. Sen jälkeen vuorossa: ${then.join(', ')}`
    : `, jonka jälkeen ${/t$/.test(matter) ? 'ne' : 'se'} toimitetaan ${onwards.replace(' ja ', ' ja edelleen ')}`
  const place = inForm(to, action === 'bring' || action === 'deliver' ? 'illative' : 'inessive')
  if (to.length > 0 && place === null) return `${capital(matter)} tulee käsittelyyn${dueIn(due)} (${to.join(', ')})${sequel}.`
  const when = isSomeday({ due, to }) ? ' myöhemmin' : dueIn(due)
  return `${capital(matter)} ${verbsFi[action]}${place === null ? '' : ` ${place}`}${when}${sequel}.`
}

const countsFi = ['kahden', 'kolmen', 'neljän', 'viiden', 'kuuden', 'seitsemän', 'kahdeksan', 'yhdeksän', 'kymmenen']
const countFi = (count: number): string => countsFi[count - 2] ?? String(count)

const genitiveFi = (name: string): string | null => declined(name, 'genitive')

export const finnish: Phrasing = {
  title: (body, number, day) => {
    const group = genitiveFi(body)
    return group === null ? `${body}: ${number}. kokous ${writtenDay(day, 'fi')}` : `${capital(group)} kokous ${writtenDay(day, 'fi')}`
  },
  met: (body, number, day) => `${capital(body)} kokoontui ${number}. kokoukseensa ${writtenDay(day, 'fi')}.`,
  task: (body, task) => isSentence(task) ? capital(task) : genitiveFi(body) === null ? `Tehtävänä on ${lowFirst(task)}.`
    : `${capital(genitiveFi(body) ?? '')} tehtävänä on ${lowFirst(task)}.`,
  roles: (body, chair, viceChair) => {
    const parts = [...(chair === null ? [] : [`puheenjohtajana toimii ${personFi(chair)}`]),
      ...(viceChair === null ? [] : [`varapuheenjohtajana ${chair === null ? 'toimii ' : ''}${personFi(viceChair)}`])]
    const group = genitiveFi(body)
    return `${capital(`${group === null ? '' : `${group} `}${parts.join(' ja ')}`)}.`
  },
  currentMatters: (sentence) => `Ajankohtaisissa asioissa kuultiin, että ${sentence}`,
  told: (title, isReport, isDiscussion) => isDiscussion ? `Kokouksessa oli keskusteltavana ${title}.`
    : `Kokouksessa ${isReport ? 'kuultiin' : 'esiteltiin'} ${title}.`,
  outcome: (outcome, title) => ({
    returned: `Valmisteltavaksi palautettiin ${title}.`, tabled: `Pöydälle jätettiin ${title}.`,
    proposedOnwards: `Kokouksessa esitettiin eteenpäin ${title}.`, policyLine: `Kokouksessa linjattiin asiasta ”${title}”.`,
    noted: `Tiedoksi merkittiin ${title}.`, notHandled: `Käsittelemättä jäi ${title}.`,
  } as Partial<Record<Outcome, string>>)[outcome] ?? `Kokouksessa päätettiin asiasta ”${title}”.`,
  handled: (title) => `Kokouksessa käsiteltiin asiaa ”${title}”.`,
  approved: (agencies, condition) => [
    agencies.length === 1 ? `Kokouksessa hyväksyttiin organisaatiorakenne: ${agencies[0]}.`
      : `Kokouksessa hyväksyttiin ${countFi(agencies.length)} viraston organisaatiorakenteet: ${listed(agencies, 'ja')}.`,
    ...condition === '' ? [] : [`Hyväksynnän ehtona on, että ${lowFirst(condition).replace(/\.$/, '')}.`],
  ],
  chose: (alternative) => `Kokouksessa valittiin vaihtoehdoista ”${alternative}”.`,
  comes: comesFi,
  next: (body, day, titles) => {
    const group = genitiveFi(body)
    const met = `${group === null ? 'Seuraava' : `${capital(group)} seuraava`} kokous on ${writtenDay(day, 'fi')}.`
    return titles.length === 0 ? met : `${met} Asialistalla silloin mm. ${listed(titles, 'sekä')}.`
  },
  minutes: (body) => [`${genitiveFi(body) === null ? 'Kokousten' : `${capital(genitiveFi(body) ?? '')} kokousten`} `,
    'hyväksytyt pöytäkirjat liitteineen', ' löydät täältä.'],
  through: (to, channel) => {
    const group = genitiveFi(channel)
    return group === null ? `${to} (${channel})` : `${to} ${group} kautta`
  },
}
