// The command line.
process.stdout.write('toimeenpano start [--demo] [--data DIR]\n')
