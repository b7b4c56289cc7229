import RNNKit
import RNNScript

/// Modules that hold modules: Sequential, ModuleList, ModuleDict, ParameterList.
enum Containers {
  nonisolated(unsafe) static let sequential = Layer(
    "Sequential", "Modules that run one after the other.", parameters: "*args",
    shapes: "[*] -> [*]", example: "nn.Sequential(nn.Linear(2, 3), nn.Tanh())(torch.ones(1, 2)).shape",
    setup: { setup in
      let given = (setup.value(0).object as? TupleObject)?.elements ?? []
      if given.count == 1, let dictionary = given[0].object as? DictObject {
        for (key, value) in dictionary.items { try add(setup.module, key, value, setup.interpreter) }
      } else {
        for (position, value) in given.enumerated() {
          try add(setup.module, .text(String(position)), value, setup.interpreter)
        }
      }
    },
    forward: { module, call in
      var value = call[1]
      for (_, child) in ModuleTree.children(module) { value = try call.interpreter.call(.object(child), [value]) }
      return value
    }
  ).type(more: { listEntries })

  nonisolated(unsafe) static let moduleList = TypeObject(
    name: "ModuleList", module: "torch.nn.modules.container", bases: [ModuleType.type],
    methods: {
      [
        Entry(
          "__init__(self, modules=None)", "A list whose modules are registered.",
          example: "len(nn.ModuleList([nn.Tanh(), nn.Tanh()]))"
        ) { call in
          let module = try ModuleTree.receiver(call)
          try ModuleType.initialize(module, call.interpreter)
          if !call[1].isNone {
            if ModuleTree.instance(call[1]) != nil, (try? call.interpreter.attribute(call[1], "__iter__")) == nil {
              let kind = call.interpreter.typeOf(call[1]).name
              throw call.fail(.typeError, "ModuleList.extend should be called with an iterable, but got \(kind)")
            }
            for (position, value) in try call.interpreter.array(call[1]).enumerated() {
              try add(module, .text(String(position)), value, call.interpreter)
            }
          }
          return .none
        },
        Entry("__repr__(self)", "The tree of modules, runs of equal ones folded.") { call in
          .text(try ModuleRepresentation.text(try ModuleTree.receiver(call), call.interpreter, compressed: true))
        },
      ] + listEntries
    })

  nonisolated(unsafe) static let moduleDict = TypeObject(
    name: "ModuleDict", module: "torch.nn.modules.container", bases: [ModuleType.type],
    methods: {
      [
        Entry(
          "__init__(self, modules=None)", "A dictionary whose modules are registered.",
          example: "list(nn.ModuleDict({'a': nn.Tanh()}).keys())"
        ) { call in
          let module = try ModuleTree.receiver(call)
          try ModuleType.initialize(module, call.interpreter)
          try update(module, call[1], call.interpreter)
          return .none
        },
        Entry("update(self, modules)", "Registers the modules of a dictionary, or of pairs.") { call in
          try update(try ModuleTree.receiver(call), call[1], call.interpreter)
          return .none
        },
        Entry("pop(self, key)", "Takes the module of that name out.") { call in
          let module = try ModuleTree.receiver(call)
          guard let name = (call[1].object as? StringObject)?.value, let value = module.attributes[Symbol(name)],
            ModuleTree.instance(value) != nil
          else { throw call.fail(.keyError, try call.interpreter.text(call[1])) }
          call.interpreter.journal.willWrite(module)
          module.attributes.removeValue(Symbol(name))
          return value
        },
        Entry("__delitem__(self, key)", "Takes the module of that name out.") { call in
          let module = try ModuleTree.receiver(call)
          call.interpreter.journal.willWrite(module)
          module.attributes.removeValue(Symbol(try call.string(1)))
          return .none
        },
        Entry("clear(self)", "Takes all modules out.") { call in
          let module = try ModuleTree.receiver(call)
          call.interpreter.journal.willWrite(module)
          for (name, _) in ModuleTree.children(module) { module.attributes.removeValue(name) }
          return .none
        },
        Entry("__getitem__(self, key)", "The module of that name.") { call in
          let module = try ModuleTree.receiver(call)
          guard let name = (call[1].object as? StringObject)?.value,
            let value = module.attributes[Symbol(name)], let child = ModuleTree.instance(value)
          else { throw call.fail(.keyError, try call.interpreter.repr(call[1])) }
          return .object(child)
        },
        Entry("__setitem__(self, key, module)", "Registers a module under a name.") { call in
          try add(try ModuleTree.receiver(call), call[1], call[2], call.interpreter)
          return .none
        },
        Entry("__len__(self)", "How many modules there are.") { call in
          .int(ModuleTree.children(try ModuleTree.receiver(call)).count)
        },
        Entry("__contains__(self, key)", "Whether there is a module of that name.") { call in
          let names = ModuleTree.children(try ModuleTree.receiver(call)).map { $0.name.name }
          return .bool((call[1].object as? StringObject).map { names.contains($0.value) } ?? false)
        },
        Entry("__iter__(self)", "The names.") { call in .object(MakingIterator(try names(call))) },
        Entry("keys(self)", "The names.") { call in .list(try names(call)) },
        Entry("values(self)", "The modules.") { call in
          .list(ModuleTree.children(try ModuleTree.receiver(call)).map { .object($0.module) })
        },
        Entry("items(self)", "Names with modules.") { call in
          .list(
            ModuleTree.children(try ModuleTree.receiver(call)).map {
              .tuple([.text($0.name.name), .object($0.module)])
            })
        },
      ]
    })

