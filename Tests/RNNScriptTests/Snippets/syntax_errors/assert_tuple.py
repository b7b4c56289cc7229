assert(1, "x")
print("ok")
