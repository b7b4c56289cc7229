extension KerasSource {
  /// What follows a training.
  static let callbacks = #"""
    def _tell(followers, name, *arguments):
        # All hear of the numbers last; where there are none yet, of none.
        if not arguments or not isinstance(arguments[-1], dict):
            arguments += ({},)
        for follower in followers:
            heard = getattr(follower, name, None)
            if heard is not None:
                heard(*arguments)

    class Callback:
        """What is told of each step of a training.

        >>> class Says(keras.callbacks.Callback):
        ...     def on_epoch_end(self, epoch, logs=None):
        ...         print(epoch)
        """

        def __init__(self):
            self.model = None
            self.params = None

        def set_model(self, model):
            self.model = model

        def set_params(self, params):
            self.params = params

        def on_train_begin(self, logs=None):
            pass

        def on_train_end(self, logs=None):
            pass

        def on_epoch_begin(self, epoch, logs=None):
            pass

        def on_epoch_end(self, epoch, logs=None):
            pass

        def on_train_batch_begin(self, batch, logs=None):
            self.on_batch_begin(batch, logs)

        def on_train_batch_end(self, batch, logs=None):
            self.on_batch_end(batch, logs)

        def on_batch_begin(self, batch, logs=None):
            pass

        def on_batch_end(self, batch, logs=None):
            pass

        def on_test_begin(self, logs=None):
            pass

        def on_test_end(self, logs=None):
            pass

        def on_test_batch_begin(self, batch, logs=None):
            pass

        def on_test_batch_end(self, batch, logs=None):
            pass

        def on_predict_begin(self, logs=None):
            pass

        def on_predict_end(self, logs=None):
            pass

        def on_predict_batch_begin(self, batch, logs=None):
            pass

        def on_predict_batch_end(self, batch, logs=None):
            pass

    class History(Callback):
        """What each epoch gave, by name.

        >>> keras.callbacks.History().history
        {}
        """

        def __init__(self):
            super().__init__()
            self.history = {}

        def __repr__(self):
            place = 'keras.callbacks' if _classic else 'keras.src.callbacks.history'
            return f'<{place}.History object at {id(self) & 0xffffffffffff:#x}>'

        def on_train_begin(self, logs=None):
            self.epoch = []

        def on_epoch_end(self, epoch, logs=None):
            self.epoch.append(epoch)
            for key, value in (logs or {}).items():
                self.history.setdefault(key, []).append(value)

    class LambdaCallback(Callback):
        """Functions as a callback.

        >>> keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: print(epoch)).on_epoch_end(3, {})
        3
        """

        def __init__(self, on_epoch_begin=None, on_epoch_end=None, on_train_begin=None, on_train_end=None,
                     on_train_batch_begin=None, on_train_batch_end=None, **kwargs):
            super().__init__()
            given = {'on_epoch_begin': on_epoch_begin, 'on_epoch_end': on_epoch_end, 'on_train_begin': on_train_begin,
                     'on_train_end': on_train_end, 'on_train_batch_begin': on_train_batch_begin,
                     'on_train_batch_end': on_train_batch_end}
            for name, function in dict(given, **kwargs).items():
                if function is not None:
                    setattr(self, name, function)

    def _rises(monitor):
        # Whether more of it is better.
        return any(word in monitor for word in ('acc', 'auc', 'precision', 'recall', 'f1'))

    class EarlyStopping(Callback):
        """Ends a training that no longer gets better.

        >>> keras.callbacks.EarlyStopping(monitor='loss', patience=2).patience
        2
        """

        def __init__(self, monitor='val_loss', min_delta=0, patience=0, verbose=0, mode='auto', baseline=None,
                     restore_best_weights=False, start_from_epoch=0):
            super().__init__()
            self.monitor = monitor
            self.min_delta = abs(min_delta)
            self.patience = patience
            self.verbose = verbose
            self.baseline = baseline
            self.restore_best_weights = restore_best_weights
            self.start_from_epoch = start_from_epoch
            if mode not in ('auto', 'min', 'max'):
                mode = 'auto'
            self._rises = mode == 'max' or mode == 'auto' and _rises(monitor)

        def on_train_begin(self, logs=None):
            self.wait = 0
            self.stopped_epoch = 0
            self.best = None
            self.best_weights = None
            self.best_epoch = 0

        def _better(self, value, known):
            if known is None:
                return True
            return value - self.min_delta > known if self._rises else value + self.min_delta < known

        def on_epoch_end(self, epoch, logs=None):
            value = (logs or {}).get(self.monitor)
            if value is None:
                import warnings
                warnings.warn(f'Early stopping conditioned on metric `{self.monitor}` which is not available. '
                              f'Available metrics '
                              f'are: {",".join(logs or {})}')
                return
            if epoch < self.start_from_epoch:
                return
            if self.restore_best_weights and self.best_weights is None:
                self.best_weights = self.model.get_weights()
                self.best_epoch = epoch
            self.wait += 1
            if self._better(value, self.best):
                self.best = value
                self.best_epoch = epoch
                if self.restore_best_weights:
                    self.best_weights = self.model.get_weights()
                if self.baseline is None or self._better(value, self.baseline):
                    self.wait = 0
                return
            if self.wait >= self.patience and epoch > 0:
                self.stopped_epoch = epoch
                self.model.stop_training = True

        def on_train_end(self, logs=None):
            if self.stopped_epoch > 0 and self.verbose > 0:
                said = f'{self.stopped_epoch + 1:05d}' if _classic else self.stopped_epoch + 1
                print(f'Epoch {said}: early stopping')
            if self.restore_best_weights and self.best_weights is not None:
                if self.verbose > 0:
                    print('Restoring model weights from the end of the best epoch: ' + f'{self.best_epoch + 1}.')
                self.model.set_weights(self.best_weights)
    """#
}
