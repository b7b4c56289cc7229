import Testing

import RNNDialects
