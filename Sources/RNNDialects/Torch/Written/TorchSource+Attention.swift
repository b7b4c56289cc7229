extension TorchSource {
  /// Of `torch.nn`: attention with several heads.
  static let attention = #"""
    import math
    import torch
    from torch.nn import Linear, Module, Parameter, init
    from torch.nn import functional as F

    def _project(x, weight, bias):
        return F.linear(x, weight, bias)

    def multi_head_attention_forward(query, key, value, embed_dim_to_check, num_heads, in_proj_weight, in_proj_bias, bias_k,
                                     bias_v, add_zero_attn, dropout_p, out_proj_weight, out_proj_bias, training=True,
                                     key_padding_mask=None, need_weights=True, attn_mask=None,
                                     use_separate_proj_weight=False, q_proj_weight=None, k_proj_weight=None,
                                     v_proj_weight=None, static_k=None, static_v=None, average_attn_weights=True,
                                     is_causal=False):
        is_batched = query.dim() == 3
        if query.dim() not in (2, 3):
            raise AssertionError('query should be unbatched 2D or batched 3D tensor but received %d-D query tensor'
                                 % query.dim())
        if not is_batched:
            query, key, value = query.unsqueeze(1), key.unsqueeze(1), value.unsqueeze(1)
            if key_padding_mask is not None:
                key_padding_mask = key_padding_mask.unsqueeze(0)
        length, batch, width = query.shape
        if width != embed_dim_to_check:
            raise AssertionError('was expecting embedding dimension of %d, but got %d' % (embed_dim_to_check, width))
        if key.shape[:2] != value.shape[:2]:
            raise AssertionError("key's sequence and batch dims %s do not match value's %s"
                                 % (key.shape[:2], value.shape[:2]))
        size = width // num_heads
        if not use_separate_proj_weight:
            q_proj_weight, k_proj_weight, v_proj_weight = in_proj_weight.chunk(3)
        biases = (None,) * 3 if in_proj_bias is None else in_proj_bias.chunk(3)
        q = _project(query, q_proj_weight, biases[0])
        k = _project(key, k_proj_weight, biases[1])
        v = _project(value, v_proj_weight, biases[2])
        mask = _additive(attn_mask, q.dtype)
        if mask is not None and mask.dim() == 2:
            if mask.shape != (length, key.size(0)):
                raise RuntimeError('The shape of the 2D attn_mask is %s, but should be %s.'
                                   % (mask.shape, (length, key.size(0))))
            mask = mask.unsqueeze(0)
        elif mask is not None and mask.shape != (batch * num_heads, length, key.size(0)):
            raise RuntimeError('The shape of the 3D attn_mask is %s, but should be %s.'
                               % (mask.shape, (batch * num_heads, length, key.size(0))))
        padding = _additive(key_padding_mask, q.dtype)
        if bias_k is not None:
            k = torch.cat([k, bias_k.repeat(1, batch, 1)])
            v = torch.cat([v, bias_v.repeat(1, batch, 1)])
            mask = None if mask is None else F.pad(mask, (0, 1))
            padding = None if padding is None else F.pad(padding, (0, 1))
        q = q.reshape(length, batch * num_heads, size).transpose(0, 1)
        k = k.reshape(k.size(0), batch * num_heads, size).transpose(0, 1)
        v = v.reshape(v.size(0), batch * num_heads, size).transpose(0, 1)
        if add_zero_attn:
            zeros = torch.zeros(batch * num_heads, 1, size, dtype=k.dtype)
            k, v = torch.cat([k, zeros], 1), torch.cat([v, zeros], 1)
            mask = None if mask is None else F.pad(mask, (0, 1))
            padding = None if padding is None else F.pad(padding, (0, 1))
        if padding is not None:
            padding = padding.reshape(batch, 1, 1, -1).expand(-1, num_heads, -1, -1).reshape(batch * num_heads, 1, -1)
            mask = padding if mask is None else mask + padding
        scores = torch.bmm(q * math.sqrt(1.0 / size), k.transpose(1, 2))
        if mask is not None:
            scores = scores + mask
        weights = F.softmax(scores, -1)
        if training and dropout_p > 0:
            weights = F.dropout(weights, dropout_p)
        mixed = torch.bmm(weights, v).transpose(0, 1).reshape(length * batch, width)
        output = F.linear(mixed, out_proj_weight, out_proj_bias).reshape(length, batch, width)
        if not is_batched:
            output = output.squeeze(1)
        if not need_weights:
            return output, None
        weights = weights.reshape(batch, num_heads, length, -1)
        weights = weights.mean(1) if average_attn_weights else weights
        return output, weights if is_batched else weights.squeeze(0)

    def _additive(mask, dtype):
        if mask is None or mask.dtype != torch.bool:
            return mask
        return torch.zeros(mask.shape, dtype=dtype).masked_fill(mask, -math.inf)

    class NonDynamicallyQuantizableLinear(Linear):
        pass

    class MultiheadAttention(Module):
        def __init__(self, embed_dim, num_heads, dropout=0.0, bias=True, add_bias_kv=False, add_zero_attn=False, kdim=None,
                     vdim=None, batch_first=False, device=None, dtype=None):
            super().__init__()
            if embed_dim <= 0 or num_heads <= 0:
                raise ValueError('embed_dim and num_heads must be greater than 0, got embed_dim=%s and num_heads=%s instead'
                                 % (embed_dim, num_heads))
            self.embed_dim = embed_dim
            self.kdim = embed_dim if kdim is None else kdim
            self.vdim = embed_dim if vdim is None else vdim
            self._qkv_same_embed_dim = self.kdim == embed_dim and self.vdim == embed_dim
            self.num_heads = num_heads
            self.dropout = dropout
            self.batch_first = batch_first
            self.head_dim = embed_dim // num_heads
            if self.head_dim * num_heads != embed_dim:
                raise AssertionError('embed_dim must be divisible by num_heads')
            if self._qkv_same_embed_dim:
                self.in_proj_weight = Parameter(torch.empty(3 * embed_dim, embed_dim, dtype=dtype))
                for name in ('q_proj_weight', 'k_proj_weight', 'v_proj_weight'):
                    self.register_parameter(name, None)
            else:
                self.q_proj_weight = Parameter(torch.empty(embed_dim, embed_dim, dtype=dtype))
                self.k_proj_weight = Parameter(torch.empty(embed_dim, self.kdim, dtype=dtype))
                self.v_proj_weight = Parameter(torch.empty(embed_dim, self.vdim, dtype=dtype))
                self.register_parameter('in_proj_weight', None)
            if bias:
                self.in_proj_bias = Parameter(torch.empty(3 * embed_dim, dtype=dtype))
            else:
                self.register_parameter('in_proj_bias', None)
            self.out_proj = NonDynamicallyQuantizableLinear(embed_dim, embed_dim, bias=bias, dtype=dtype)
            self.bias_k = Parameter(torch.empty(1, 1, embed_dim, dtype=dtype)) if add_bias_kv else None
            self.bias_v = Parameter(torch.empty(1, 1, embed_dim, dtype=dtype)) if add_bias_kv else None
            self.add_zero_attn = add_zero_attn
            self._reset_parameters()

        def _reset_parameters(self):
            if self._qkv_same_embed_dim:
                init.xavier_uniform_(self.in_proj_weight)
            else:
                for weight in (self.q_proj_weight, self.k_proj_weight, self.v_proj_weight):
                    init.xavier_uniform_(weight)
            if self.in_proj_bias is not None:
                init.constant_(self.in_proj_bias, 0.0)
                init.constant_(self.out_proj.bias, 0.0)
            if self.bias_k is not None:
                init.xavier_normal_(self.bias_k)
                init.xavier_normal_(self.bias_v)

        def forward(self, query, key, value, key_padding_mask=None, need_weights=True, attn_mask=None,
                    average_attn_weights=True, is_causal=False):
            turns = self.batch_first and query.dim() == 3
            if turns:
                query, key, value = (x.transpose(1, 0) for x in (query, key, value))
            output, weights = multi_head_attention_forward(
                query, key, value, self.embed_dim, self.num_heads, self.in_proj_weight, self.in_proj_bias, self.bias_k,
                self.bias_v, self.add_zero_attn, self.dropout, self.out_proj.weight, self.out_proj.bias, self.training,
                key_padding_mask, need_weights, attn_mask, not self._qkv_same_embed_dim, self.q_proj_weight,
                self.k_proj_weight, self.v_proj_weight, average_attn_weights=average_attn_weights)
            return output.transpose(1, 0) if turns else output, weights
    """#
}
