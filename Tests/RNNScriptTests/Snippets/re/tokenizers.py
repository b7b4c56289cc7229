import re
GPT = re.compile(r"""'s|'t|'re|'ve|'m|'ll|'d| ?[^\W\d_]+| ?\d+| ?[^\s\w]+|\s+(?!\S)|\s+""")
print(GPT.findall("Hello world, it's 2024!  Don't   stop\n"))
class Tokenizer:
    def __init__(self, texts):
        self.words = sorted({t for text in texts for t in self.split(text)}); self.ids = {w: i for i, w in enumerate(self.words)}
    @staticmethod
    def split(text): return [t.strip() for t in re.split(r'([,.:;?_!"()\']|--|\s)', text) if t.strip()]
    def encode(self, text): return [self.ids.get(t, -1) for t in self.split(text)]
    def decode(self, ids): return re.sub(r'\s+([,.?!"()\'])', r"\1", " ".join(self.words[i] for i in ids))
tok = Tokenizer(["The cat sat -- on the mat.", "Is it (a) mat? Yes!"]); ids = tok.encode("The mat sat. Is it?"); print(tok.words, ids, tok.decode(ids))
def merge(pair, vocab):
    pattern = re.compile(r"(?<!\S)" + re.escape(" ".join(pair)) + r"(?!\S)"); return {pattern.sub("".join(pair), w): f for w, f in vocab.items()}
vocab = {"l o w </w>": 5, "l o w e r </w>": 2, "n e w e s t </w>": 6}
for pair in (("e", "s"), ("es", "t"), ("l", "o")): vocab = merge(pair, vocab)
print(vocab)
expr = "3 + 4*(2 - 1.5)^2"; print(re.findall(r"\d+\.?\d*|[-+*/^()]", expr), [(m.lastgroup, m.group()) for m in re.finditer(r"(?P<num>\d+(?:\.\d+)?)|(?P<op>[-+*/^])|(?P<par>[()])", expr)])
print(re.findall(r"(?:(?<=\s)|^)#(\w+)", "#one two #three a#b"), re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?=[A-Z]|$)|\d+", "parseHTTPResponse200Code"), re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", "batchSizeX2Y").lower(), re.findall(r"[\u4e00-\u9fff]|[a-zA-Z]+", "我爱NLP和RNN"))
sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z\"])", 'Dr. X came. "Why?" he said. Then 3.5 left! End'); print(sentences, [len(re.findall(r"\w+", s)) for s in sentences])
