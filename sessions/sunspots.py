# ---
# title: forecasting the sunspots
# goal: an LSTM learns the sunspot number of the next year from 280 years of counting
# ---

# %% [markdown]
# The mean number of sunspots of each year, 1700 to 2008 (US National Geophysical Data Center). The Sun's activity
# swells and fades in about eleven years, never twice the same way.

# %% the data: one number a year
import torch
from torch import nn

with open("data/sunspots.csv") as file:
    rows = [line.strip().split(",") for line in file][1:]
years = [int(year) for year, _ in rows]
spots = torch.tensor([float(count) for _, count in rows])
print(len(years), "years,", years[0], "to", years[-1])
print("mean", spots.mean(), "largest", spots.max())
#> 309 years, 1700 to 2008
#> mean tensor(49.7521) largest tensor(190.2000)

# %% train on the years before 1980, look at the rest
scale = 100.0
series = (spots / scale).view(-1, 1, 1)
split = years.index(1980)
x, y = series[:-1], series[1:]
x_train, y_train = x[:split - 1], y[:split - 1]
x_train.shape, y_train.shape
#> (torch.Size([279, 1, 1]), torch.Size([279, 1, 1]))

# %% the model: an LSTM and a linear read-out
torch.manual_seed(3)

class Forecaster(nn.Module):
    def __init__(self, hidden_size):
        super().__init__()
        self.lstm = nn.LSTM(1, hidden_size)
        self.head = nn.Linear(hidden_size, 1)

    def forward(self, x, state=None):
        out, state = self.lstm(x, state)
        return self.head(out), state

net = Forecaster(24)
print(net)
print("parameters:", sum(p.numel() for p in net.parameters()))
#> Forecaster(
#>   (lstm): LSTM(1, 24)
#>   (head): Linear(in_features=24, out_features=1, bias=True)
#> )
#> parameters: 2617

# %% training: the loss curve moves while it runs
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
loss_fn = nn.MSELoss()
for epoch in range(301):
    prediction, _ = net(x_train)
    loss = loss_fn(prediction, y_train)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    optimizer.step()
    if epoch % 50 == 0:
        print(f"epoch {epoch:3d}  loss {loss.item():.4f}")
#> epoch   0  loss 0.2273
#> epoch  50  loss 0.0232
#> epoch 100  loss 0.0142
#> epoch 150  loss 0.0118
#> epoch 200  loss 0.0101
#> epoch 250  loss 0.0127
#> epoch 300  loss 0.0110

# %% one year ahead on years that it has never seen
with torch.no_grad():
    prediction, _ = net(x)
forecast = prediction[split - 1:].flatten() * scale
truth = spots[split:]
persistence = spots[split - 1:-1]
error = (forecast - truth).abs().mean()
naive = (persistence - truth).abs().mean()
print(f"mean error of the forecast {error.item():.1f}, of 'as last year' {naive.item():.1f}")
for year, f, t in list(zip(years[split:], forecast.tolist(), truth.tolist()))[::4]:
    print(f"{year}  forecast {f:6.1f}  truth {t:6.1f}")
#> mean error of the forecast 10.0, of 'as last year' 23.1
#> 1980  forecast  143.2  truth  154.6
#> 1984  forecast   46.2  truth   45.9
#> 1988  forecast  102.5  truth  100.2
#> 1992  forecast  110.7  truth   94.3
#> 1996  forecast    7.8  truth    8.6
#> 2000  forecast  104.9  truth  119.6
#> 2004  forecast   51.6  truth   40.4
#> 2008  forecast   24.1  truth    2.9

# %% the forecast against the truth
plot(truth, forecast, labels=["truth", "forecast"], title="sunspots, 1980 to 2008")
#> sunspots, 1980 to 2008: truth goes from 154.6 to 2.9 over 29 points, between 2.9 and 157.6; forecast goes from 143.2 to 24.06 over 29 points, between 3.158 and 158.

# %% what the units do over the years
# %stage net.lstm series
# %goto t12
#> t12  h = [ 0.5371 -0.2232  0.4088  0.0203  0.0628  0.8885  0.0085 -0.7119 ...]
#>      c = [ 0.7880 -0.2281  0.4943  0.0264  0.0764  1.4742  0.0092 -1.4602 ...]
