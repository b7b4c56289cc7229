import RNNKit
import RNNScript

/// Arrays in pickles, as NumPy writes them.
enum ArrayPickling {
  /// Tells `pickle` of arrays where it is imported.
  static func install(into interpreter: Interpreter) {
    guard let load = interpreter.moduleLoaders["pickle"] else { return }
    interpreter.moduleLoaders["pickle"] = { interpreter in
      let module = try load(interpreter)
      let namespace = try interpreter.module(named: "numpy._pickling").namespace
      if let register = namespace.get("register") { _ = try interpreter.call(register, [.object(module)]) }
      return module
    }
  }

  /// What fills arrays that are read.
  static let entries: [Entry] = [
    Entry("__setstate__(self, state, /)", "Takes over shape, type and elements that were pickled.") { call in
      let array = try ArrayMethods.receiver(call)
      let state = try call.values(1)
      guard state.count == 5, let bytes = (state[4].object as? BytesObject)?.value else {
        throw call.fail(.valueError, "the state of an array is a version, a shape, a type, an order and bytes")
      }
      let dtype = try ArrayDType.read(state[2], call.interpreter)
      let shape = try call.interpreter.array(state[1]).map { try call.interpreter.indexValue($0) ?? -1 }
      guard !shape.contains(where: { $0 < 0 }), shape.count <= 64,
        try Shape.count(shape).multipliedReportingOverflow(by: dtype.byteSize).partialValue == bytes.count
      else { throw call.fail(.valueError, "buffer size does not match array size") }
      let isFortran = try call.interpreter.truth(state[3])
      let sizes = isFortran ? Array(shape.reversed()) : shape
      let tensor = try Tensor.fromBytes(bytes[...], shape: sizes, dtype: dtype)
      array.reshape(isFortran ? try tensor.permute(Array((0..<sizes.count).reversed())) : tensor, call.interpreter)
      return .none
    }
  ]
}

extension NumPySource {
  /// How arrays, their elements and types are written, and what of NumPy may be named in a pickle.
  static let pickling = #"""
    def register(pickle):
        core = 'numpy._core.multiarray'
        def array(a):
            return core, '_reconstruct', (np.ndarray, (0,), b'b'), (1, a.shape, a.dtype, False, a.tobytes())
        def kind(d):
            return 'numpy', 'dtype', (d.str[1:], False, True), (3, d.str[0], None, None, None, -1, -1, 0)
        def number(x):
            return core, 'scalar', (x.dtype, np.asarray(x).tobytes())
        def reconstruct(cls, shape, code):
            return np.ndarray(shape)
        def scalar(dtype, content=None):
            return np.frombuffer(content, dtype=dtype)[0]
        def filled(content, dtype, shape, order, axis_order=None):
            return np.frombuffer(bytes(content), dtype=dtype).reshape(shape, order=order).copy()
        pickle._reducers['numpy', 'ndarray'] = array
        pickle._finders['numpy._core.numeric', '_frombuffer'] = filled
        pickle._finders['_codecs', 'encode'] = lambda text, encoding='latin1': text.encode(encoding)
        pickle._reducers['numpy', 'dtype'] = kind
        for name in ('bool', 'uint8', 'int32', 'int64', 'float32', 'float64', 'complex64', 'complex128'):
            pickle._reducers['numpy', name] = number
        for module in (core, 'numpy.core.multiarray'):
            pickle._finders[module, '_reconstruct'] = reconstruct
            pickle._finders[module, 'scalar'] = scalar
        pickle._finders['numpy', 'ndarray'] = np.ndarray
        pickle._finders['numpy', 'dtype'] = np.dtype
    """#
}
