import Foundation
import Testing

@testable import RNNKit

/// Files that NumPy wrote, what is written here, and files with bytes that changed on the way.
@Suite struct NumPyFileTests {
  private func file(_ name: String) throws -> [UInt8] {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/numpy")
    return Array(try Data(contentsOf: folder.appending(path: name)))
  }

  private func members(_ name: String) throws -> [String: Tensor] {
    let archive = try ZipArchive(file(name))
    var result: [String: Tensor] = [:]
    for member in archive.members {
      result[member.name] = try NumPyFile.decode(archive.content(of: member, limit: 1 << 20))
    }
    return result
  }

  @Test func readsWhatNumPyWrote() throws {
    let compressed = try members("compressed.npz")
    #expect(try compressed["a.npy"]?.doubles() == [0, 1, 2, 3, 4, 5])
    #expect(compressed["a.npy"]?.shape == [2, 3])
    #expect(try compressed["b.npy"]?.ints() == (0..<300).map { $0 % 7 })
    #expect(try compressed["c.npy"]?.bools() == [true, false])
    let plain = try members("plain.npz")
    #expect(try plain["arr_0.npy"]?.floats() == [1.5, 2.5])
    #expect(try plain["z.npy"]?.values(Complex<Double>.self) == [Complex(1, 2)])
    #expect(try NumPyFile.decode(file("fortran.npy")).ints() == [0, 1, 2, 3, 4, 5])
    #expect(try NumPyFile.decode(file("half.npy")).floats() == [0.5, -2, 65504, .infinity, 0x1p-24])
    #expect(try NumPyFile.decode(file("big.npy")).doubles() == [1.5, -2, 3.25])
    #expect(try NumPyFile.decode(file("short.npy")).ints() == [1, -2, 300, -400])
  }

  @Test(arguments: DType.allCases)
  func readsWhatItWrites(dtype: DType) throws {
    let tensor = try Tensor([1, 0, 2, 3, 4, 5], shape: [2, 3]).to(dtype)
    let back = try NumPyFile.decode(NumPyFile.encode(tensor))
    #expect(back.dtype == dtype && back.shape == [2, 3])
    #expect(try back.values(Complex<Double>.self) == tensor.values(Complex<Double>.self))
    for deflates in [false, true] {
      let archive = try ZipArchive(ZipArchive.archive([("x.npy", NumPyFile.encode(tensor))], deflates: deflates))
      let content = try archive.content(of: archive.members[0], limit: 1 << 20)
      #expect(try NumPyFile.decode(content).ints() == tensor.ints())
    }
  }

  @Test(arguments: ["compressed.npz", "plain.npz", "fortran.npy", "half.npy"])
  func survivesChangedBytes(name: String) throws {
    let original = try file(name)
    let generator = NumPyGenerator(seed: 7)
    for _ in 0..<1000 {
      var bytes = original
      for _ in 0...Int(generator.integer(upTo: 3)) {
        let place = Int(generator.integer(upTo: UInt64(bytes.count - 1)))
        switch generator.integer(upTo: 3) {
        case 0: bytes[place] = UInt8(generator.integer(upTo: 255))
        case 1: bytes.removeLast(min(bytes.count - 1, place))
        case 2: bytes.insert(0xff, at: place)
        default: bytes[place] = 0xff
        }
      }
      if name.hasSuffix("npy") {
        _ = try? NumPyFile.decode(bytes)
      } else if let archive = try? ZipArchive(bytes) {
        for member in archive.members {
          if let content = try? archive.content(of: member, limit: 1 << 20) { _ = try? NumPyFile.decode(content) }
        }
      }
    }
  }
}
