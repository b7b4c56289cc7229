class A:
    def __iter__(self):
        print('iter'); return iter([1])
print(*A()); [*A()]; f=lambda *a: a; f(*A()); x,=A(); a,*b=A(); list(A()); (1,*A())
for x in A():
    pass
1 in A()
dict.fromkeys(A())
sorted(A())
' '.join(map(str, A()))
a, b = A()
