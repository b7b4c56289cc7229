import Testing

import RNNKit
