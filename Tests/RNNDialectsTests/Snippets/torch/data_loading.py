import torch
import torch.utils.data as m

torch.manual_seed(3)
x, y = torch.arange(23), torch.randn(23, 2)
ds = m.TensorDataset(x, y)
loader = m.DataLoader(ds, batch_size=4, shuffle=True)
print(len(loader), [a.tolist() for a, b in loader])
print([a.tolist() for a, b in loader])
print([a.tolist() for a, b in m.DataLoader(ds, batch_size=4, shuffle=True, drop_last=True,
                                           generator=torch.Generator().manual_seed(5))])
train, test = m.random_split(ds, [0.7, 0.3])
print(train.indices, test.indices, len(train))
print([i.tolist() for i, _ in m.DataLoader(train, batch_size=5,
                                           sampler=m.WeightedRandomSampler(torch.arange(1.0, 17.0), 9))])
print([i.tolist() for i, _ in m.DataLoader(ds, batch_size=6, sampler=m.SubsetRandomSampler([3, 1, 4, 1, 5]))])
print([i.tolist() for i, _ in m.DataLoader(ds, batch_size=7,
                                           sampler=m.RandomSampler(ds, replacement=True, num_samples=50))])
print(torch.rand(2))
print(*m.DataLoader([{'a': 1, 'b': (2.0, 'x')}, {'a': 3, 'b': (4.0, 'y')}], batch_size=2))
print(*m.DataLoader([1, 2, 3], batch_size=None))
print([v.tolist() for v in m.DataLoader(m.ConcatDataset([x, x + 100]), batch_size=9)])


class Stream(m.IterableDataset):
    def __iter__(self):
        return iter(range(7))


print([v.tolist() for v in m.DataLoader(Stream(), batch_size=3)])


class Words(m.Dataset):
    def __init__(self, words):
        self.words = words

    def __len__(self):
        return len(self.words)

    def __getitem__(self, index):
        return torch.tensor([ord(c) - 97 for c in self.words[index]]), index


def pad(batch):
    words, numbers = zip(*batch)
    return torch.nn.utils.rnn.pad_sequence(words, batch_first=True), torch.tensor(numbers)


for padded, numbers in m.DataLoader(Words(['rnn', 'lstm', 'a', 'gru']), batch_size=2, shuffle=True, collate_fn=pad):
    print(padded, numbers)
for make in (lambda: m.DataLoader(ds, sampler=1, shuffle=True), lambda: m.random_split(ds, [1, 2]),
             lambda: m.RandomSampler([]), lambda: m.BatchSampler(1, 0, False),
             lambda: m.TensorDataset(torch.zeros(2), torch.zeros(3))):
    try:
        make()
    except Exception as error:
        print(repr(error))
