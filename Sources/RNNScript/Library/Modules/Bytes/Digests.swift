import Glibc

/// The sums that name a content: MD5 (RFC 1321), SHA-1 and SHA-256 (FIPS 180-4).
enum Digest {
  /// The content padded to whole blocks of 64 bytes, its length in bits at the end.
  private static func padded(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
    let length = UInt64(bytes.count) &* 8
    var padded = bytes + [0x80]
    padded += [UInt8](repeating: 0, count: (120 - padded.count % 64) % 64)
    let tail = (0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * UInt64($0))) }
    return padded + (isBigEndian ? tail.reversed() : tail)
  }

  private static func words(_ block: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt32] {
    let start = block.startIndex
    return (0..<16).map { index in
      (0..<4).reduce(0) { word, part in
        let byte = UInt32(block[start + 4 * index + part])
        return word | byte << UInt32(8 * (isBigEndian ? 3 - part : part))
      }
    }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word << count | word >> (32 - count) }

  private static func bytes(_ words: [UInt32], isBigEndian: Bool) -> [UInt8] {
    words.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(8 * (isBigEndian ? 3 - $0 : $0))) }
    }
  }

  // MARK: MD5

  private static let turns: [UInt32] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
  /// The whole parts of 2^32 |sin(i + 1)|.
  private static let sines: [UInt32] = (0..<64).map { UInt32((sin(Double($0 + 1)).magnitude * 4_294_967_296)) }

  static func md5(_ content: [UInt8], poll: () throws -> Void) rethrows -> [UInt8] {
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
    let padded = padded(content, isBigEndian: false)
    for start in stride(from: 0, to: padded.count, by: 64) {
      if start & 0xFFFF == 0 { try poll() }
      let words = words(padded[start..<(start + 64)], isBigEndian: false)
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      for step in 0..<64 {
        let mixed: UInt32
        let index: Int
        switch step / 16 {
        case 0: (mixed, index) = ((b & c) | (~b & d), step)
        case 1: (mixed, index) = ((d & b) | (~d & c), (5 * step + 1) % 16)
        case 2: (mixed, index) = (b ^ c ^ d, (3 * step + 5) % 16)
        default: (mixed, index) = (c ^ (b | ~d), 7 * step % 16)
        }
        let sum = a &+ mixed &+ sines[step] &+ words[index]
        (a, d, c, b) = (d, c, b, b &+ rotated(sum, turns[4 * (step / 16) + step % 4]))
      }
      state = [state[0] &+ a, state[1] &+ b, state[2] &+ c, state[3] &+ d]
    }
    return bytes(state, isBigEndian: false)
  }

  // MARK: SHA-1

  static func sha1(_ content: [UInt8], poll: () throws -> Void) rethrows -> [UInt8] {
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    let padded = padded(content, isBigEndian: true)
    for start in stride(from: 0, to: padded.count, by: 64) {
      if start & 0xFFFF == 0 { try poll() }
      var words = words(padded[start..<(start + 64)], isBigEndian: true)
      for index in 16..<80 {
        words.append(rotated(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1))
      }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for step in 0..<80 {
        let (mixed, constant): (UInt32, UInt32) =
          switch step / 20 {
          case 0: ((b & c) | (~b & d), 0x5A82_7999)
          case 1: (b ^ c ^ d, 0x6ED9_EBA1)
          case 2: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
          default: (b ^ c ^ d, 0xCA62_C1D6)
          }
        let sum = rotated(a, 5) &+ mixed &+ e &+ constant &+ words[step]
        (e, d, c, b, a) = (d, c, rotated(b, 30), a, sum)
      }
      state = [state[0] &+ a, state[1] &+ b, state[2] &+ c, state[3] &+ d, state[4] &+ e]
    }
    return bytes(state, isBigEndian: true)
  }

  // MARK: SHA-256

  private static let primes: [Int] = {
    var primes: [Int] = []
    var number = 2
    while primes.count < 64 {
      if primes.allSatisfy({ number % $0 != 0 }) { primes.append(number) }
      number += 1
    }
    return primes
  }()

  /// The first 32 bits behind the point of a number.
  private static func fraction(_ number: Double) -> UInt32 {
    UInt32((number - number.rounded(.down)) * 4_294_967_296)
  }

  private static let rounds: [UInt32] = primes.map { fraction(cbrt(Double($0))) }

  static func sha256(_ content: [UInt8], poll: () throws -> Void) rethrows -> [UInt8] {
    var state = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
    let padded = padded(content, isBigEndian: true)
    for start in stride(from: 0, to: padded.count, by: 64) {
      if start & 0xFFFF == 0 { try poll() }
      var words = words(padded[start..<(start + 64)], isBigEndian: true)
      for index in 16..<64 {
        let (x, y) = (words[index - 15], words[index - 2])
        let low = rotated(x, 25) ^ rotated(x, 14) ^ x >> 3
        let high = rotated(y, 15) ^ rotated(y, 13) ^ y >> 10
        words.append(words[index - 16] &+ low &+ words[index - 7] &+ high)
      }
      var s = state
      for step in 0..<64 {
        let high = rotated(s[4], 26) ^ rotated(s[4], 21) ^ rotated(s[4], 7)
        let first = s[7] &+ high &+ ((s[4] & s[5]) ^ (~s[4] & s[6])) &+ rounds[step] &+ words[step]
        let low = rotated(s[0], 30) ^ rotated(s[0], 19) ^ rotated(s[0], 10)
        let second = low &+ ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]))
        s = [first &+ second, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
      }
      for index in 0..<8 { state[index] = state[index] &+ s[index] }
    }
    return bytes(state, isBigEndian: true)
  }
}