  private static func update(_ module: InstanceObject, _ given: Value, _ interpreter: Interpreter) throws {
    if given.isNone { return }
    if let dictionary = given.object as? DictObject {
      for (key, value) in dictionary.items { try add(module, key, value, interpreter) }
      return
    }
    if let other = ModuleTree.instance(given) {
      for (name, child) in ModuleTree.children(other) { try add(module, .text(name.name), .object(child), interpreter) }
      return
    }
    for pair in try interpreter.array(given) {
      let parts = try interpreter.array(pair)
      guard parts.count == 2 else {
        throw interpreter.error(
          .valueError, "ModuleDict update sequence element has length \(parts.count); 2 is required")
      }
      try add(module, parts[0], parts[1], interpreter)
    }
  }

  private static func names(_ call: borrowing Call) throws -> [Value] {
    ModuleTree.children(try ModuleTree.receiver(call)).map { .text($0.name.name) }
  }

  private static func add(_ module: InstanceObject, _ key: Value, _ value: Value, _ interpreter: Interpreter) throws {
    guard let name = (key.object as? StringObject)?.value else {
      throw interpreter.error(.typeError, "module name should be a string. Got \(interpreter.typeOf(key).name)")
    }
    guard ModuleTree.instance(value) != nil else {
      throw interpreter.error(.typeError, "\(try typeName(value, interpreter)) is not a Module subclass")
    }
    try ModuleType.assign(module, Symbol(name), value, interpreter)
  }

  /// What `torch.typename` says.
  private static func typeName(_ value: Value, _ interpreter: Interpreter) throws -> String {
    let typeName = try interpreter.attribute(.object(try interpreter.module(named: "torch")), "typename")
    return try interpreter.text(interpreter.call(typeName, [value]))
  }

  /// What Sequential and ModuleList share.
  private static var listEntries: [Entry] {
    [
      Entry("__len__(self)", "How many modules there are.") { call in
        .int(ModuleTree.children(try ModuleTree.receiver(call)).count)
      },
      Entry("__iter__(self)", "The modules.") { call in
        .object(MakingIterator(ModuleTree.children(try ModuleTree.receiver(call)).map { .object($0.module) }))
      },
      Entry("__getitem__(self, index)", "A module by position, or a container of several by a slice.") { call in
        try item(call)
      },
      Entry("__setitem__(self, index, module)", "Replaces a module.") { call in
        let module = try ModuleTree.receiver(call)
        let children = ModuleTree.children(module)
        let name = children[try position(try call.int(1), children.count, call)].name
        try ModuleType.assign(module, name, call[2], call.interpreter)
        return .none
      },
      Entry("insert(self, index, module)", "Adds a module before that of a position.") { call in
        let module = try ModuleTree.receiver(call)
        var children = ModuleTree.children(module).map { Value.object($0.module) }
        let index = try call.int(1)
        guard index >= -children.count, index <= children.count else {
          throw call.fail(.indexError, "Index out of range: \(index)")
        }
        children.insert(call[2], at: index < 0 ? index + children.count : index)
        try renumber(module, children, call.interpreter)
        return call[0]
      },
      Entry("pop(self, key)", "Takes the module of that position out.") { call in
        let module = try ModuleTree.receiver(call)
        var children = ModuleTree.children(module).map { Value.object($0.module) }
        let taken = children.remove(at: try position(call.int(1), children.count, call))
        try renumber(module, children, call.interpreter)
        return taken
      },
      Entry("__delitem__(self, index)", "Takes modules out, by position or by a slice.") { call in
        let module = try ModuleTree.receiver(call)
        let all = Value.list(ModuleTree.children(module).map { .object($0.module) })
        try call.interpreter.deleteItem(all, call[1])
        try renumber(module, call.interpreter.array(all), call.interpreter)
        return .none
      },
      Entry("append(self, module)", "Adds a module at the end.") { call in
        let module = try ModuleTree.receiver(call)
        try add(module, .text(String(ModuleTree.children(module).count)), call[1], call.interpreter)
        return call[0]
      },
      Entry("extend(self, modules)", "Adds modules at the end.") { call in
        let module = try ModuleTree.receiver(call)
        for value in try call.interpreter.array(call[1]) {
          try add(module, .text(String(ModuleTree.children(module).count)), value, call.interpreter)
        }
        return call[0]
      },
    ]
  }

  /// Gives a container these modules, named by their positions.
  private static func renumber(_ module: InstanceObject, _ values: [Value], _ interpreter: Interpreter) throws {
    interpreter.journal.willWrite(module)
    for (name, _) in ModuleTree.children(module) { module.attributes.removeValue(name) }
    for (position, value) in values.enumerated() { try add(module, .text(String(position)), value, interpreter) }
  }

  private static func position(_ index: Int, _ count: Int, _ call: borrowing Call) throws -> Int {
    guard index >= -count && index < count else {
      throw call.fail(.indexError, "index \(index) is out of range")
    }
    return index < 0 ? index + count : index
  }

  private static func item(_ call: borrowing Call) throws -> Value {
    let module = try ModuleTree.receiver(call)
    let children = ModuleTree.children(module)
    guard call[1].object is SliceObject else {
      return .object(children[try position(try call.int(1), children.count, call)].module)
    }
    let all = Value.list(children.map { .object($0.module) })
    let chosen = try call.interpreter.array(try call.interpreter.item(all, call[1]))
    let result = InstanceObject(type: module.instanceType)
    try ModuleType.initialize(result, call.interpreter)
    let names = Value.list(children.map { .text($0.name.name) })
    let keptNames = try call.interpreter.array(try call.interpreter.item(names, call[1]))
    for (position, value) in chosen.enumerated() {
      // A part of a Sequential keeps the names that its modules have there.
      let keeps = module.instanceType.isSubtype(of: sequential) && keptNames.indices.contains(position)
      try add(result, keeps ? keptNames[position] : .text(String(position)), value, call.interpreter)
    }
    return .object(result)
  }
}
