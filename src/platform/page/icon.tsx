// The mark of the product and the few symbols beside words. Symbols never stand alone: the word says the same.

/** The product's own mark: three steps that arrive at a full stop, on the way from agenda to first working day. */
export function Mark() {
  return (
    <svg class="mark-of-product" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <rect class="mark-of-product__ground" width="40" height="40" rx="6" />
      <path class="mark-of-product__steps" d="M8 29h8v-7h8v-7h8" fill="none" stroke-width="4" stroke-linejoin="round"
        stroke-linecap="round" />
      <circle class="mark-of-product__goal" cx="32" cy="8" r="3.5" />
    </svg>
  )
}

const shapes = {
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.2 5h2.4v2.4h-2.4V7Zm0 4.2h2.4V17h-2.4v-5.8Z',
  success: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.6 14.6-4.3-4.3 1.6-1.6 2.7 2.7 5.9-5.9 1.6 1.6-7.5 7.5Z',
  warning: 'M12 2.5 1.5 21h21L12 2.5Zm-1.1 7h2.2v6h-2.2v-6Zm0 7.4h2.2V19h-2.2v-2.1Z',
  danger: 'M8 2h8l6 6v8l-6 6H8l-6-6V8l6-6Zm2.8 4.8v6.6h2.4V6.8h-2.4Zm0 8.2v2.4h2.4V15h-2.4Z',
  dot: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z',
  up: 'm12 6 7 7-1.7 1.7L13.2 10.6V19h-2.4v-8.4l-4.1 4.1L5 13l7-7Z',
  down: 'm12 18-7-7 1.7-1.7 4.1 4.1V5h2.4v8.4l4.1-4.1L19 11l-7 7Z',
  grip: 'M9 5h2v2H9V5Zm4 0h2v2h-2V5ZM9 11h2v2H9v-2Zm4 0h2v2h-2v-2Zm-4 6h2v2H9v-2Zm4 0h2v2h-2v-2Z',
  lock: 'M7 10V8a5 5 0 0 1 10 0v2h1v10H6V10h1Zm2.2 0h5.6V8a2.8 2.8 0 0 0-5.6 0v2Z',
  plus: 'M10.8 5h2.4v5.8H19v2.4h-5.8V19h-2.4v-5.8H5v-2.4h5.8V5Z',
  minus: 'M5 10.8h14v2.4H5v-2.4Z',
  right: 'm19 12-7 7-1.7-1.7 4.1-4.1H5v-2.4h9.4l-4.1-4.1L12 5l7 7Z',
  merge: 'M4 4h3.2l4.6 6.8h3.1l-2.6-2.6L14 6.5l5.5 5.5-5.5 5.5-1.7-1.7 2.6-2.6h-3.1L7.2 20H4l5.5-8L4 4Z',
  split: 'M4 10.8h6.2L15 5h5v2.4h-3.9L12.3 12l3.8 4.6H20V19h-5l-4.8-5.8H4v-2.4Z',
  swap: 'M7.5 4v3H19v2.4H7.5v3L3.3 8.2 7.5 4Zm9 7.6 4.2 4.2-4.2 4.2v-3H5v-2.4h11.5v-3Z',
  pen: 'M5 16.4V19h2.6l8.5-8.5-2.6-2.6L5 16.4ZM18.7 7.9a1 1 0 0 0 0-1.4l-1.2-1.2a1 1 0 0 0-1.4 0l-1.4 1.4 2.6 2.6 1.4-1.4Z',
  out: 'M5 4h8v2.4H7.4v11.2H13V20H5V4Zm10.2 3.4L19.8 12l-4.6 4.6-1.7-1.7 1.7-1.7H9.6v-2.4h5.6l-1.7-1.7 1.7-1.7Z',
} as const

export type IconName = keyof typeof shapes

/** A symbol in the colour of the text around it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={shapes[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  )
}
