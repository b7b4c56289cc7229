rows = [[1, 2], [3, None]]
out = [[v * 2 + 1 for v in row] for row in rows]
