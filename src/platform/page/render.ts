// Makes the whole HTML text of a page out of its node.
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** The page as it is sent, with its document type. */
export const renderPage = (node: VNode): string => `<!doctype html>${renderToString(node)}`

/** A part of a page as it is sent to a page that asks for that part again. */
export const renderPart = (node: VNode): string => renderToString(node)
