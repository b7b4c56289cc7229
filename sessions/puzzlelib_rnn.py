# ---
# title: PuzzleLib's RNN in every mode and direction
# goal: one constructor for relu, tanh, lstm and gru, one way and both ways
# seed: 42
# ---

# %% [markdown]
# PuzzleLib keeps the time axis first: data is (seqlen, batchsize, insize). Without getSequences only the last state
# comes back; both directions give a list of two.

# %% the data
seqlen, batchsize, insize, hsize = 4, 1, 3, 3
data = arange(seqlen * batchsize * insize, dtype=float32).reshape(seqlen, batchsize, insize)
print(data)
#> tensor([[[ 0.,  1.,  2.]],
#>
#>         [[ 3.,  4.,  5.]],
#>
#>         [[ 6.,  7.,  8.]],
#>
#>         [[ 9., 10., 11.]]])

# %% one layer that returns its sequences
rnn = RNN(insize, hsize, mode="relu", getSequences=True)
print(rnn(data))
#> tensor([[[2.1982, 1.4543, 0.0000]],
#>
#>         [[2.3217, 4.3379, 0.0000]],
#>
#>         [[2.4238, 6.9869, 0.0000]],
#>
#>         [[2.6264, 9.4681, 0.0000]]], grad_fn=<StackBackward0>)

# %% only the last state
rnn = RNN(insize, hsize, mode="relu", getSequences=False)
print(rnn(data))
#> tensor([[ 0.0000,  0.0337, 13.9151]], grad_fn=<SelectBackward0>)

# %% every mode and direction: what comes back
for mode in ["relu", "tanh", "lstm", "gru"]:
    for direction in ["uni", "bi"]:
        for getSequences in [True, False]:
            rnn = RNN(insize, hsize, layers=2, mode=mode, direction=direction, getSequences=getSequences)
            out = rnn(data)
            shapes = [tuple(o.shape) for o in out] if isinstance(out, list) else tuple(out.shape)
            print(f"{mode:4} {direction:3} sequences={getSequences!s:5} {shapes}")
#> relu uni sequences=True  (4, 1, 3)
#> relu uni sequences=False (1, 3)
#> relu bi  sequences=True  (4, 1, 6)
#> relu bi  sequences=False [(1, 3), (1, 3)]
#> tanh uni sequences=True  (4, 1, 3)
#> tanh uni sequences=False (1, 3)
#> tanh bi  sequences=True  (4, 1, 6)
#> tanh bi  sequences=False [(1, 3), (1, 3)]
#> lstm uni sequences=True  (4, 1, 3)
#> lstm uni sequences=False (1, 3)
#> lstm bi  sequences=True  (4, 1, 6)
#> lstm bi  sequences=False [(1, 3), (1, 3)]
#> gru  uni sequences=True  (4, 1, 3)
#> gru  uni sequences=False (1, 3)
#> gru  bi  sequences=True  (4, 1, 6)
#> gru  bi  sequences=False [(1, 3), (1, 3)]

# %% an LSTM steps, its gates beside its state
lstm = RNN(insize, hsize, mode="lstm", getSequences=True)
# %stage lstm data
# %step 2
#> t2  h = [-0.0056 -0.7329  0.0024]
#>     c = [-0.4603 -0.9537  0.0832]
# %where
#> t2

# %% a wrong mode says which one was meant  expect="error"
RNN(insize, hsize, mode="lstn")
#> ValueError: 'lstn' is not a valid RNNMode
