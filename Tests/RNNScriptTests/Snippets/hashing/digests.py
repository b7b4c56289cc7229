import base64, binascii, hashlib
for text in (b"", b"abc", b"The quick brown fox jumps over the lazy dog", b"x" * 1000, bytes(range(256)), b"a" * 55, b"a" * 56, b"a" * 64):
    print(hashlib.md5(text).hexdigest(), hashlib.sha1(text).hexdigest(), hashlib.sha256(text).hexdigest())
h = hashlib.sha256(); h.update(b"ab"); c = h.copy(); h.update(b"c"); print(h.hexdigest() == hashlib.sha256(b"abc").hexdigest(), c.hexdigest() == h.hexdigest(), h.name, h.digest_size, h.block_size, len(h.digest()), hashlib.new("md5", b"x").hexdigest())
for action in (lambda: hashlib.md5("text"), lambda: hashlib.new("nonsense"), lambda: hashlib.md5(3)):
    try:
        print(action())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for data in (b"", b"a", b"ab", b"abc", b"abcd", bytes(range(250, 256)), b"x" * 60):
    code = base64.b64encode(data); print(code, base64.b64decode(code) == data, base64.urlsafe_b64encode(data), base64.b16encode(data)[:20])
print(base64.b64decode("aGVsbG8="), base64.b64decode("aGVs\nbG8="), base64.urlsafe_b64decode("-_8="), base64.b16decode("4A4B"), base64.encodebytes(b"abc"), binascii.hexlify(b"\x01\xab"), binascii.unhexlify("01ab"), binascii.crc32(b"hello"), binascii.b2a_base64(b"a"), binascii.a2b_base64(b"YQ=="), binascii.hexlify(b"abc", "-"))
for action in (lambda: base64.b64decode("abc"), lambda: base64.b64decode("a"), lambda: base64.b64decode("a$b=", validate=True), lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"), lambda: base64.b64encode("text"), lambda: base64.b16decode("zz"), lambda: base64.b64decode(3)):
    try:
        print(action())
    except (binascii.Error, TypeError) as e:
        print(type(e).__name__, e)
