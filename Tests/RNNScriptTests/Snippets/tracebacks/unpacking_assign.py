def shape():
    return (1, 2)


h, w, c = shape()
