extension PuzzleSource {
  /// `PuzzleLib.Config`.
  static let config = #"""
    from enum import Enum

    class ConfigError(Exception):
        """A setting that there is not.

        >>> from PuzzleLib import Config
        >>> issubclass(Config.ConfigError, Exception)
        True
        """

    class Backend(Enum):
        """What PuzzleLib can compute with; here it is always the processor.

        >>> from PuzzleLib import Config
        >>> Config.Backend.cpu.name
        'cpu'
        """
        cuda = 0
        hip = 1
        cpu = 2
        intel = 3

    def isCPUBased(bnd):
        """Whether a backend is the processor's.

        >>> from PuzzleLib import Config
        >>> Config.isCPUBased(Config.Backend.cpu)
        True
        """
        return bnd in (Backend.cpu, Backend.intel)

    def getLogger():
        """The logger of PuzzleLib's warnings.

        >>> from PuzzleLib import Config
        >>> Config.getLogger().info('ready')
        [PuzzleLib] ready
        """
        return _logger

    class _Logger:
        def info(self, text, *args):
            print('[PuzzleLib] ' + (text % args if args else text))

        warning = error = info

        def debug(self, text, *args):
            pass

    _logger = _Logger()
    backend = Backend.cpu
    """#
}
