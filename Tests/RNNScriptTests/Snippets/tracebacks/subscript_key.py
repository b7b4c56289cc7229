config = {"model": {"size": 3}}
value = config["model"]["hidden"] * 2
