e = ValueError("main")
e.add_note("note one")
e.add_note("note two\nwith lines")
raise e
