// The stylesheet, the script and the fonts: read once, named by their content, kept by browsers for a year.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { sha256Of } from '../publication.ts'
import { accepts } from './request.ts'

export type Asset = { mediaType: string; plain: Buffer; gzip: Buffer | null; brotli: Buffer | null; etag: string }
export type Assets = Map<string, Asset>

const mediaTypes: Record<string, string> = {
  css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', woff2: 'font/woff2', svg: 'image/svg+xml',
}

/** Reads every asset below a folder, by its address such as /assets/style.css. */
export async function readAssets(folder: string): Promise<Assets> {
  const assets: Assets = new Map()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const ending = entry.name.split('.').at(-1) ?? ''
    const mediaType = mediaTypes[ending]
    if (!entry.isFile() || mediaType === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const plain = await readFile(path)
    const isText = !mediaType.startsWith('font/')
    assets.set(`/assets/${path.slice(folder.length + 1)}`, {
      mediaType, plain, etag: `"${sha256Of(plain).slice(0, 32)}"`,
      gzip: isText ? gzipSync(plain, { level: 9 }) : null, brotli: isText ? brotliCompressSync(plain) : null,
    })
  }
  return assets
}

export function answerAsset(asset: Asset, request: Request): Response {
  // A published page is stored with the plain address of its style, so there a browser must ask whether it is current.
  const isMarked = request.url.includes('?v=') || asset.mediaType.startsWith('font/')
  const accepted = request.headers.get('accept-encoding')
  const headers = new Headers({
    'Content-Type': asset.mediaType, 'Cache-Control': isMarked ? 'public, max-age=31536000' : 'no-cache',
    ETag: asset.etag,
    Vary: 'Accept-Encoding', 'X-Content-Type-Options': 'nosniff',
  })
  if (request.headers.get('if-none-match') === asset.etag) return new Response(null, { status: 304, headers })
  const [encoding, bytes] = asset.brotli !== null && accepts(accepted, 'br') ? ['br', asset.brotli]
    : asset.gzip !== null && accepts(accepted, 'gzip') ? ['gzip', asset.gzip] : [null, asset.plain]
  if (encoding !== null) headers.set('Content-Encoding', encoding)
  return new Response(new Uint8Array(bytes), { headers })
}
