import RNNKit
import RNNScript

/// Reading and writing arrays through the interpreter's file gate.
enum ArrayFiles {
  /// How many bytes a member of an archive may have when it is unpacked.
  static let memberLimit = 1 << 32

  /// For what is written in the language.
  static let natives: [Entry] = [
    Entry("_read(path)", "The bytes of a file.") { call in
      let interpreter = call.interpreter
      do {
        return .object(
          BytesObject(try interpreter.files.read(call.string(0), reserve: { try interpreter.reserve(bytes: $0) })))
      } catch let failure as FileFailure { throw interpreter.fileError(failure) }
    },
    Entry("_write(path, content)", "Writes the bytes of a file.") { call in
      let interpreter = call.interpreter
      do { try interpreter.files.write(bytes(call, 1), to: call.string(0)) } catch let failure as FileFailure {
        throw interpreter.fileError(failure)
      }
      return .none
    },
    Entry("_encode(array)", "The bytes of a .npy file.") { call in
      .object(BytesObject(try NumPyFile.encode(call.array(0))))
    },
    Entry("_decode(content)", "The array of a .npy file.") { call in
      do { return .array(try NumPyFile.decode(bytes(call, 0))) } catch let failure as NumPyFile.Failure {
        throw call.fail(.valueError, failure.message)
      } catch let error as TensorError { throw call.fail(.valueError, error.message) }
    },
    Entry("_members(content)", "The names in an archive.") { call in
      .list(try archive(call).members.map { .text($0.name) })
    },
    Entry("_member(content, name)", "The bytes of a member of an archive.") { call in
      let archive = try archive(call)
      let name = try call.string(1)
      guard let member = archive.members.first(where: { $0.name == name }) else {
        throw call.fail(.keyError, "\(name) is not a file in the archive")
      }
      try call.interpreter.reserve(bytes: member.size)
      do { return .object(BytesObject(try archive.content(of: member, limit: memberLimit))) } catch let failure
        as ZipArchive.Failure
      { throw call.fail(.valueError, failure.message) }
    },
    Entry("_archive(names, contents, deflates)", "The bytes of an archive.") { call in
      let names = try call.values(0).map { try call.interpreter.text($0) }
      let contents = try call.values(1).map { ($0.object as? BytesObject)?.value ?? [] }
      do {
        let members = zip(names, contents).map { (name: $0, content: $1) }
        return .object(BytesObject(try ZipArchive.archive(members, deflates: call.bool(2))))
      } catch let failure as ZipArchive.Failure { throw call.fail(.valueError, failure.message) }
    },
  ]

  private static func bytes(_ call: borrowing Call, _ index: Int) throws -> [UInt8] {
    if let bytes = call[index].object as? BytesObject { return bytes.value }
    throw call.fail(
      .typeError, "a bytes-like object is required, not '\(call.interpreter.typeOf(call[index]).name)'")
  }

  private static func archive(_ call: borrowing Call) throws -> ZipArchive {
    let content = try bytes(call, 0)
    do { return try ZipArchive(content) } catch let failure {
      throw call.fail(.valueError, failure.message)
    }
  }
}
