/// A saved session: front matter and cells.
public struct Session: Sendable {}
