// The language without tensors and without a terminal: `RNNFuzz FILE...` runs scripts.
import Glibc

var isFine = true
for path in CommandLine.arguments.dropFirst() { isFine = ScriptRun.run(path) && isFine }
exit(isFine ? 0 : 1)
