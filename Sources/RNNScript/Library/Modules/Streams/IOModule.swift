/// The module `io`.
enum IOModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make(
      "io", interpreter, entries: FileOpening.entries,
      types: [
        .textFile, .stringIO, .textIOBase, .ioBase, .bufferedIOBase, .bufferedReader, .bufferedWriter,
        .bufferedRandom, .bytesIO, .unsupportedOperation,
      ],
      constants: [
        ("SEEK_SET", .int(0)), ("SEEK_CUR", .int(1)), ("SEEK_END", .int(2)), ("DEFAULT_BUFFER_SIZE", .int(8192)),
      ])
  }
}
