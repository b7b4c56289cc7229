extension KerasSource {
  /// Attention.
  static let attention = #"""
    class Attention(Layer):
        """Means of `value`, weighted by how well `query` fits `key`: by their product.

        >>> keras.layers.Attention()([np.ones((2, 3, 4)), np.ones((2, 5, 4))]).shape
        torch.Size([2, 3, 4])
        """

        def __init__(self, use_scale=False, score_mode='dot', dropout=0.0, seed=None, **kwargs):
            super().__init__(**kwargs)
            if score_mode not in ('dot', 'concat'):
                raise ValueError("Invalid value for argument score_mode. Expected one of {'dot', 'concat'}. Received: "
                                 f'score_mode={score_mode}')
            self.use_scale = use_scale
            self.score_mode = score_mode
            self.dropout = dropout
            self.seed = seed
            self.supports_masking = True

        def build(self, input_shape):
            self.scale = self.add_weight((), 'ones', name='scale') if self.use_scale else None
            self.concat_score_weight = (self.add_weight((), 'ones', name='concat_score_weight')
                                        if self.score_mode == 'concat' else None)
            self.built = True

        def _scores(self, query, key):
            if self.score_mode == 'dot':
                scores = torch.matmul(query, key.transpose(1, 2))
                return scores if self.scale is None else scores * self.scale.value
            total = query.unsqueeze(2) + key.unsqueeze(1)
            if self.scale is not None:
                total = total * self.scale.value
            return self.concat_score_weight.value * torch.tanh(total).sum(-1)

        def call(self, inputs, mask=None, training=False, return_attention_scores=False, use_causal_mask=False):
            query, value = inputs[0], inputs[1]
            scores = self._scores(query, inputs[2] if len(inputs) > 2 else value)
            allowed = None
            if mask is not None and len(mask) > 1 and mask[1] is not None:
                allowed = mask[1].unsqueeze(1)
            if use_causal_mask:
                below = torch.ones(scores.shape[1:]).tril().to(torch.bool).unsqueeze(0)
                allowed = below if allowed is None else allowed & below
            if allowed is not None:
                scores = scores - 1e9 * (1.0 - allowed.to(scores.dtype))
            weights = torch.softmax(scores, -1)
            if training and self.dropout:
                weights = F.dropout(weights, self.dropout, True)
            result = torch.matmul(weights, value)
            if mask is not None and mask[0] is not None:
                result = result * mask[0].to(result.dtype).unsqueeze(-1)
            return (result, weights) if return_attention_scores else result

        def compute_mask(self, inputs, mask=None):
            return None if mask is None else mask[0]

        def compute_output_shape(self, input_shape):
            return tuple(input_shape[0][:-1]) + (input_shape[1][-1],)

        def get_config(self):
            return dict(super().get_config(), use_scale=self.use_scale, score_mode=self.score_mode,
                        dropout=self.dropout, seed=self.seed)

    class AdditiveAttention(Attention):
        """Means of `value`, weighted by how well `query` fits `key`: by a sum of tanh.

        >>> keras.layers.AdditiveAttention()([np.ones((2, 3, 4)), np.ones((2, 5, 4))]).shape
        torch.Size([2, 3, 4])
        """

        def __init__(self, use_scale=True, dropout=0.0, **kwargs):
            super().__init__(use_scale=use_scale, dropout=dropout, **kwargs)

        def build(self, input_shape):
            self.scale = self.add_weight((input_shape[0][-1],), 'glorot_uniform', name='scale') if self.use_scale else (
                None)
            self.built = True

        def _scores(self, query, key):
            total = torch.tanh(query.unsqueeze(2) + key.unsqueeze(1))
            return (total if self.scale is None else total * self.scale.value).sum(-1)

        def get_config(self):
            config = super().get_config()
            config.pop('score_mode')
            config.pop('seed')
            return config

    class MultiHeadAttention(Layer):
        """Attention of several heads, each in a space of its own.

        >>> keras.layers.MultiHeadAttention(2, 4)(np.ones((2, 3, 8)), np.ones((2, 5, 8))).shape
        torch.Size([2, 3, 8])
        """

        def __init__(self, num_heads, key_dim, value_dim=None, dropout=0.0, use_bias=True, output_shape=None, **kwargs):
            super().__init__(**kwargs)
            self.num_heads = num_heads
            self.key_dim = key_dim
            self.value_dim = value_dim or key_dim
            self.dropout = dropout
            self.use_bias = use_bias
            self._output = output_shape

        def build(self, query_shape, value_shape=None, key_shape=None):
            # Keras has layers for these inside, which take a name each.
            _unique('softmax'), _unique('dropout')
            width = query_shape[-1]
            def made(name, shape, bias):
                kernel = self.add_weight(shape, 'glorot_uniform', name=name + '_kernel')
                return kernel, self.add_weight(bias, 'zeros', name=name + '_bias') if self.use_bias else None
            self._query = made('query', (width, self.num_heads, self.key_dim), (self.num_heads, self.key_dim))
            other = (value_shape or query_shape)[-1]
            self._key = made('key', (other, self.num_heads, self.key_dim), (self.num_heads, self.key_dim))
            self._value = made('value', (other, self.num_heads, self.value_dim), (self.num_heads, self.value_dim))
            last = self._output or width
            self._end = made('attention_output', (self.num_heads, self.value_dim, last), (last,))
            self.built = True

        def _into(self, x, parts):
            y = torch.einsum('btd,dhk->bhtk', x, parts[0].value)
            return y if parts[1] is None else y + parts[1].value.unsqueeze(1)

        def call(self, query, value, key=None, attention_mask=None, return_attention_scores=False, training=False,
                 use_causal_mask=False):
            q, k = self._into(query, self._query), self._into(value if key is None else key, self._key)
            scores = torch.matmul(q, k.transpose(2, 3)) / math.sqrt(self.key_dim)
            allowed = None if attention_mask is None else _tensor(attention_mask).to(torch.bool)
            if use_causal_mask:
                below = torch.ones(scores.shape[2:]).tril().to(torch.bool).unsqueeze(0)
                allowed = below if allowed is None else allowed & below
            if allowed is not None:
                scores = scores - 1e9 * (1.0 - allowed.unsqueeze(1).to(scores.dtype))
            weights = torch.softmax(scores, -1)
            if training and self.dropout:
                weights = F.dropout(weights, self.dropout, True)
            y = torch.einsum('bhtk,hko->bto', torch.matmul(weights, self._into(value, self._value)), self._end[0].value)
            if self._end[1] is not None:
                y = y + self._end[1].value
            return (y, weights) if return_attention_scores else y

        def compute_output_shape(self, query_shape, *others):
            return tuple(query_shape[:-1]) + (self._output or query_shape[-1],)

        def get_config(self):
            return dict(super().get_config(), num_heads=self.num_heads, key_dim=self.key_dim,
                        value_dim=self.value_dim, dropout=self.dropout, use_bias=self.use_bias,
                        output_shape=self._output)
    """#
}
