extension ItertoolsModule {
  /// Products, permutations and combinations, in the order of the positions of their elements.
  static var combinatorics: [TypeObject] {
    [
      iteratorType("product(*iterables, repeat=1)", "All tuples with one element of each.") { call in
        let interpreter = call.interpreter
        let times = try call.int(2)
        guard times >= 0 else { throw call.fail(.valueError, "repeat argument cannot be negative") }
        let pools = try call.values(1).map { try interpreter.array($0) }
        try interpreter.reserve(times, of: 16 * max(1, pools.count))
        var state = LazyState()
        state.pools = (0..<times).flatMap { _ in pools }
        // The first position below zero says that nothing was given yet.
        state.positions = [Int](repeating: 0, count: state.pools.count) + [-1]
        return try lazy(call, state) { state, _ in
          let count = state.pools.count
          if state.positions[count] < 0 {
            state.positions[count] = 0
            if state.pools.contains(where: \.isEmpty) { state.positions[count] = 1 }
          } else {
            var index = count - 1
            while index >= 0 {
              state.positions[index] += 1
              if state.positions[index] < state.pools[index].count { break }
              state.positions[index] = 0
              index -= 1
            }
            if index < 0 { state.positions[count] = 1 }
          }
          guard state.positions[count] == 0 else { return nil }
          return .tuple((0..<count).map { state.pools[$0][state.positions[$0]] })
        }
      },
      selecting("combinations(iterable, r)", "All selections of r elements, in order.") { positions, count in
        let size = positions.count
        guard let index = (0..<size).last(where: { positions[$0] != $0 + count - size }) else { return false }
        positions[index] += 1
        for next in (index + 1)..<max(index + 1, size) { positions[next] = positions[next - 1] + 1 }
        return true
      },
      selecting(
        "combinations_with_replacement(iterable, r)", "All selections of r elements, repetition allowed.",
        repeats: true
      ) { positions, count in
        guard let index = positions.indices.last(where: { positions[$0] != count - 1 }) else { return false }
        let next = positions[index] + 1
        for position in index..<positions.count { positions[position] = next }
        return true
      },
      iteratorType("permutations(iterable, r=None)", "All orders of r elements.") { call in
        let pool = try call.interpreter.array(call[1])
        let size = try call.optionalInt(2) ?? pool.count
        guard size >= 0 else { throw call.fail(.valueError, "r must be non-negative") }
        var state = LazyState(values: pool)
        guard size <= pool.count else { return try lazy(call, state) { _, _ in nil } }
        // The order of all elements, then how far each place has turned, then whether nothing was given yet.
        state.positions =
          Array(pool.indices) + (0..<size).map { pool.count - $0 } + [0]
        return try lazy(call, state) { state, _ in
          try nextPermutation(&state, size: size)
        }
      },
    ]
  }

  private static func nextPermutation(_ state: inout LazyState, size: Int) throws -> Value? {
    let count = state.values.count
    let flag = count + size
    func present(_ state: LazyState) -> Value { .tuple((0..<size).map { state.values[state.positions[$0]] }) }
    if state.positions[flag] == 0 {
      state.positions[flag] = 1
      return present(state)
    }
    for place in stride(from: size - 1, through: 0, by: -1) {
      state.positions[count + place] -= 1
      if state.positions[count + place] == 0 {
        let moved = state.positions.remove(at: place)
        state.positions.insert(moved, at: count - 1)
        state.positions[count + place] = count - place
      } else {
        state.positions.swapAt(place, count - state.positions[count + place])
        return present(state)
      }
    }
    // All turned back to the begin: the end, now and later.
    for place in 0..<size { state.positions[count + place] = 1 }
    return nil
  }

  private static func selecting(
    _ signature: String, _ summary: String, repeats: Bool = false,
    _ advance: @escaping @Sendable (inout [Int], Int) -> Bool
  ) -> TypeObject {
    iteratorType(signature, summary) { call in
      let pool = try call.interpreter.array(call[1])
      let size = try call.int(2)
      guard size >= 0 else { throw call.fail(.valueError, "r must be non-negative") }
      try call.interpreter.reserve(size, of: 8)
      var state = LazyState(values: pool)
      guard repeats ? (size == 0 || !pool.isEmpty) : size <= pool.count else {
        return try lazy(call, state) { _, _ in nil }
      }
      state.positions = repeats ? [Int](repeating: 0, count: size) : Array(0..<size)
      state.pools = [[.bool(false)]]
      return try lazy(call, state) { state, _ in
        guard let began = state.pools.first?.first else { return nil }
        if case .bool(false) = began {
          state.pools = [[.bool(true)]]
        } else if !advance(&state.positions, state.values.count) {
          state.pools = []
          return nil
        }
        return .tuple(state.positions.map { state.values[$0] })
      }
    }
  }
}
