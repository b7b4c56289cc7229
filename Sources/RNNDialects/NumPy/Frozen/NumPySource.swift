import RNNKit
import RNNScript

/// The parts of NumPy that are written in the language itself, over its native functions; compiled when first needed.
enum NumPySource {
  /// The hidden modules: name, source, native functions that only they see.
  static let modules: [(name: String, source: String, natives: @Sendable () -> [Entry])] = [
    ("numpy._statistics", statistics, { [] }), ("numpy._calculus", calculus + "\n\n" + windows, { [] }),
    ("numpy._shaping", shaping, { [] }), ("numpy._grids", grids, { [] }), ("numpy._sets", sets, { [] }),
    ("numpy._algebra", algebra, { AlgebraNatives.entries }), ("numpy._norms", norms, { [] }),
    ("numpy._testing", testing, { [] }), ("numpy._seldom", seldom, { [] }), ("numpy._pickling", pickling, { [] }),
    ("numpy._fourier", fourier, { FourierEntries.natives }),
    (ObjectArrays.module, ObjectSource.all, { ObjectArrays.natives }),
    ("numpy._files", files, { ArrayFiles.natives }), ("numpy._random", random, { [] }),
  ]

  /// Makes the loaders of the hidden modules known.
  static func install(into interpreter: Interpreter) {
    for module in modules {
      interpreter.moduleLoaders[module.name] = { interpreter in
        let namespace = Namespace(journal: interpreter.journal)
        namespace.set("np", .object(try interpreter.module(named: "numpy")))
        namespace.set("UFuncTypeError", .object(ArrayErrors.castingError))
        for entry in module.natives() { namespace.set(Symbol(entry.name), .object(NativeFunction(entry))) }
        _ = try interpreter.run(SourceFile(name: "<\(module.name)>", text: module.source), in: namespace, mode: .file)
        return ModuleObject(name: module.name, namespace: namespace)
      }
    }
  }

  /// An entry of the registry whose body is a function of a hidden module.
  static func entry(
    _ module: String, _ signature: String, _ summary: String, _ example: String, function: String? = nil
  ) -> Entry {
    let name = function ?? String(signature.prefix { $0 != "(" })
    return Entry(signature, summary, example: example) { call in
      let namespace = try call.interpreter.module(named: "numpy._" + module).namespace
      guard let function = namespace.get(Symbol(name)) else { return .none }
      let arguments = try call.forwarded()
      return try call.interpreter.call(function, arguments.positional, keywords: arguments.keywords)
    }
  }

  /// Classes and objects that hidden modules define.
  static let written: [WrittenSource] = [
    passed("numpy._grids", "vectorize ndenumerate nditer errstate printoptions mgrid ogrid r_ c_ s_ index_exp"),
    passed("numpy._objects", "str_ object_ character"), passed("numpy._shaping", "ndindex"),
    passed("numpy._calculus", "poly1d"),
  ]

  /// Names that one of the hidden modules defines.
  static func passed(_ module: String, _ names: String) -> WrittenSource {
    WrittenSource(names, "from \(module) import \(names.split(whereSeparator: \.isWhitespace).joined(separator: ", "))")
      .explained(by: explained)
  }
}

extension Call {
  /// What a call was given, as a call of another function gives it on.
  func forwarded() throws -> CallArguments {
    var result = CallArguments()
    var isInOrder = true
    for (index, parameter) in function.signature.parameters.enumerated() {
      let value = self[index]
      switch parameter.kind {
      case .star: result.positional += try values(index)
      case .doubleStar: result.keywords += keywords(index)
      case .keywordOnly: if !value.isUnbound { result.keywords.append((parameter.name, value)) }
      case .positionalOnly, .either:
        if value.isUnbound {
          isInOrder = false
        } else if isInOrder {
          result.positional.append(value)
        } else {
          result.keywords.append((parameter.name, value))
        }
      }
    }
    return result
  }
}
