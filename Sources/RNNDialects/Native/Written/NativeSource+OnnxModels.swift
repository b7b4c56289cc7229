extension NativeSource {
  /// ONNX models as plans, and plans as those.
  static let onnxModels = #"""
    import struct
    import numpy as np
    from rnnkit._layers import Plan, refuse, reordered

    # ONNX orders gates i, o, f, c and z, r, h: where each lies in PyTorch's order, and the way back.
    _to = {'lstm': (0, 3, 1, 2), 'gru': (1, 0, 2), 'gru_before': (1, 0, 2), 'tanh': (0, ), 'relu': (0, )}
    _from = {'lstm': (0, 2, 3, 1), 'gru': (1, 0, 2), 'gru_before': (1, 0, 2), 'tanh': (0, ), 'relu': (0, )}
    _types = {'lstm': 'LSTM', 'gru': 'GRU', 'gru_before': 'GRU', 'tanh': 'RNN', 'relu': 'RNN'}

    # Protocol buffers

    def _varint(number):
        number &= (1 << 64) - 1
        found = bytearray()
        while number >= 128:
            found.append(number & 127 | 128)
            number >>= 7
        found.append(number)
        return bytes(found)

    def _field(number, value):
        # A number, a text, or a message.
        if isinstance(value, int):
            return _varint(number << 3) + _varint(value)
        value = value.encode() if isinstance(value, str) else bytes(value)
        return _varint(number << 3 | 2) + _varint(len(value)) + value

    def _message(*fields):
        return b''.join(_field(number, value) for number, value in fields)

    def _tensor(name, array):
        kind = 7 if array.dtype == np.int64 else 1
        return _message(*[(1, size) for size in array.shape], (2, kind), (8, name), (9, array.tobytes()))

    def _value(name, dims):
        shape = _message(*[(1, _message((1, dim) if isinstance(dim, int) else (2, dim))) for dim in dims])
        return _message((1, name), (2, _message((1, _message((1, 1), (2, shape))))))

    def _attribute(name, value):
        if isinstance(value, int):
            return _message((1, name), (3, value), (20, 2))
        if isinstance(value, str):
            return _message((1, name), (4, value), (20, 3))
        kind, field = (8, 9) if isinstance(value[0], str) else (7, 8)
        return _message((1, name), *[(field, one) for one in value], (20, kind))

    def _node(kind, inputs, outputs, **attributes):
        return _message(*[(1, name) for name in inputs], *[(2, name) for name in outputs], (3, outputs[0] + '/' + kind),
                        (4, kind), *[(5, _attribute(name, value)) for name, value in attributes.items()])

    # Writing

    def write_model(plan):
        nodes, tensors, here = [], [], 'input'
        if plan.batch_first:
            nodes.append(_node('Transpose', ['input'], ['time_first'], perm=[1, 0, 2]))
            here = 'time_first'
        if plan.sequences or plan.layers > 1:
            tensors.append(_tensor('joined_shape', np.array([0, 0, -1], dtype=np.int64)))
        for depth in range(plan.layers):
            rows, last = range(depth * plan.directions, (depth + 1) * plan.directions), depth == plan.layers - 1
            order = _to[plan.mode]
            stacked = [np.stack([reordered(plan.weights[row][place], order) for row in rows]) for place in (0, 1)]
            inputs = [here, f'W{depth}', f'R{depth}']
            tensors += [_tensor(name, array) for name, array in zip(inputs[1:], stacked)]
            if plan.hasBias:
                biases = np.stack([np.concatenate([reordered(one, order) for one in plan.bias(row)]) for row in rows])
                inputs.append(f'B{depth}')
                tensors.append(_tensor(f'B{depth}', biases))
            attributes = dict(hidden_size=int(stacked[1].shape[2]),
                              direction='bidirectional' if plan.bidirectional else 'forward')
            if plan.mode == 'relu':
                attributes['activations'] = ['Relu'] * plan.directions
            if plan.mode == 'gru':
                attributes['linear_before_reset'] = 1
            states = [f'h{depth}'] + ([f'c{depth}'] if plan.mode == 'lstm' else [])
            nodes.append(_node(_types[plan.mode], inputs, [f'Y{depth}'] + states, **attributes))
            if last and not plan.sequences:
                # (D, B, H) to (B, D H): the last states of both directions, side by side.
                nodes.append(_node('Transpose', [f'h{depth}'], ['last_states'], perm=[1, 0, 2]))
                tensors.append(_tensor('last_shape', np.array([0, -1], dtype=np.int64)))
                nodes.append(_node('Reshape', ['last_states', 'last_shape'], ['output']))
                break
            # (T, D, B, H) to (T, B, D H)
            nodes.append(_node('Transpose', [f'Y{depth}'], [f'swapped{depth}'], perm=[0, 2, 1, 3]))
            here = f'out{depth}' if not last or plan.batch_first else 'output'
            nodes.append(_node('Reshape', [f'swapped{depth}', 'joined_shape'], [here]))
            if last and plan.batch_first:
                nodes.append(_node('Transpose', [here], ['output'], perm=[1, 0, 2]))
        data = ['batch', 'time', plan.inputs] if plan.batch_first else ['time', 'batch', plan.inputs]
        width = plan.hidden * plan.directions
        result = data[:2] + [width] if plan.sequences else ['batch', width]
        outputs = [(12, _value('output', result))]
        if plan.sequences:
            names = ['h'] + (['c'] if plan.mode == 'lstm' else [])
            for name in names:
                nodes.append(_node('Concat', [f'{name}{depth}' for depth in range(plan.layers)], [name + '_n'], axis=0))
                outputs.append((12, _value(name + '_n', [plan.layers * plan.directions, 'batch', plan.hidden])))
        graph = _message(*[(1, node) for node in nodes], (2, plan.name or 'recurrent'), *[(5, one) for one in tensors],
                         (11, _value('input', data)), *outputs)
        return _message((1, 8), (2, 'rnnshell'), (7, graph), (8, _message((1, ''), (2, 14))))

    # Reading

    def _fields(data):
        # The fields of a message: numbers, and the bytes of everything else.
        place, end = 0, len(data)

        def number():
            nonlocal place
            value, shift = 0, 0
            while True:
                if place >= end or shift > 63:
                    refuse('these bytes', 'they are no ONNX model')
                byte = data[place]
                place += 1
                value |= (byte & 127) << shift
                shift += 7
                if byte < 128:
                    return value

        while place < end:
            key = number()
            kind = key & 7
            if kind == 0:
                yield key >> 3, number()
                continue
            size = {1: 8, 5: 4}.get(kind)
            size = number() if kind == 2 else size
            if size is None or place + size > end:
                refuse('these bytes', 'they are no ONNX model')
            yield key >> 3, data[place:place + size]
            place += size

    def _read_tensor(data):
        dims, name, raw, floats, kind = [], '', b'', b'', 1
        for number, value in _fields(data):
            if number == 1:
                dims += [value] if isinstance(value, int) else [one for one in value]
            elif number == 2:
                kind = value
            elif number == 4:
                floats += value
            elif number == 8:
                name = value.decode()
            elif number == 9:
                raw = value
        types = {1: np.float32, 7: np.int64, 11: np.float64, 6: np.int32}
        if kind not in types:
            refuse(f'the tensor {name!r}', f'its elements are of ONNX type {kind}, not of float32')
        return name, np.frombuffer(raw or floats, dtype=types[kind]).reshape(tuple(dims))

    def _read_node(data):
        inputs, kind, attributes = [], '', {}
        for number, value in _fields(data):
            if number == 1:
                inputs.append(value.decode())
            elif number == 4:
                kind = value.decode()
            elif number == 5:
                name, found = '', []
                for part, one in _fields(value):
                    if part == 1:
                        name = one.decode()
                    elif part == 2:
                        found.append(struct.unpack('<f', one)[0])
                    elif part in (3, 8) and isinstance(one, int):
                        found.append(one)
                    elif part in (4, 9):
                        found.append(one.decode())
                attributes[name] = found
        return kind, inputs, attributes

    def read_model(model):
        if isinstance(model, str):
            with open(model, 'rb') as file:
                model = file.read()
        graph = next((value for number, value in _fields(bytes(model)) if number == 7), b'')
        tensors, nodes = {}, []
        for number, value in _fields(graph):
            if number == 5:
                name, array = _read_tensor(value)
                tensors[name] = array
            elif number == 1:
                nodes.append(_read_node(value))
        layers = [node for node in nodes if node[0] in ('LSTM', 'GRU', 'RNN')]
        if not layers:
            refuse('this ONNX model', 'it has no node of type RNN, LSTM or GRU')
        kinds = [kind for kind, _, _ in nodes]
        # A model that begins with a transposition is batch first; one without a final one gives the last states.
        batch_first = kinds[0] == 'Transpose'
        sequences = 'Concat' in kinds or kinds[-1] != 'Reshape' or len(nodes) == len(layers)
        mode, weights, both = None, [], False
        for node in layers:
            own, both, parts = _read_layer(node, tensors)
            if mode not in (None, own):
                refuse('layers of different kinds', 'convert them one by one')
            mode = own
            weights += parts
        return Plan(mode, weights, both, sequences, batch_first)

    def _read_layer(node, tensors):
        kind, inputs, attributes = node
        direction = attributes.get('direction', ['forward'])[0]
        if direction == 'reverse':
            refuse(f'ONNX {kind} with direction=reverse', 'the siblings run forwards, or both ways')
        if len(inputs) > 7 and inputs[7]:
            refuse('ONNX LSTM with peepholes', 'the gates of the siblings do not see c')
        for place, what in ((4, 'sequence_lens'), (5, 'initial_h'), (6, 'initial_c')):
            if len(inputs) > place and inputs[place]:
                refuse(f'ONNX {kind} with {what}', 'the siblings get it when they are called')
        for name in ('clip', 'input_forget', 'activation_alpha', 'activation_beta'):
            if any(attributes.get(name, [])):
                refuse(f'ONNX {kind} with {name}', 'the siblings do not have it')
        both = direction == 'bidirectional'
        given = [name.lower() for name in attributes.get('activations', [])]
        usual = {'LSTM': ['sigmoid', 'tanh', 'tanh'], 'GRU': ['sigmoid', 'tanh'], 'RNN': ['tanh']}[kind]
        usual = usual * (2 if both else 1)
        if kind == 'RNN' and given and set(given) == {'relu'}:
            mode = 'relu'
        elif given and given != usual:
            refuse(f"ONNX {kind} with activations={attributes['activations']}", f'the siblings know {usual}')
        else:
            mode = {'LSTM': 'lstm', 'RNN': 'tanh'}.get(kind)
            if mode is None:
                mode = 'gru' if attributes.get('linear_before_reset', [0])[0] else 'gru_before'
        order, parts = _from[mode], []
        for name in inputs[1:3]:
            if name not in tensors:
                refuse(f'ONNX {kind}', f'its weights {name!r} are no constants of the model')
        W, R = tensors[inputs[1]], tensors[inputs[2]]
        B = tensors.get(inputs[3]) if len(inputs) > 3 else None
        for way in range(W.shape[0]):
            biases = (None, None)
            if B is not None:
                biases = tuple(reordered(one, order) for one in np.split(B[way].astype(np.float32), 2))
            matrices = tuple(reordered(one[way].astype(np.float32), order) for one in (W, R))
            parts.append(matrices + biases)
        return mode, both, parts
    """#
}
