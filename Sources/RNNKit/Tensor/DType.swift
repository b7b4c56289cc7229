/// The element types of tensors.
public enum DType: Sendable { case float32 }
