/// The module `hashlib`.
enum HashModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make("hashlib", interpreter, entries: entries, source: FrozenSource.hashlib)
  }

  private static let entries: [Entry] = [
    Entry("_digest(name, data, /)", "The sum of bytes.") { call in
      guard let bytes = (call[1].object as? BytesObject)?.value else {
        if call[1].string != nil { throw call.fail(.typeError, "Strings must be encoded before hashing") }
        throw call.fail(.typeError, "object supporting the buffer API required")
      }
      let poll = call.interpreter.poll
      switch try call.string(0) {
      case "md5": return .object(BytesObject(try Digest.md5(bytes, poll: poll)))
      case "sha1": return .object(BytesObject(try Digest.sha1(bytes, poll: poll)))
      default: return .object(BytesObject(try Digest.sha256(bytes, poll: poll)))
      }
    }
  ]
}

extension FrozenSource {
  /// What of the module `hashlib` is written in the language.
  static let hashlib = #"""
    algorithms_guaranteed = {'md5', 'sha1', 'sha256'}
    algorithms_available = {'md5', 'sha1', 'sha256'}
    _sizes = {'md5': 16, 'sha1': 20, 'sha256': 32}

    class _Hash:
        block_size = 64
        def __init__(self, name, data):
            self.name = name
            self.digest_size = _sizes[name]
            self._data = b''
            self.update(data)
        def update(self, data, /):
            if isinstance(data, str):
                raise TypeError('Strings must be encoded before hashing')
            if not hasattr(data, 'decode'):
                raise TypeError('object supporting the buffer API required')
            self._data += bytes(data)
        def digest(self):
            return _digest(self.name, self._data)
        def hexdigest(self):
            return self.digest().hex()
        def copy(self):
            return _Hash(self.name, self._data)
        def __repr__(self):
            return '<%s _hashlib.HASH object @ 0x%x>' % (self.name, id(self))

    def new(name, data=b'', *, usedforsecurity=True):
        known = name.lower().replace('-', '')
        if known not in _sizes:
            raise ValueError('unsupported hash type ' + name)
        return _Hash(known, data)

    def md5(string=b'', *, usedforsecurity=True):
        return _Hash('md5', string)

    def sha1(string=b'', *, usedforsecurity=True):
        return _Hash('sha1', string)

    def sha256(string=b'', *, usedforsecurity=True):
        return _Hash('sha256', string)

    def file_digest(fileobj, digest, /):
        hash = new(digest) if isinstance(digest, str) else digest()
        hash.update(fileobj.read())
        return hash
    """#

  /// The module `base64`.
  static let base64 = #"""
    import binascii

    def _bytes(s):
        if isinstance(s, str):
            try:
                return s.encode('ascii')
            except UnicodeEncodeError:
                raise ValueError('string argument should contain only ASCII characters')
        if not hasattr(s, 'decode'):
            raise TypeError("argument should be a bytes-like object or ASCII string, not %r" % s.__class__.__name__)
        return bytes(s)

    def b64encode(s, altchars=None):
        encoded = binascii.b2a_base64(s, newline=False)
        if altchars is not None:
            encoded = encoded.replace(b'+', altchars[:1]).replace(b'/', altchars[1:2])
        return encoded

    def b64decode(s, altchars=None, validate=False):
        s = _bytes(s)
        if altchars is not None:
            altchars = _bytes(altchars)
            s = s.replace(altchars[:1], b'+').replace(altchars[1:2], b'/')
        return binascii.a2b_base64(s, strict_mode=validate)

    def standard_b64encode(s):
        return b64encode(s)

    def standard_b64decode(s):
        return b64decode(s)

    def urlsafe_b64encode(s):
        return b64encode(s, b'-_')

    def urlsafe_b64decode(s):
        return b64decode(s, b'-_')

    def b16encode(s):
        return binascii.hexlify(s).upper()

    def b16decode(s, casefold=False):
        s = _bytes(s)
        if casefold:
            s = s.upper()
        if any(byte not in b'0123456789ABCDEF' for byte in s):
            raise binascii.Error('Non-base16 digit found')
        return binascii.unhexlify(s)

    def encodebytes(s):
        return b''.join(binascii.b2a_base64(s[i:i + 57]) for i in range(0, len(s), 57))

    def decodebytes(s):
        return binascii.a2b_base64(s)
    """#
}
