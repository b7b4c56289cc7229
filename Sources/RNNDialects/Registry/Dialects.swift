import RNNScript

/// What scripts can name, beyond the language itself.
public enum Dialects {}
