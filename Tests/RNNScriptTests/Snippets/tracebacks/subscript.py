table = {"a": {"b": [1, 2]}}
print(table["a"]["b"][5])
