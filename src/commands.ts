// Every command of the command line. What a command needs is loaded when it is run, so that each starts at once.
import { actCommands } from './act-commands.ts'
import type { Command } from './platform/command.ts'

export const commands: Command[] = [
  { kind: 'free', name: 'start', usage: 'start [--demo] [--data DIR] [--port N] [--host ADDRESS]',
    run: async (call) => (await import('./start.ts')).start(call) },
  { kind: 'free', name: 'memo read', usage: 'memo read FILE [--json] [--lang fi|sv|en]',
    run: async (call) => (await import('./reading/commands.ts')).readMemoFile(call) },
  { kind: 'free', name: 'structure check', usage: 'structure check FILE [--mapping NAME|FILE] [--marked OUT.xlsx] [--json] [--lang fi|sv|en]',
    run: async (call) => (await import('./soundness/commands.ts')).checkStructureFile(call) },
  { kind: 'free', name: 'structure template', usage: 'structure template --out FILE.xlsx [--language fi|sv|en]',
    run: async (call) => (await import('./template/commands.ts')).writeTemplate(call) },
  { kind: 'free', name: 'structure convert', usage: 'structure convert FILE --out OUT.json|OUT.xlsx|FOLDER [--mapping NAME|FILE]',
    run: async (call) => (await import('./template/commands.ts')).convertStructure(call) },
  { kind: 'free', name: 'structure compare', usage: 'structure compare OLD NEW [--successions FILE] [--mapping NAME|FILE] [--json] [--lang fi|sv|en]',
    run: async (call) => (await import('./comparison/commands.ts')).compareStructureFiles(call) },
  { kind: 'data', name: 'meeting list', usage: 'meeting list --as WHO [--json]',
    run: async (call) => (await import('./meeting/commands.ts')).listOwnMeetings(call) },
  { kind: 'data', name: 'agenda show', usage: 'agenda show --as WHO --meeting BODY/NUMBER [--json]',
    run: async (call) => (await import('./agenda/commands.ts')).showAgenda(call) },
  ...actCommands,
]
