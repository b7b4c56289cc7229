extension KerasSource {
  /// `keras.datasets.mnist`.
  static let mnist = WrittenSource(
    "load_data", everything, cache,
    #"""
    def load_data(path='mnist.npz'):
        """The digits of MNIST, from Keras' cache: `(x_train, y_train), (x_test, y_test)`.

        >>> load = keras.datasets.mnist.load_data
        """
        archive = _archive(path, 'mnist.npz')
        return (archive['x_train'], archive['y_train']), (archive['x_test'], archive['y_test'])
    """#)

  /// `keras.datasets.imdb`.
  static let imdb = WrittenSource(
    "load_data get_word_index", everything, cache,
    #"""
    import json

    class _Reviews(list):
        # Lists of different lengths, with what is asked of an array of them.
        dtype = 'object'

        @property
        def shape(self):
            return (len(self),)

        def __getitem__(self, key):
            if isinstance(key, slice):
                return _Reviews(list.__getitem__(self, key))
            if isinstance(key, (list, np.ndarray)):
                return _Reviews([list.__getitem__(self, int(place)) for place in key])
            return list.__getitem__(self, int(key))

    def load_data(path='imdb.npz', num_words=None, skip_top=0, maxlen=None, seed=113, start_char=1, oov_char=2,
                  index_from=3, nb_words=None, **kwargs):
        """The reviews of IMDB as lists of word numbers, from Keras' cache: `(x_train, y_train), (x_test, y_test)`.

        >>> load = keras.datasets.imdb.load_data
        """
        if kwargs:
            raise TypeError(f'Unrecognized keyword arguments: {kwargs}.')
        num_words = nb_words if num_words is None else num_words
        archive = _archive(path, 'imdb.npz')
        rng = np.random.RandomState(seed)
        parts = []
        for name in ('train', 'test'):
            order = np.arange(len(archive['y_' + name]))
            rng.shuffle(order)
            reviews = _objects(archive, 'x_' + name)
            reviews = [reviews[int(place)] for place in order]
            labels = archive['y_' + name][order]
            if start_char is not None:
                reviews = [[start_char] + [word + index_from for word in review] for review in reviews]
            elif index_from:
                reviews = [[word + index_from for word in review] for review in reviews]
            if maxlen:
                kept = [place for place, review in enumerate(reviews) if len(review) < maxlen]
                reviews, labels = [reviews[place] for place in kept], labels[kept]
                if not reviews:
                    raise ValueError('After filtering for sequences shorter than maxlen='
                                     f'{maxlen}, no sequence was kept. Increase maxlen.')
            parts.append((reviews, labels))
        if not num_words:
            num_words = max(max(review) for reviews, labels in parts for review in reviews)
        found = []
        for reviews, labels in parts:
            if oov_char is not None:
                reviews = [[word if skip_top <= word < num_words else oov_char for word in review]
                           for review in reviews]
            else:
                reviews = [[word for word in review if skip_top <= word < num_words] for review in reviews]
            found.append((_Reviews(reviews), labels))
        return tuple(found)

    def get_word_index(path='imdb_word_index.json'):
        """The number of each word, from Keras' cache.

        >>> load = keras.datasets.imdb.get_word_index
        """
        return json.loads(_content(path, 'imdb_word_index.json'))

    def _objects(archive, name):
        # An array of objects is a pickle: of what it names, only the array itself is made, as a list.
        import pickle
        content = archive._raw(name)
        size = 2 if content[6] == 1 else 4
        start = 8 + size + int.from_bytes(content[8:8 + size], 'little')
        header = content[8 + size:start].decode('latin1')
        if "'|O'" not in header:
            return [list(row) for row in archive[name]]
        value, end = pickle._read(content[start:], _named)
        return value.elements if isinstance(value, _Array) else value

    class _Array:
        elements = ()

        def __setstate__(self, state):
            self.elements = state[-1]

    class _Type:
        def __setstate__(self, state):
            pass

    def _named(module, name):
        known = {'_reconstruct': lambda *arguments: _Array(), 'dtype': lambda *arguments: _Type(), 'ndarray': None,
                 'encode': lambda text, encoding: text.encode(encoding), 'list': list}
        if module.split('.')[0] in ('numpy', '_codecs', 'builtins', '__builtin__') and name in known:
            return known[name]
        raise ValueError(f"the file names '{module}.{name}': only lists of numbers are read")
    """#)

  /// How a data set is found.
  private static let cache = #"""
    import io
    import os

    def _content(path, usual):
        from importlib import import_module
        cache = import_module(_root + '.src.cache')
        if path and os.path.exists(path):
            with open(path, 'rb') as file:
                return file.read()
        home = os.environ.get('KERAS_HOME')
        if home and os.path.exists(os.path.join(home, 'datasets', path)):
            with open(os.path.join(home, 'datasets', path), 'rb') as file:
                return file.read()
        content = cache.find(path)
        if content is None:
            raise FileNotFoundError(
                f'{os.path.join(cache.folder(), path)} is not there, and nothing is downloaded here. Get it once with '
                f'Keras itself, or from https://storage.googleapis.com/tensorflow/tf-keras-datasets/{usual}, and put '
                'it there or beside the script.')
        return content

    def _archive(path, usual):
        return np.load(io.BytesIO(_content(path, usual)), allow_pickle=True)
    """#
}
