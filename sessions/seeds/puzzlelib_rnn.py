# ---
# title: PuzzleLib's page on its RNN module
# goal: run the examples of the page as they were printed
# seed: 42
# ---

# %% [markdown]
# The first seed is the page “RNN” of PuzzleLib's documentation, in Russian. The module is a layer of a recurrent network
# with given parameters: networks whose elements are joined into a directed sequence, so that series of events in time can
# be processed. Its numbers came from a generator without a seed: what is recorded here has the page's shapes and format.
#
# “Данный модуль реализует слой рекуррентной нейронной сети с заданными параметрами.”
#
# | parameter | type | what it is | default |
# |---|---|---|---|
# | insize | int | size of the input | - |
# | hsize | int | size of the hidden layer | - |
# | layers | int | number of layers | 1 |
# | mode | str | relu, tanh, lstm or gru | relu |
# | direction | str | uni or bi | uni |
# | dropout | float | dropout between layers | 0.0 |
# | getSequences | bool | whether all timesteps come out | False |
# | initscheme | Union[tuple, str] | how the weights are drawn | None ("xavier_uniform", "in") |
# | modifier | str | orthogonal or identity | orthogonal |
# | wscale | float | scale of the weights | 1.0 |
# | hintBatchSize | int | size of a batch | None |
# | name | str | name of the layer | None |

# %% the imports that are needed
import numpy as np
from PuzzleLib.Backend import gpuarray
from PuzzleLib.Modules import RNN

# %% [markdown]
# ## A basic example
# We generate data. Mind the format: `(seqlen, batchsize, insize)`.

# %% the data
seqlen, batchsize, insize, hsize = 4, 1, 3, 3
data = gpuarray.to_gpu(np.arange(seqlen * batchsize * insize).reshape((seqlen, batchsize, insize)).astype(np.float32))
print(data)
#> [[[ 0.  1.  2.]]
#>
#>  [[ 3.  4.  5.]]
#>
#>  [[ 6.  7.  8.]]
#>
#>  [[ 9. 10. 11.]]]

# %% the module with the given parameters
rnn = RNN(insize, hsize, mode="relu", getSequences=True)
print(rnn(data))
#> [[[2.1982083 1.4543492 0.       ]]
#>
#>  [[2.3216684 4.337859  0.       ]]
#>
#>  [[2.4237678 6.98694   0.       ]]
#>
#>  [[2.6264396 9.468078  0.       ]]]

# %% [markdown]
# ## The parameter getSequences
# The parameters of the basic example, but now `getSequences` is `False`: only the last state comes out.

# %% only the last state
rnn = RNN(insize, hsize, mode="relu", getSequences=False)
print(rnn(data))
#> [[ 0.          0.03367305 13.915089  ]]

# %% [markdown]
# ## The parameter mode
# The parameters of the basic example, but `mode` is `lstm`.

# %% an LSTM
rnn = RNN(insize, hsize, mode="lstm", getSequences=True)
print(rnn(data))
#> [[[ 7.4301414e-02  1.8632530e-01 -3.0847121e-02]]
#>
#>  [[ 8.8776439e-02 -6.0938126e-01 -1.1720436e-03]]
#>
#>  [[ 9.5913060e-02 -9.3362957e-01 -8.5533298e-05]]
#>
#>  [[ 9.7934738e-02 -9.9063432e-01 -2.3807554e-06]]]

# %% [markdown]
# ## Beyond the page
# One vector `W` holds all weights; `params` names them. Both directions without sequences give a list of two last states.

# %% the weights by name
for name, param in sorted(rnn.params[0].items()):
    print(name, param.shape)
print(rnn.W.shape, rnn.numOfParams())
#> brc (3,)
#> brf (3,)
#> bri (3,)
#> bro (3,)
#> bwc (3,)
#> bwf (3,)
#> bwi (3,)
#> bwo (3,)
#> rc (3, 3)
#> rf (3, 3)
#> ri (3, 3)
#> ro (3, 3)
#> wc (3, 3)
#> wf (3, 3)
#> wi (3, 3)
#> wo (3, 3)
#> (96,) 96

# %% both directions
both = RNN(insize, hsize, layers=2, mode="gru", direction="bi", initscheme=("he", "avg"), modifier="identity")
print([out.shape for out in both(data)])
#> [(1, 3), (1, 3)]

# %% backwards, and a step uphill: PuzzleLib's costs give gradients that point downhill
from PuzzleLib.Cost import MSE
target = gpuarray.to_gpu(np.zeros((seqlen, batchsize, hsize), dtype=np.float32))
mse = MSE()
for i in range(20):
    error, grad = mse(rnn(data), target)
    rnn.backward(grad)
    rnn.updateParams(1.0)
    if (i + 1) % 5 == 0:
        print("Iteration #%d error: %.5f" % (i + 1, error))
#> Iteration #5 error: 0.11592
#> Iteration #10 error: 0.10739
#> Iteration #15 error: 0.00202
#> Iteration #20 error: 0.00122

# %% the LSTM on the stage: its gates beside its state
# %stage rnn data
# %step 2
#> t2  h = [ 0.0173  0.0867 -0.0011]
#>     c = [ 0.0192  0.0873 -0.1580]

# %% a mode that there is not  expect="error"
RNN(insize, hsize, mode="lstn")
#> ValueError: 'lstn' is not a valid RNNMode
