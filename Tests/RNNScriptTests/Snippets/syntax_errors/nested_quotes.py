print("a"b"c")
