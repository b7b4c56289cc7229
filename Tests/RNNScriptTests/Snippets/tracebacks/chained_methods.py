text = "a,b"
result = text.split(",").strip().upper()
