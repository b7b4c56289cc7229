extension KerasSource {
  /// What follows a training.
  static let callbacks = #"""
    def _tell(followers, name, *arguments):
        for follower in followers:
            getattr(follower, name)(*arguments)

    class Callback:
        """What is told of each step of a training."""

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

    class History(Callback):
        """What each epoch gave, by name."""

        def __init__(self):
            super().__init__()
            self.history = {}

        def on_train_begin(self, logs=None):
            self.epoch = []

        def on_epoch_end(self, epoch, logs=None):
            self.epoch.append(epoch)
            for key, value in (logs or {}).items():
                self.history.setdefault(key, []).append(value)

    class LambdaCallback(Callback):
        """Functions as a callback."""

        def __init__(self, on_epoch_begin=None, on_epoch_end=None, on_train_begin=None, on_train_end=None,
                     on_train_batch_begin=None, on_train_batch_end=None, **kwargs):
            super().__init__()
            given = {'on_epoch_begin': on_epoch_begin, 'on_epoch_end': on_epoch_end, 'on_train_begin': on_train_begin,
                     'on_train_end': on_train_end, 'on_train_batch_begin': on_train_batch_begin,
                     'on_train_batch_end': on_train_batch_end}
            for name, function in dict(given, **kwargs).items():
                if function is not None:
                    setattr(self, name, function)

    class EarlyStopping(Callback):
        """Ends a training that no longer gets better."""

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
            rising = any(word in monitor for word in ('acc', 'auc', 'precision', 'recall', 'f1'))
            self._rises = mode == 'max' or mode == 'auto' and rising

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
                print(f'Epoch {self.stopped_epoch + 1}: early stopping')
            if self.restore_best_weights and self.best_weights is not None:
                if self.verbose > 0:
                    print('Restoring model weights from the end of the best epoch: ' + f'{self.best_epoch + 1}.')
                self.model.set_weights(self.best_weights)

    class _Bar:
        # A line at the end of what is counted.
        def __init__(self, verbose, steps):
            self._verbose = 1 if verbose == 'auto' else int(verbose)
            self._steps = steps
            self._start = _time.time()

        def over(self, batches):
            for batch in batches:
                yield batch

        def finish(self, logs):
            if not self._verbose:
                return
            elapsed = _time.time() - self._start
            step = elapsed / max(1, self._steps)
            each = f'{step:.0f}s' if step >= 1 else f'{step * 1e3:.0f}ms' if step >= 1e-3 else f'{step * 1e6:.0f}us'
            shown = ''.join(f' - {key}: ' + (f'{value:.4f}' if abs(value) > 1e-3 else f'{value:.4e}')
                            for key, value in logs.items())
            if self._verbose == 1:
                print(f"{self._steps}/{self._steps} {'━' * 20} {elapsed:.0f}s {each}/step{shown}")
            else:
                print(f'{self._steps}/{self._steps} - {elapsed:.0f}s - {each}/step{shown}')
    """#
}
