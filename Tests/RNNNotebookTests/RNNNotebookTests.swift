import Testing

import RNNNotebook
