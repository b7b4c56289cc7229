class Net:
    def __init__(self):
        self.hidden_size = 3

    def forward(self):
        return self.hiden_size


Net().forward()
