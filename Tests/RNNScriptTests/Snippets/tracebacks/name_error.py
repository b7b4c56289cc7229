def train(epochs):
    for e in range(epochs):
        loss = modle(e)


train(2)
