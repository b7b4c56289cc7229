# Binary headers as data sets have them.
import struct, io
images = [[0, 255, 128, 64], [1, 2, 3, 4]]
with open("images.txt", "wb") as f:
    f.write(struct.pack(">IIII", 2051, len(images), 2, 2))
    for image in images: f.write(bytes(image))
with open("images.txt", "rb") as f:
    magic, count, rows, cols = struct.unpack(">IIII", f.read(16)); data = [list(f.read(rows * cols)) for _ in range(count)]
print(magic, count, rows, cols, data == images, f.closed)
def wav(samples, rate=8000):
    body = struct.pack("<%dh" % len(samples), *samples)
    return struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + len(body), b"WAVE", b"fmt ", 16, 1, 1, rate, rate * 2, 2, 16, b"data", len(body)) + body
sound = wav([0, 1000, -1000, 32767]); print(len(sound), struct.unpack_from("<4sI", sound), struct.unpack_from("<4h", sound, 44), sound[:12])
record = struct.Struct("<10s i f ?"); packed = record.pack(b"name", 7, 0.5, True); name, number, ratio, flag = record.unpack(packed); print(record.size, name.rstrip(b"\0").decode(), number, ratio, flag, record.format)
values = [0.5, -1.25, 3e10]; raw = struct.pack("3f", *values); print(list(struct.unpack("3f", raw)), [v for (v,) in struct.iter_unpack("f", raw)], struct.unpack("<I", struct.pack("<f", 1.0))[0] == 0x3F800000, hex(struct.unpack(">Q", struct.pack(">d", -2.0))[0]), int.from_bytes(raw[:4], "little") == struct.unpack("<I", raw[:4])[0])
stream = io.BytesIO(); [stream.write(struct.pack("!BH", i, i * 1000)) for i in range(3)]; stream.seek(0)
while (chunk := stream.read(3)): print(struct.unpack("!BH", chunk), end=" ")
print(struct.calcsize("!BH"), struct.calcsize("@BH"))
