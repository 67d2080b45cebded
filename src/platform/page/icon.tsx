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
