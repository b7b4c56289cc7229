extension TextGrid {
  /// One cell: a grapheme, and numbers of the roles of its colours.
  ///
  /// Eight bytes without references or gaps: equal cells are equal bit for bit.
  public struct Cell: Equatable, Sendable {
    private var glyph: Glyph
    /// The number of the role.
    public private(set) var roleCode: UInt16
    /// The number of the role behind it, or `noBackground`.
    public private(set) var backgroundCode: UInt16

    /// Stands for the terminal's own background.
    public static let noBackground = UInt16.max

    /// Makes a cell.
    public init(_ grapheme: Character, role: ColorRole = .plain, background: ColorRole? = nil) {
      self.init(Glyph(grapheme), role: role.code, background: background?.code ?? Cell.noBackground)
    }

    init(_ glyph: Glyph, role: UInt16, background: UInt16 = noBackground) {
      self.glyph = glyph
      roleCode = role
      backgroundCode = background
    }

    /// What stands in the cell.
    public var grapheme: Character {
      get { glyph.grapheme }
      set { glyph = Glyph(newValue) }
    }

    /// The meaning of its colour.
    public var role: ColorRole {
      get { ColorRole(code: roleCode) }
      set { roleCode = newValue.code }
    }

    /// The colour behind it; nil is the terminal's own.
    public var background: ColorRole? {
      get { backgroundCode == Cell.noBackground ? nil : ColorRole(code: backgroundCode) }
      set { backgroundCode = newValue?.code ?? Cell.noBackground }
    }

    /// The value of the only scalar of the grapheme; 0 where there are several.
    public var scalarValue: UInt32 { glyph.scalarValue }

    /// The number of the grapheme, below 2^21: no other one has it.
    public var glyphNumber: UInt32 { glyph.code }

    /// An empty cell.
    public static let blank = Cell(.blank, role: 0)
    /// The right half of a character that is two columns wide: shows nothing of its own.
    public static let continuation = Cell(.continuation, role: 0)
    /// Whether it is the right half of the cell before it.
    public var isContinuation: Bool { glyph == .continuation }

    /// A cell of the same look with nothing of its own in it.
    var half: Cell { Cell(.continuation, role: roleCode, background: backgroundCode) }
  }
}
