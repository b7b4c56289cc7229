def build(hidden, layers):
    return hidden * layers


build(hidden=1, layer=2)
