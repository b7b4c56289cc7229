print("rnnshell")
