// Which version of the product this is: told on every page, by the command line and in what is handed over.

export const productVersion = '0.1.0'
