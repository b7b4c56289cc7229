import RNNKit
import RNNScript

/// The modules of the NumPy dialect.
enum NumPyModules {
  static let all: [DialectModule] = [
    numpy, linalg, random, fourier, testing, exceptions, texts("numpy.char"), texts("numpy.strings"), library,
    strideTricks,
  ]

  /// Makes the modules known.
  static func install(into interpreter: Interpreter) {
    for module in all { interpreter.moduleLoaders[module.name] = { module.load($0) } }
    NumPySource.install(into: interpreter)
    ArrayPickling.install(into: interpreter)
  }

  private static let numpy = DialectModule(
    name: "numpy",
    entries: {
      (ArrayCreation.entries + ArrayReductions.entries + ElementFunctions.entries + ShapeFunctionsOfArrays.entries
        + Joining.entries + SelectionFunctionsOfArrays.entries + SortingFunctions.entries + ArrayProducts.entries
        + PrintingFunctions.entries + SettingFunctionsOfArrays.entries + NumPySource.entries
        + NumPySource.productEntries + NumPySource.fileEntries + NumPySource.seldomEntries).map(ObjectArrays.admitting)
    },
    values: { UniversalObject.members + classes + constants },
    written: NumPySource.written,
    children: ["linalg", "random", "fft", "testing", "exceptions", "char", "strings", "lib"],
    missing: MissingNames(absent)
  )

  private static let linalg = DialectModule(
    name: "numpy.linalg",
    entries: {
      NumPySource.algebraEntries + NumPySource.seldomAlgebra
        + (ArrayProducts.entries + NumPySource.productEntries).filter {
          ["matmul", "tensordot", "cross", "trace", "diagonal"].contains($0.name)
        }
    },
    values: { [("LinAlgError", .object(ArrayErrors.linearAlgebraError))] },
    missing: MissingNames("eigvals tensorinv>inv tensorsolve>solve"))

  private static let random = DialectModule(
    name: "numpy.random", entries: { LegacyRandom.functions + NewRandom.functions },
    values: {
      [
        ("RandomState", .object(RandomObject.legacyType)), ("Generator", .object(RandomObject.generatorType)),
        ("PCG64", .object(BitGeneratorObject.typeObject)),
      ]
    },
    missing: MissingNames(
      "MT19937>RandomState Philox>PCG64 SFC64>PCG64 PCG64DXSM>PCG64 SeedSequence>PCG64 noncentral_chisquare>chisquare "
        + "noncentral_f>f hypergeometric>binomial"))

  private static let testing = DialectModule(
    name: "numpy.testing", entries: { NumPySource.testingEntries })

  private static let fourier = DialectModule(name: "numpy.fft", entries: { FourierEntries.entries })

  private static let library = DialectModule(name: "numpy.lib", children: ["stride_tricks"])

  private static let strideTricks = DialectModule(
    name: "numpy.lib.stride_tricks",
    entries: {
      ShapeFunctionsOfArrays.entries.filter { ["broadcast_to"].contains($0.name) } + StridedViews.entries
    })

  /// Methods of texts for arrays of texts, under one of their names.
  private static func texts(_ name: String) -> DialectModule {
    DialectModule(
      name: name,
      written: [NumPySource.passed(ObjectArrays.module, ObjectSource.textNames).explained(by: ObjectSource.explained)])
  }

  private static let exceptions = DialectModule(
    name: "numpy.exceptions", values: { [("AxisError", .object(ArrayErrors.axisError))] })

  /// Names of NumPy that spelling does not lead to.
  private static let absent = """
    int8>int32 int16>int32 uint16>int32 uint32>int64 uint64>int64 float16>float32 half>float32 longdouble>float64
    float128>float64 bytes_>float64 datetime64>float64 timedelta64>float64
    recarray>ndarray matrix>array asmatrix>asarray chararray>array ma>where polynomial>poly1d
    trapz>trapezoid float_>float64 Inf>inf NaN>nan product>prod cumproduct>cumprod in1d>isin alltrue>all
    sometrue>any row_stack>vstack asfarray>asarray mat>array einsum_path>einsum
    """

  private static var classes: [(name: String, value: Value)] {
    var values: [(name: String, value: Value)] = [
      ("ndarray", .object(ArrayObject.typeObject)), ("dtype", .object(ArrayDType.typeObject)),
      ("ufunc", .object(UniversalObject.typeObject)), ("finfo", .object(TypeLimits.floats)),
      ("iinfo", .object(TypeLimits.integers)),
    ]
    for dtype in DType.allCases { values.append((dtype.name, .object(ElementTypes.type(dtype)))) }
    for type in ElementTypes.abstracts { values.append((type.name, .object(type))) }
    let seconds: [(String, DType)] = [
      ("bool_", .bool), ("int_", .int64), ("intp", .int64), ("longlong", .int64), ("long", .int64), ("intc", .int32),
      ("ubyte", .uint8), ("single", .float32), ("double", .float64), ("csingle", .complex64),
      ("cdouble", .complex128),
    ]
    return values + seconds.map { ($0.0, .object(ElementTypes.type($0.1))) }
  }

  private static var constants: [(name: String, value: Value)] {
    [
      ("pi", .float(.pi)), ("e", .float(2.718281828459045)), ("inf", .float(.infinity)), ("nan", .float(.nan)),
      ("euler_gamma", .float(0.5772156649015329)), ("newaxis", .none), ("True_", ArrayScalar.bool(true)),
      ("False_", ArrayScalar.bool(false)), ("__version__", .text("2.4.6")),
    ]
  }
}
