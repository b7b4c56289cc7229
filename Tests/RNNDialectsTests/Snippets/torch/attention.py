import torch
from torch import nn

torch.manual_seed(5)
q, k, v = torch.randn(2, 3, 8), torch.randn(2, 4, 8), torch.randn(2, 4, 8)
padding = torch.tensor([[False, False, True, True], [False, False, False, False]])
attention = nn.MultiheadAttention(8, 2, batch_first=True)
print(attention, [(n, tuple(p.shape)) for n, p in attention.named_parameters()])
out, weights = attention(q, k, v, key_padding_mask=padding)
print(out, weights)
out.sum().backward()
print(attention.in_proj_weight.grad.norm(), attention.out_proj.weight.grad.norm(), attention.in_proj_bias.grad[:4])
causal = nn.Transformer.generate_square_subsequent_mask(3)
print(attention(q, q, q, attn_mask=causal, average_attn_weights=False)[1].shape, attention(q, q, q, attn_mask=causal)[1][0])
print(attention(q[0], k[0], v[0], need_weights=False))
wide = nn.MultiheadAttention(6, 3, bias=False, kdim=8, vdim=8, add_bias_kv=True, add_zero_attn=True)
print(wide(torch.randn(3, 2, 6), k.transpose(0, 1), v.transpose(0, 1))[1].shape, [n for n, _ in wide.named_parameters()])
layer = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, batch_first=True)
encoder = nn.TransformerEncoder(layer, 2, norm=nn.LayerNorm(8), enable_nested_tensor=False)
encoded = encoder(q, mask=causal)
print(encoded.shape, encoded[0, -1], sum(p.numel() for p in encoder.parameters()))
decoder = nn.TransformerDecoder(nn.TransformerDecoderLayer(8, 2, 16, 0.0, 'gelu', batch_first=True, norm_first=True), 2)
print(decoder(q, encoded, tgt_mask=causal)[1])
model = nn.Transformer(8, 2, 1, 1, 16, 0.0)
print(model(torch.randn(5, 2, 8), torch.randn(3, 2, 8)).shape, len(list(model.parameters())))
print(model)
for bad in ('nn.MultiheadAttention(8, 3)', 'attention(q[..., :5], k, v)', 'nn.TransformerEncoderLayer(8, 2, activation="x")'):
    try:
        eval(bad)
    except (AssertionError, RuntimeError) as error:
        print(type(error).__name__, error)
