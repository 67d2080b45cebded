// What is stored knows no host name: it holds this mark where the address of the installation belongs, and the server writes it in.

/** Stands for the scheme and the host, such as https://uudistus.example.fi, in everything that is stored to be served. */
export const ownAddress = 'https://own-address.invalid'

/** The same with the address at which readers find the installation. */
export const addressed = (text: string, address: string): string => text.replaceAll(ownAddress, address.replace(/\/+$/, ''))
