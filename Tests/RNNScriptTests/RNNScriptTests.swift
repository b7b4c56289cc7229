import Testing

import RNNScript
