import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Conv1d(3, 4, 3, padding=1), nn.BatchNorm1d(4), nn.ReLU(), nn.MaxPool1d(2), nn.Flatten(),
                      nn.LayerNorm(16), nn.Linear(16, 2))
print(model)
x, y = torch.randn(6, 3, 8), torch.tensor([0, 1, 0, 1, 1, 0])
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(4):
    optimizer.zero_grad()
    loss = nn.CrossEntropyLoss()(model(x), y)
    loss.backward()
    optimizer.step()
    print(f'{loss.item():.4f}')
print(model[1].running_mean, model[1].num_batches_tracked)
model.eval()
print(model(x).argmax(1))
print(sorted(model.state_dict()))
