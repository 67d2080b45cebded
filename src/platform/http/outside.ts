// Posts to addresses that people typed in: never into the installation's own network, never by way of a redirect, never for long.
import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { BlockList, isIP } from 'node:net'

/** Hosts within one's own network that may be reached all the same, by name or address as they are written. */
export type PrivateHosts = ReadonlySet<string>

/** From a setting such as "intra.example.fi, 10.1.2.3". */
export const privateHostsIn = (setting: string | undefined): PrivateHosts =>
  new Set((setting ?? '').split(',').map((one) => one.trim().toLowerCase()).filter((one) => one !== ''))

const closed = new BlockList()
// Networks that are not the open internet (IANA's special-purpose registries).
for (const [network, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4],
    ['240.0.0.0', 4],
] as const) closed.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [['::', 128], ['::1', 128], ['64:ff9b::', 96], ['64:ff9b:1::', 48], ['100::', 64], ['2001::', 23], ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7], ['fe80::', 10], ['fec0::', 10], ['ff00::', 8]] as const) closed.addSubnet(network, bits, 'ipv6')

/** Whether an IP address belongs to the open internet. One of the fourth version within one of the sixth is judged as what it is. */
export const isOpenAddress = (address: string): boolean => {
  const version = isIP(address)
  return version !== 0 && !closed.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

const hostOf = (url: URL): string => url.hostname.toLowerCase().replace(/^\[|\]$/g, '').replace(/\.$/, '')

/** Whether an address may be posted to at all, before its name is looked up. */
export function mayBeReached(address: string, allowed: PrivateHosts): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  const host = hostOf(url)
  if (url.username !== '' || url.password !== '' || host === '' || !/^https?:$/.test(url.protocol)) return false
  if (allowed.has(host)) return true
  return url.protocol === 'https:' && !/^localhost$|\.(localhost|local|internal|home\.arpa)$/.test(host) && (isIP(host) === 0 ? host.includes('.')
    : isOpenAddress(host))
}

type Answered = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

/** Looks a name up and lets nothing through that is not of the open internet: what was looked up is what is connected to. */
const guardedLookup = (host: string, options: LookupOptions, answer: Answered): void => {
  lookUp(host, { ...options, all: true }, (error, found) => {
    if (error !== null) return answer(error, [])
    const shut = found.find((one) => !isOpenAddress(one.address))
    if (shut !== undefined || found.length === 0) return answer(Object.assign(new Error(`${host} is not of the open internet.`), { code: 'ECLOSED' }), [])
    const [first] = found
    if (options.all === true || first === undefined) answer(null, found)
    else answer(null, first.address, first.family)
  })
}

const answerMsMax = 10_000

/** The status of the answer; its body is not read. Throws when there is none in time, or the address is not to be reached. */
export async function postOutside(address: string, body: string, headers: Record<string, string>, allowed: PrivateHosts): Promise<number> {
  if (!mayBeReached(address, allowed)) throw new Error('The address is not of the open internet.')
  const url = new URL(address)
  const send = url.protocol === 'https:' ? secureRequest : plainRequest
  return new Promise((resolve, reject) => {
    const asked = send(url, { method: 'POST', headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)) }, agent: false,
      ...allowed.has(hostOf(url)) ? {} : { lookup: guardedLookup }, signal: AbortSignal.timeout(answerMsMax) }, (answer) => {
      resolve(answer.statusCode ?? 0)
      answer.destroy()
    })
    asked.once('error', reject)
    asked.end(body)
  })
}
