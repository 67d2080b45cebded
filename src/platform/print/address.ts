// Where readers elsewhere find this installation, for addresses in files that leave it.

/** Such as https://toimeenpano.example.fi; null where nobody has said so, and addresses stay without it. */
export function publicOrigin(): string | null {
  const said = process.env.PUBLIC_ADDRESS
  return said !== undefined && URL.canParse(said) ? new URL(said).origin : null
}
