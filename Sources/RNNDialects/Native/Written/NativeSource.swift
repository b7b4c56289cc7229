/// What of `rnnkit` is written in the language itself.
enum NativeSource {}
