// The types of build.mjs, which is plain JavaScript because it runs before anything is built.
import type { BuildFailure, BuildOptions } from 'esbuild'

export const options: BuildOptions
export function build(from: { stamp: string }): Promise<void>
export function describe(error: BuildFailure | Error): Promise<string>
