class A:
    def run(self):
        return 1


a = A()
a.run(1)
