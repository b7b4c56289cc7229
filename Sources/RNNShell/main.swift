import Glibc

let status = ShellCommand.status(of: Array(CommandLine.arguments.dropFirst()))
Streams.flush()
exit(status)
