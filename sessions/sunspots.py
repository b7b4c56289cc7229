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

# %% train on the years before 1980, look at the rest
scale = 100.0
series = (spots / scale).view(-1, 1, 1)
split = years.index(1980)
x, y = series[:-1], series[1:]
x_train, y_train = x[:split - 1], y[:split - 1]
x_train.shape, y_train.shape

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

# %% the forecast against the truth
plot(truth, forecast, labels=["truth", "forecast"], title="sunspots, 1980 to 2008")

# %% what the units do over the years
# %stage net.lstm series
# %goto t12
