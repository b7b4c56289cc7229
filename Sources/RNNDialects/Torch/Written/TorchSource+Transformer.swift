extension TorchSource {
  /// Of `torch.nn`: encoders and decoders of attention.
  static let transformer = #"""
    import copy
    import math
    import torch
    from torch.nn import Dropout, LayerNorm, Linear, Module, ModuleList, MultiheadAttention, init
    from torch.nn import functional as F

    def _activation(name):
        if name == 'relu':
            return F.relu
        if name == 'gelu':
            return F.gelu
        raise RuntimeError('activation should be relu/gelu, not ' + name)

    def _copies(module, count):
        return ModuleList([copy.deepcopy(module) for _ in range(count)])

    def _causal(mask, is_causal, size):
        return mask

    class TransformerEncoderLayer(Module):
        def __init__(self, d_model, nhead, dim_feedforward=2048, dropout=0.1, activation=F.relu, layer_norm_eps=1e-05,
                     batch_first=False, norm_first=False, bias=True, device=None, dtype=None):
            super().__init__()
            self.self_attn = MultiheadAttention(d_model, nhead, dropout=dropout, bias=bias, batch_first=batch_first)
            self.linear1 = Linear(d_model, dim_feedforward, bias=bias)
            self.dropout = Dropout(dropout)
            self.linear2 = Linear(dim_feedforward, d_model, bias=bias)
            self.norm_first = norm_first
            self.norm1 = LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
            self.norm2 = LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
            self.dropout1 = Dropout(dropout)
            self.dropout2 = Dropout(dropout)
            self.activation = _activation(activation) if isinstance(activation, str) else activation

        def forward(self, src, src_mask=None, src_key_padding_mask=None, is_causal=False):
            x = src
            if self.norm_first:
                x = x + self._attend(self.norm1(x), src_mask, src_key_padding_mask)
                return x + self._feed(self.norm2(x))
            x = self.norm1(x + self._attend(x, src_mask, src_key_padding_mask))
            return self.norm2(x + self._feed(x))

        def _attend(self, x, mask, padding):
            x = self.self_attn(x, x, x, attn_mask=mask, key_padding_mask=padding, need_weights=False)[0]
            return self.dropout1(x)

        def _feed(self, x):
            return self.dropout2(self.linear2(self.dropout(self.activation(self.linear1(x)))))

    class TransformerEncoder(Module):
        def __init__(self, encoder_layer, num_layers, norm=None, enable_nested_tensor=True, mask_check=True):
            super().__init__()
            self.layers = _copies(encoder_layer, num_layers)
            self.num_layers = num_layers
            self.norm = norm

        def forward(self, src, mask=None, src_key_padding_mask=None, is_causal=None):
            for layer in self.layers:
                src = layer(src, src_mask=mask, src_key_padding_mask=src_key_padding_mask)
            return src if self.norm is None else self.norm(src)

    class TransformerDecoderLayer(Module):
        def __init__(self, d_model, nhead, dim_feedforward=2048, dropout=0.1, activation=F.relu, layer_norm_eps=1e-05,
                     batch_first=False, norm_first=False, bias=True, device=None, dtype=None):
            super().__init__()
            self.self_attn = MultiheadAttention(d_model, nhead, dropout=dropout, bias=bias, batch_first=batch_first)
            self.multihead_attn = MultiheadAttention(d_model, nhead, dropout=dropout, bias=bias, batch_first=batch_first)
            self.linear1 = Linear(d_model, dim_feedforward, bias=bias)
            self.dropout = Dropout(dropout)
            self.linear2 = Linear(dim_feedforward, d_model, bias=bias)
            self.norm_first = norm_first
            self.norm1 = LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
            self.norm2 = LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
            self.norm3 = LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
            self.dropout1 = Dropout(dropout)
            self.dropout2 = Dropout(dropout)
            self.dropout3 = Dropout(dropout)
            self.activation = _activation(activation) if isinstance(activation, str) else activation

        def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None,
                    memory_key_padding_mask=None, tgt_is_causal=False, memory_is_causal=False):
            x = tgt
            if self.norm_first:
                x = x + self._attend(self.norm1(x), tgt_mask, tgt_key_padding_mask)
                x = x + self._look(self.norm2(x), memory, memory_mask, memory_key_padding_mask)
                return x + self._feed(self.norm3(x))
            x = self.norm1(x + self._attend(x, tgt_mask, tgt_key_padding_mask))
            x = self.norm2(x + self._look(x, memory, memory_mask, memory_key_padding_mask))
            return self.norm3(x + self._feed(x))

        def _attend(self, x, mask, padding):
            x = self.self_attn(x, x, x, attn_mask=mask, key_padding_mask=padding, need_weights=False)[0]
            return self.dropout1(x)

        def _look(self, x, memory, mask, padding):
            x = self.multihead_attn(x, memory, memory, attn_mask=mask, key_padding_mask=padding, need_weights=False)[0]
            return self.dropout2(x)

        def _feed(self, x):
            return self.dropout3(self.linear2(self.dropout(self.activation(self.linear1(x)))))

    class TransformerDecoder(Module):
        def __init__(self, decoder_layer, num_layers, norm=None):
            super().__init__()
            self.layers = _copies(decoder_layer, num_layers)
            self.num_layers = num_layers
            self.norm = norm

        def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None,
                    memory_key_padding_mask=None, tgt_is_causal=None, memory_is_causal=False):
            for layer in self.layers:
                tgt = layer(tgt, memory, tgt_mask=tgt_mask, memory_mask=memory_mask,
                            tgt_key_padding_mask=tgt_key_padding_mask, memory_key_padding_mask=memory_key_padding_mask)
            return tgt if self.norm is None else self.norm(tgt)

    class Transformer(Module):
        def __init__(self, d_model=512, nhead=8, num_encoder_layers=6, num_decoder_layers=6, dim_feedforward=2048,
                     dropout=0.1, activation=F.relu, custom_encoder=None, custom_decoder=None, layer_norm_eps=1e-05,
                     batch_first=False, norm_first=False, bias=True, device=None, dtype=None):
            super().__init__()
            options = (d_model, nhead, dim_feedforward, dropout, activation, layer_norm_eps, batch_first, norm_first, bias)
            if custom_encoder is not None:
                self.encoder = custom_encoder
            else:
                self.encoder = TransformerEncoder(TransformerEncoderLayer(*options), num_encoder_layers,
                                                  LayerNorm(d_model, eps=layer_norm_eps, bias=bias))
            if custom_decoder is not None:
                self.decoder = custom_decoder
            else:
                self.decoder = TransformerDecoder(TransformerDecoderLayer(*options), num_decoder_layers,
                                                  LayerNorm(d_model, eps=layer_norm_eps, bias=bias))
            for parameter in self.parameters():
                if parameter.dim() > 1:
                    init.xavier_uniform_(parameter)
            self.d_model = d_model
            self.nhead = nhead
            self.batch_first = batch_first

        def forward(self, src, tgt, src_mask=None, tgt_mask=None, memory_mask=None, src_key_padding_mask=None,
                    tgt_key_padding_mask=None, memory_key_padding_mask=None, src_is_causal=None, tgt_is_causal=None,
                    memory_is_causal=False):
            if src.size(-1) != self.d_model or tgt.size(-1) != self.d_model:
                raise RuntimeError('the feature number of src and tgt must be equal to d_model')
            memory = self.encoder(src, mask=src_mask, src_key_padding_mask=src_key_padding_mask)
            return self.decoder(tgt, memory, tgt_mask=tgt_mask, memory_mask=memory_mask,
                                tgt_key_padding_mask=tgt_key_padding_mask, memory_key_padding_mask=memory_key_padding_mask)

        @staticmethod
        def generate_square_subsequent_mask(sz, device=None, dtype=None):
            return torch.triu(torch.full((sz, sz), -math.inf, dtype=dtype), diagonal=1)
    """#
}
