extension KerasSource {
  /// What Keras 1 called otherwise.
  static let renames = #"""
    def _renamed(kind, **names):
        # Lets a class take arguments under their old names.
        original = kind.__init__

        def initialize(self, *args, **kwargs):
            for old, new in names.items():
                if old in kwargs:
                    kwargs[new] = kwargs.pop(old)
            original(self, *args, **kwargs)
        kind.__init__ = initialize

    _old_names = {'init': 'kernel_initializer', 'W_regularizer': 'kernel_regularizer',
                  'b_regularizer': 'bias_regularizer', 'W_constraint': 'kernel_constraint',
                  'b_constraint': 'bias_constraint', 'bias': 'use_bias'}
    _renamed(Dense, output_dim='units', **_old_names)
    _renamed(Embedding, init='embeddings_initializer', W_regularizer='embeddings_regularizer',
             W_constraint='embeddings_constraint')
    _renamed(Dropout, p='rate')
    _renamed(BatchNormalization, beta_init='beta_initializer', gamma_init='gamma_initializer')
    for _kind in (SimpleRNN, LSTM, GRU):
        _renamed(_kind, output_dim='units', inner_init='recurrent_initializer',
                 inner_activation='recurrent_activation', U_regularizer='recurrent_regularizer',
                 dropout_W='dropout', dropout_U='recurrent_dropout', **_old_names)
    """#
}
