import hashlib, base64, binascii
with open("data.txt", "wb") as f: f.write(b"0123456789" * 1000)
def digest(path, name="md5", size=1024):
    h = hashlib.new(name)
    with open(path, "rb") as f:
        for block in iter(lambda: f.read(size), b""): h.update(block)
    return h.hexdigest()
print(digest("data.txt"), digest("data.txt", "sha1"), digest("data.txt", "sha256"), digest("data.txt") == hashlib.md5(open("data.txt", "rb").read()).hexdigest())
seed = int(hashlib.sha256("experiment-1".encode()).hexdigest(), 16) % 2**32; print(seed, int.from_bytes(hashlib.sha1(b"x").digest()[:4], "big"), hashlib.md5("é".encode()).digest().hex()[:8])
names = {n: hashlib.md5(n.encode()).hexdigest()[:6] for n in ("train", "test", "valid")}; print(names, sorted(names, key=names.get))
token = base64.urlsafe_b64encode(hashlib.sha256(b"k").digest()).rstrip(b"=").decode(); print(token, base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)) == hashlib.sha256(b"k").digest())
image = bytes(range(16)); text = base64.b64encode(image).decode("ascii"); print(f"data:image/png;base64,{text}", base64.b64decode(text) == image, binascii.crc32(image), hex(binascii.crc32(b"b", binascii.crc32(b"a"))), binascii.crc32(b"ab") == binascii.crc32(b"b", binascii.crc32(b"a")), binascii.hexlify(image).decode(), bytes.fromhex(binascii.hexlify(image).decode()) == image)
