// Every command of the command line. What a command needs is loaded when it is run, so that each starts at once.
import { dataCommands } from './command/verbs.ts'
import type { Command } from './platform/command.ts'

export const commands: Command[] = [
  { kind: 'free', name: 'start', usage: 'start [--demo] [--data DIR] [--port N] [--host ADDRESS]',
    about: { fi: 'Käynnistä; --demo lataa esittelyaineiston', sv: 'Starta; --demo laddar demonstrationen', en: 'Start; --demo loads the demonstration' },
    example: 'toimeenpano start --data ~/toimeenpano --port 3000',
    run: async (call) => (await import('./start.ts')).start(call) },
  { kind: 'free', name: 'memo read', usage: 'memo read FILE [--json] [--language fi|sv|en]',
    about: { fi: 'Lue muistio (teksti, DOCX, PDF; - = vakiosyöte) tallentamatta mitään', sv: 'Läs en promemoria (text, DOCX, PDF; - = standardinmatningen) utan att spara',
      en: 'Read a memo (text, DOCX, PDF; - = standard input) and store nothing' },
    example: 'toimeenpano memo read muistio.txt --json',
    run: async (call) => (await import('./reading/commands.ts')).readMemoFile(call) },
  { kind: 'free', name: 'structure check', usage: 'structure check FILE [--mapping NAME|FILE] [--marked OUT.xlsx] [--json] [--language fi|sv|en]',
    about: { fi: 'Tarkista organisaatiorakenne', sv: 'Kontrollera en organisationsstruktur', en: 'Check an organisation structure' },
    example: 'toimeenpano structure check rakenne.json --json',
    run: async (call) => (await import('./soundness/commands.ts')).checkStructureFile(call) },
  { kind: 'free', name: 'structure template', usage: 'structure template --out FILE.xlsx [--json] [--language fi|sv|en]',
    about: { fi: 'Tee täytettävä työkirjapohja', sv: 'Gör en arbetsboksmall att fylla i', en: 'Make a workbook to fill in' },
    run: async (call) => (await import('./template/commands.ts')).writeTemplate(call) },
  { kind: 'free', name: 'structure convert', usage: 'structure convert FILE --out OUT.json|OUT.xlsx|FOLDER [--mapping NAME|FILE] [--json]',
    about: { fi: 'Muunna rakenne toiseen muotoon', sv: 'Omvandla en struktur till ett annat format', en: 'Convert a structure to another format' },
    run: async (call) => (await import('./template/commands.ts')).convertStructure(call) },
  { kind: 'free', name: 'structure compare', usage: 'structure compare OLD NEW [--successions FILE] [--mapping NAME|FILE] [--json] [--language fi|sv|en]',
    about: { fi: 'Vertaa kahta rakennetta', sv: 'Jämför två strukturer', en: 'Compare two structures' },
    example: 'toimeenpano structure compare vanha.json uusi.json --json',
    run: async (call) => (await import('./comparison/commands.ts')).compareStructureFiles(call) },
  { kind: 'free', name: 'handoff check', usage: 'handoff check PACKAGE [--key FILE] [--json] [--language fi|sv|en]',
    about: { fi: 'Tarkista toimituspaketti', sv: 'Kontrollera ett leveranspaket', en: 'Check a hand-off package' },
    example: 'toimeenpano handoff check toimitus-1.zip --key avain.pem',
    run: async (call) => (await import('./package/commands.ts')).checkPackageFile(call) },
  ...dataCommands,
]
