extension KerasSource {
  /// The three cells over a whole sequence at once, where the core has their equations.
  static let sequence = #"""
    def _core_mode(cell):
        # The name that the core has for a cell's equations; None where it has not.
        kind = type(cell)
        if kind is SimpleRNNCell:
            return {tanh: 'rnn_tanh', relu: 'rnn_relu'}.get(cell.activation)
        if kind not in (LSTMCell, GRUCell) or cell.activation is not tanh or cell.recurrent_activation is not sigmoid:
            return None
        if kind is LSTMCell:
            return 'lstm'
        if cell.reset_after:
            return 'gru'
        return None if cell.recurrent_dropout or len(cell._input_masks or ()) > 1 else 'gru_reset_before'

    def _ordered(parts, gates):
        # Keras' gates z, r, h in the core's order r, z, h.
        if gates == 3:
            first, second, third = torch.chunk(parts, 3, -1)
            return torch.cat([second, first, third], -1)
        return parts

    def _core_weights(cell):
        gates, width = cell.gates, cell.units * cell.gates
        w = _ordered(cell.kernel.value, gates).t()
        r = _ordered(cell.recurrent_kernel.value, gates).t()
        if cell.bias is None:
            return w, r, torch.zeros(width), torch.zeros(width)
        b = _ordered(cell.bias.value, gates)
        return (w, r, b[0], b[1]) if b.ndim == 2 else (w, r, b, torch.zeros(width))

    def _stacked_masks(masks):
        if masks is None:
            return None
        return torch.stack([masks[1], masks[0], masks[2]] if len(masks) == 3 else masks)

    def _core_sequence(cell, x, states, mask, whole=True):
        """Output at every step unless not `whole`, and the last states; None where the core cannot do it.

        Steps that a mask leaves out are taken out before, and their places filled with the step before after it.
        """
        if not torch.is_tensor(x) or x.ndim != 3 or x.shape[1] == 0:
            return None
        x = _floating(x)
        if x.dtype != torch.float32:
            return None
        if x.shape[2] != cell.kernel.shape[0]:
            # The cell says what does not fit.
            cell(x[:, 0], tuple(states), training=_state['training'])
        cell._input_masks = cell._masks_for(x[:, 0], cell.dropout, cell._input_masks)
        mode = _core_mode(cell)
        if mode is None or any(state.dtype != torch.float32 or tuple(state.shape) != (x.shape[0], cell.units)
                               for state in states) or len(states) != cell.states_count:
            return None
        cell._state_masks = cell._masks_for(states[0], cell.recurrent_dropout, cell._state_masks)
        input_masks = cell._input_masks
        if input_masks is not None and len(input_masks) == 1:
            x = x * input_masks[0].unsqueeze(1)
            input_masks = None
        elif input_masks is not None:
            input_masks = _stacked_masks(input_masks)
        lengths = places = None
        if mask is not None and not bool(mask.all()):
            counts = mask.sum(1)
            lengths = [max(1, count) for count in counts.tolist()]
            order = torch.argsort((1 - mask.to(torch.int64)) * x.shape[1] + torch.arange(x.shape[1]), 1)
            x = x.gather(1, order.unsqueeze(-1).expand(x.shape))
            places = torch.cumsum(mask.to(torch.int64), 1)
        w, r, b, d = _core_weights(cell)
        c = states[1] if len(states) > 1 else None
        outputs, h, c = _sequence(mode, x, states[0], c, w, r, b, d, lengths, input_masks,
                                  _stacked_masks(cell._state_masks), whole)
        following = [h] if c is None else [h, c]
        if places is None:
            return outputs, following
        if bool((counts == 0).any()):
            seen = (counts > 0).unsqueeze(-1)
            following = [torch.where(seen, new, old) for new, old in zip(following, states)]
        # Before the first step that counts stand zeros.
        outputs = torch.cat([torch.zeros(outputs.shape[0], 1, outputs.shape[2]), outputs], 1)
        return outputs.gather(1, places.unsqueeze(-1).expand(places.shape + (outputs.shape[2],))), following

    def _sequence(*arguments):
        global _sequence
        from importlib import import_module
        _sequence = import_module(f'{_root}.src.core').sequence
        return _sequence(*arguments)
    """#
}
