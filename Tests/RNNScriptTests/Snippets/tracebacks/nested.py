def outer():
    def inner():
        def innermost():
            raise ValueError("deep")
        innermost()
    inner()


outer()
