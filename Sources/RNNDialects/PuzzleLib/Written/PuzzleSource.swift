/// What of PuzzleLib is written in the language itself, on top of `numpy`; its recurrent layers compute in Swift.
enum PuzzleSource {}
