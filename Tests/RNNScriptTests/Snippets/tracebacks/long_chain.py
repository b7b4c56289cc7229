import json
data = json.loads('{"a": [1, 2, {"b": null}]}')
print(data["a"][2]["b"]["c"])
