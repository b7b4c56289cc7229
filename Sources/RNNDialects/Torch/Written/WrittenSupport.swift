import RNNKit
import RNNScript

/// What the written part of PyTorch needs from Swift.
enum WrittenSupport {
  static let entries: [Entry] = [
    Entry(
      "_return_type(name, **fields)", "A result whose parts have names, as torch.return_types has them.",
      example: "torch._return_type('mode', values=1, indices=0).values"
    ) { call in .object(NamedResult(try call.string(0), call.keywords(1))) }
  ]
}
