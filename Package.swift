// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "RNNShell",
  products: [
    .executable(name: "rnnshell", targets: ["RNNShell"]),
    .library(name: "RNNKit", targets: ["RNNKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    // Floor 0: what is written in C.
    .systemLibrary(name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(name: "CEditLine", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CFiles"),
    .systemLibrary(name: "CMemory"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CData", exclude: ["files"]),
    .target(name: "CKernels"),
    .target(name: "CTerminal"),
    .target(name: "CObjects"),

    // Floor 1: three libraries that do not know each other.
    .target(
      name: "RNNKit", dependencies: ["COpenBLAS", "CKernels", "CMemory", "CZlib"], swiftSettings: strict),
    .target(
      name: "RNNScript", dependencies: ["BigInt", "CFiles", "CMemory", "CObjects", "CPCRE2"], swiftSettings: strict),
    .target(name: "RNNPlot", swiftSettings: strict),

    // Floor 2: what scripts can name.
    .target(
      name: "RNNDialects", dependencies: ["CData", "RNNKit", "RNNScript", "RNNPlot"], swiftSettings: strict),

    // Floor 3: the notebook, which knows no terminal.
    .target(
      name: "RNNNotebook", dependencies: ["RNNDialects", "RNNKit", "RNNScript", "RNNPlot"],
      swiftSettings: strict),

    // Floor 4: the program.
    .executableTarget(
      name: "RNNShell",
      dependencies: [
        "CEditLine", "CNcurses", "CTerminal", "RNNDialects", "RNNNotebook", "RNNPlot", "RNNScript",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "RNNKitTests", dependencies: ["RNNKit"], resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "RNNScriptTests", dependencies: ["CMemory", "RNNScript"], exclude: ["Fixtures"],
      resources: [.copy("Snippets")],
      swiftSettings: strict),
    // The language alone, as a program: runs scripts and fuzzes itself.
    .executableTarget(
      name: "RNNFuzz", dependencies: ["RNNScript"], path: "Tests/RNNFuzz", swiftSettings: strict),
    .testTarget(name: "RNNPlotTests", dependencies: ["RNNPlot"], swiftSettings: strict),
    .testTarget(
      name: "RNNDialectsTests", dependencies: ["RNNDialects", "RNNKit", "RNNScript"],
      resources: [.copy("Fixtures"), .copy("Snippets")],
      swiftSettings: strict),
    .testTarget(
      name: "RNNNotebookTests", dependencies: ["RNNNotebook", "RNNScript", "RNNPlot"],
      resources: [.copy("Pictures")], swiftSettings: strict),
    .testTarget(name: "RNNShellTests", dependencies: ["RNNShell"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// The numeric library without what stands on it, which `make sanitize` builds with instruments.
if Context.environment["RNNKIT_ALONE"] != nil {
  let kit = ["COpenBLAS", "CKernels", "CMemory", "CZlib", "RNNKit", "RNNKitTests"]
  package.targets.removeAll { !kit.contains($0.name) }
  package.products.removeAll { $0.name != "RNNKit" }
  package.dependencies = []
}
