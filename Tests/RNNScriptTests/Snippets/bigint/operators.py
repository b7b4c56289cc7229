# Integers beyond a machine word in every operator, against one another and against small ones.
seed = 7


def draw(bits):
    global seed
    value = 0
    for _ in range(bits // 31 + 1):
        seed = (seed * 1103515245 + 12345) % 2**31
        value = value << 31 | seed
    value &= (1 << bits) - 1
    return -value if seed & 64 else value


for case in range(40):
    a, b = draw(10 + case * 7), draw(5 + case * 5) or 1
    print(a, b, a + b, a - b, a * b, a // b, a % b, divmod(b, a or 1), a & b, a | b, a ^ b, ~a, -a, abs(a))
    print(a << case, a >> case, a >> 200, a == b, a < b, a >= b, hash(a), a.bit_length(), a.bit_count(), bool(a))
    print(a / b, float(a), round(a, -3), round(a, -20), pow(a, 3), pow(a, 5, abs(b) + 1), f"{a:,} {a:x} {a:+_d} {a:#b}"[:120])
print((2**63) ^ (-2**63), -2**63 & 2**64, (-2**64) | 1, (2**64 - 1) ^ -1, 2**100 >> 99, -(2**100) >> 99, -1 >> 500)
print(0 ** 2**70, 1 ** 2**70, (-1) ** 2**70, (-1) ** (2**70 + 1), pow(2, -1, 7), pow(3, 2**70, 10**9), pow(-3, 5, -7))
print(int("9" * 50), int("-" + "1" * 40), int("f" * 20, 16), int("z" * 20, 36), int("1" * 100, 2), int("9" * 4300, 36) % 10**20)
print(len(str(10**4299)), str(10**4299)[:3], 10**30 // 7, -(10**30) // 7, 10**30 % -7, divmod(-(10**30), 7))
for bad in (lambda: str(10**4300), lambda: int("1" * 4301), lambda: f"{10**4300}", lambda: 10**400 * 1.0, lambda: 10**400 / 3,
            lambda: 1 << -1, lambda: 10**30 // 0, lambda: 10**30 % 0, lambda: 10**30 / 0, lambda: pow(2, 3, 0), lambda: pow(2, -1, 4),
            lambda: float(10**400), lambda: "%d" % 10**4301, lambda: (2**64).to_bytes(8, "big"), lambda: range(3)[2**70]):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(10**400 / 10**399, (10**400 + 1) / 10**400, 2**1023 / 1.0, hex(10**30), oct(-(10**20)), bin(2**65))
