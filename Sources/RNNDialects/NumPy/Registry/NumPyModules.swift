import RNNKit
import RNNScript

/// The modules of the NumPy dialect.
enum NumPyModules {
  static let all: [DialectModule] = [numpy]

  private static let numpy = DialectModule(
    name: "numpy",
    entries: {
      ArrayCreation.entries + ArrayReductions.entries + ElementFunctions.entries + ShapeFunctionsOfArrays.entries
        + Joining.entries + SelectionFunctionsOfArrays.entries + SortingFunctions.entries + ArrayProducts.entries
        + PrintingFunctions.entries
    },
    values: { UniversalObject.members + classes + constants },
    children: [],
    missing: MissingNames())

  private static var classes: [(name: String, value: Value)] {
    var values: [(name: String, value: Value)] = [
      ("ndarray", .object(ArrayObject.typeObject)), ("dtype", .object(ArrayDType.typeObject)),
      ("ufunc", .object(UniversalObject.typeObject)),
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
      ("euler_gamma", .float(0.5772156649015329)), ("newaxis", .none), ("True_", NumberObject.bool(true)),
      ("False_", NumberObject.bool(false)), ("__version__", .text("2.4.6")),
    ]
  }
}
