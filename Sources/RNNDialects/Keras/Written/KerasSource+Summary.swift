extension KerasSource {
  /// A model as a table.
  static let summary = #"""
    def _summary(model, line_length=None, positions=None):
        straight = model._graph is None or isinstance(model, Sequential) or _is_row(model)
        if straight:
            heads, stops, width = ['Layer (type)', 'Output Shape', 'Param #'], [0.45, 0.80, 1.0], 88
        else:
            heads, stops = ['Layer (type)', 'Output Shape', 'Param #', 'Connected to'], [0.3, 0.56, 0.74, 1.0]
            width = 108
        width = line_length or min(width, _columns() - 4)
        ends = [int(stop * width) for stop in positions or stops]
        # Blanks and lines at the sides go off the columns in turn.
        sizes = [end - start + 2 for start, end in zip([0] + ends, ends)]
        excess = sum(sizes) + len(sizes) + 1 - width
        for index in range(len(sizes)):
            less = round(excess / (len(sizes) - index))
            sizes[index] -= less
            excess -= less
        rows = []
        for layer in model._layers:
            count = f'{layer.count_params():,}' if layer.built else '0 (unbuilt)'
            row = [f'{layer.name} ({_kind_of(layer)})', _shown_shape(layer), count]
            if not straight:
                sources = [f'{tensor.node.layer.name}[{tensor.node.number}][{tensor.index}]' for node in layer._nodes
                           if any(node is known for known in model._graph) for tensor in _tensors_of(node)]
                row.append(', '.join(sources) or '-')
            rows.append(row)
        text = [f'Model: "{model.name}"']
        text += _table(heads, rows, sizes)
        trainable = model.trainable_weights
        fixed = model.non_trainable_weights
        slots = model.optimizer.variables if model.optimizer is not None and model.optimizer.built else []
        text.append(f' Total params: {_amount(trainable + fixed + slots)}')
        text.append(f' Trainable params: {_amount(trainable)}')
        text.append(f' Non-trainable params: {_amount(fixed)}')
        if slots:
            text.append(f' Optimizer params: {_amount(slots)}')
        return '\n'.join(text)

    def _is_row(model):
        # Whether layers follow one after the other, each used once and taking one tensor from the one before.
        sources = [_tensors_of(node) for node in model._graph]
        used = [id(tensors[0].node) for tensors in sources if tensors]
        return (len(model.inputs) == 1 and all(len(tensors) < 2 for tensors in sources)
                and len(set(used)) == len(used) and len(model._graph) == len(model._layers))

    def _kind_of(layer):
        if type(layer) is Model:
            return 'Functional'
        return getattr(layer, '_kind', layer.__class__.__name__)

    def _columns():
        import shutil
        return shutil.get_terminal_size().columns

    def _shown_shape(layer):
        if not layer._nodes:
            built_with = layer.__dict__.get('_build_shape')
            if built_with is None or type(layer).build is Layer.build or not _knows_shape(layer):
                return '?'
            found = layer.compute_output_shape(built_with)
            shapes = [str(shape) for shape in _flatten_shapes(found)]
            return shapes[0] if len(shapes) == 1 else f"({', '.join(shapes)})"
        shapes = [str(tuple(tensor.shape)) for tensor in _flatten(layer._nodes[-1].outputs)]
        if len(shapes) == 1:
            return shapes[0]
        text = ', '.join(shapes)
        return f'[{text}]' if isinstance(layer._nodes[-1].outputs, list) else f'({text})'

    def _amount(variables):
        count = sum(math.prod(variable.shape) for variable in variables)
        size = sum(math.prod(variable.shape) * 4 for variable in variables)
        unit = 0
        while size >= 1024 and unit < 3:
            size /= 1024
            unit += 1
        return f"{count:,} ({size:.2f} {['B', 'KB', 'MB', 'GB'][unit]})"

    def _wrapped(text, width):
        # Lines of words; a word that is longer than a line is cut.
        lines = []
        line = ''
        for word in text.split(' '):
            if len(word) > width:
                word = word[:max(0, width - 1)] + '…'
            if line and len(line) + 1 + len(word) > width:
                lines.append(line)
                line = word
            else:
                line = line + ' ' + word if line else word
        return lines + [line]

    def _table(heads, rows, sizes):
        inner = [size - 2 for size in sizes]

        def drawn(cells, bar):
            columns = [_wrapped(cell, width) for cell, width in zip(cells, inner)]
            lines = []
            for index in range(max(len(column) for column in columns)):
                parts = [column[index] if index < len(column) else '' for column in columns]
                parts = [part.rjust(width) if place == 2 else part.ljust(width)
                         for place, (part, width) in enumerate(zip(parts, inner))]
                lines.append(bar + bar.join(f' {part} ' for part in parts) + bar)
            return lines

        def ruled(left, line, cross, right):
            return left + cross.join(line * (width + 2) for width in inner) + right

        text = [ruled('┏', '━', '┳', '┓')] + drawn(heads, '┃') + [ruled('┡', '━', '╇', '┩')]
        for index, row in enumerate(rows):
            if index:
                text.append(ruled('├', '─', '┼', '┤'))
            text += drawn(row, '│')
        return text + [ruled('└', '─', '┴', '┘')]
    """#
}
