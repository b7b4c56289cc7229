// The language without tensors and without a terminal.
//
//   RNNFuzz FILE...                                     runs scripts
//   RNNFuzz --fuzz FOLDER SEED SECONDS [CORPUS.py...]   looks for inputs that crash, hang or take too much memory
import Glibc
import RNNScript

let arguments = Array(CommandLine.arguments.dropFirst())

switch arguments.first {
case "--fuzz" where arguments.count >= 4:
  let supervisor = FuzzSupervisor(
    folder: arguments[1], seed: UInt64(arguments[2]) ?? 1, seconds: Int(arguments[3]) ?? 60,
    corpus: Array(arguments.dropFirst(4)))
  exit(supervisor.run() == 0 ? 0 : 1)
case "--worker" where arguments.count >= 4:
  guard let box = CaseBox(path: arguments[1]) else { exit(2) }
  let texts = arguments.dropFirst(4).compactMap { path in
    (try? FileGate().read(path)).map { String(decoding: $0, as: UTF8.self) }
  }
  FuzzWorker(box: box, seed: UInt64(arguments[2]) ?? 1, first: UInt64(arguments[3]) ?? 0, corpus: texts).run()
default:
  var isFine = true
  for path in arguments { isFine = ScriptRun.run(path) && isFine }
  exit(isFine ? 0 : 1)
}
