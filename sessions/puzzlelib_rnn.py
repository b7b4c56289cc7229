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

# %% one layer that returns its sequences
rnn = RNN(insize, hsize, mode="relu", getSequences=True)
print(rnn(data))

# %% only the last state
rnn = RNN(insize, hsize, mode="relu", getSequences=False)
print(rnn(data))

# %% every mode and direction: what comes back
for mode in ["relu", "tanh", "lstm", "gru"]:
    for direction in ["uni", "bi"]:
        for getSequences in [True, False]:
            rnn = RNN(insize, hsize, layers=2, mode=mode, direction=direction, getSequences=getSequences)
            out = rnn(data)
            shapes = [tuple(o.shape) for o in out] if isinstance(out, list) else tuple(out.shape)
            print(f"{mode:4} {direction:3} sequences={getSequences!s:5} {shapes}")

# %% an LSTM steps, its gates beside its state
lstm = RNN(insize, hsize, mode="lstm", getSequences=True)
# %stage lstm data
# %step 2
# %where

# %% a wrong mode says which one was meant  expect="error"
RNN(insize, hsize, mode="lstn")
