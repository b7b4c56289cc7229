import RNNKit
import RNNScript

/// Methods that write into the tensor itself.
enum TensorFilling {
  static let entries: [Entry] =
    [
      writing("zero_(self)", "Fills with zeros.", example: "torch.ones(2).zero_()") { tensor, _ in try tensor.zero_() },
      writing("fill_(self, value)", "Fills with a number.", example: "torch.ones(2).fill_(3)") { tensor, call in
        if let value = call[1].tensor {
          try tensor.fill_(value)
        } else {
          try tensor.fill_(call.scalar(1))
        }
      },
      writing("copy_(self, src, non_blocking=False)", "Takes over the numbers of another tensor.") { tensor, call in
        try tensor.copy_(call.tensor(1))
      },
      writing("uniform_(self, a=0.0, b=1.0, *, generator=None)", "Fills with uniform numbers.") { tensor, call in
        try tensor.uniform_(call.double(1), call.double(2), generator: GeneratorObject.of(call[3]))
      },
      writing("normal_(self, mean=0.0, std=1.0, *, generator=None)", "Fills with normal numbers.") { tensor, call in
        try tensor.normal_(call.double(1), call.double(2), generator: GeneratorObject.of(call[3]))
      },
      writing("bernoulli_(self, p=0.5, *, generator=None)", "Fills with zeros and ones.") { tensor, call in
        try tensor.bernoulli_(call.double(1), generator: GeneratorObject.of(call[2]))
      },
      writing(
        "exponential_(self, lambd=1.0, *, generator=None)", "Fills with exponential numbers.",
        example: "torch.empty(3).exponential_().min() > 0"
      ) { tensor, call in
        try tensor.exponential_(call.double(1), generator: GeneratorObject.of(call[2]))
      },
      writing("random_(self, low=..., high=None, *, generator=None)", "Fills with whole numbers.") { tensor, call in
        guard call.isGiven(1), !call[1].isNone else {
          try tensor.copy_(Tensor.random(tensor.shape, dtype: tensor.dtype, generator: GeneratorObject.of(call[3])))
          return
        }
        let (first, second) = (try call.int(1), try call.optionalInt(2))
        let drawn = try Tensor.randint(
          second == nil ? 0 : first, second ?? first, tensor.shape, generator: GeneratorObject.of(call[3]))
        try tensor.copy_(drawn)
      },
      writing("unsqueeze_(self, dim)", "Adds a dimension of size one.") { tensor, call in
        let place = try call.int(1)
        try tensor.becomeView { try $0.unsqueeze(place).renamed("UnsqueezeBackward1") }
      },
      writing("squeeze_(self, dim=None)", "Removes dimensions of size one.") { tensor, call in
        let place = try call.optionalInt(1)
        try tensor.becomeView { try $0.squeeze(place).renamed("SqueezeBackward3") }
      },
      writing("t_(self)", "Transposes.") { tensor, _ in
        try tensor.becomeView { try $0.t().renamed("TBackward1") }
      },
    ]
    + ["transpose_", "swapaxes_", "swapdims_"].map { name in
      writing("\(name)(self, dim0, dim1)", "Exchanges two dimensions.") { tensor, call in
        let (first, second) = (try call.int(1), try call.int(2))
        try tensor.becomeView { try $0.transpose(first, second).renamed("TransposeBackward1") }
      }
    }

  private static func writing(
    _ signature: String, _ summary: String, example: String = "",
    _ write: @escaping @Sendable (Tensor, borrowing Call) throws -> Void
  ) -> Entry {
    Entry(signature, summary, shapes: "[*] -> [*]", example: example) { call in
      try write(try call.tensor(0), call)
      return call[0]
    }
  }
}
