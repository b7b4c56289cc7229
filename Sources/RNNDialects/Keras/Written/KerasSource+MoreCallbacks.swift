extension KerasSource {
  /// Callbacks beside those that every training has.
  static let moreCallbacks = WrittenSource(
    """
    ModelCheckpoint ReduceLROnPlateau LearningRateScheduler TerminateOnNaN CSVLogger TensorBoard BackupAndRestore
    CallbackList ProgbarLogger
    """,
    everything,
    #"""
    class _Monitor(Callback):
        # What watches one number.
        def __init__(self, monitor, mode, min_delta=0, best=None):
            super().__init__()
            self.monitor = monitor
            self.mode = mode if mode in ('auto', 'min', 'max') else 'auto'
            self.min_delta = abs(min_delta)
            self.best = best

        def _better(self, value, known):
            if known is None:
                return True
            rises = self.mode == 'max' or self.mode == 'auto' and _rises(self.monitor)
            return value - self.min_delta > known if rises else value + self.min_delta < known

    class ModelCheckpoint(_Monitor):
        """Writes the weights after each epoch, or when they are the best so far.

        >>> keras.callbacks.ModelCheckpoint('best.npz', save_weights_only=True, save_best_only=True).monitor
        'val_loss'
        """

        def __init__(self, filepath, monitor='val_loss', verbose=0, save_best_only=False, save_weights_only=False,
                     mode='auto', save_freq='epoch', initial_value_threshold=None, **kwargs):
            super().__init__(monitor, mode, best=initial_value_threshold)
            if save_freq != 'epoch' and not isinstance(save_freq, int):
                raise ValueError(f"Unrecognized save_freq: {save_freq}. Expected save_freq are 'epoch' or integer "
                                 'values')
            self.verbose = verbose
            self.filepath = _check_path(filepath)
            self.save_best_only = save_best_only
            self.save_weights_only = save_weights_only
            self.save_freq = save_freq
            self._seen = 0

        def on_epoch_begin(self, epoch, logs=None):
            self._epoch = epoch

        def on_train_batch_end(self, batch, logs=None):
            self._seen += 1
            if self.save_freq != 'epoch' and self._seen % self.save_freq == 0:
                self._save(self._epoch, batch, logs or {})

        def on_epoch_end(self, epoch, logs=None):
            if self.save_freq == 'epoch':
                self._save(epoch, None, logs or {})

        def _save(self, epoch, batch, logs):
            try:
                path = self.filepath.format(epoch=epoch + 1, **(logs if batch is None else dict(logs, batch=batch + 1)))
            except KeyError as error:
                raise KeyError(f'Failed to format this callback filepath: "{self.filepath}". Reason: {error}')
            if not self._wants(epoch, logs, path):
                return
            import os
            folder = os.path.dirname(path)
            if folder and not os.path.exists(folder):
                os.makedirs(folder)
            self.model.save_weights(path)
            if self.verbose > 0 and not _classic:
                print(f'\nEpoch {epoch + 1}: finished saving model to {path}')

        def _wants(self, epoch, logs, path):
            said = f'\nEpoch {epoch + 1:05d}: ' if _classic else f'\nEpoch {epoch + 1}: '
            if not self.save_best_only:
                if self.verbose > 0:
                    print(f'{said}saving model to {path}')
                return True
            value = logs.get(self.monitor)
            if value is None:
                import warnings
                warnings.warn(f'Can save best model only with {self.monitor} available.')
                return True
            best = 'None' if self.best is None else f'{self.best:.5f}'
            if self._better(value, self.best):
                if self.verbose > 0:
                    print(f'{said}{self.monitor} improved from {best} to {value:.5f}, saving model to {path}')
                self.best = value
                return True
            if self.verbose > 0:
                print(f'{said}{self.monitor} did not improve from {best}')
            return False

    class ReduceLROnPlateau(_Monitor):
        """Makes the learning rate smaller when nothing gets better.

        >>> keras.callbacks.ReduceLROnPlateau(patience=2).factor
        0.1
        """

        def __init__(self, monitor='val_loss', factor=0.1, patience=10, verbose=0, mode='auto', min_delta=1e-4,
                     cooldown=0, min_lr=0.0, **kwargs):
            super().__init__(monitor, mode, min_delta)
            if factor >= 1.0:
                raise ValueError(f'ReduceLROnPlateau does not support a factor >= 1.0. Received factor={factor}')
            self.factor = factor
            self.min_lr = min_lr
            self.patience = patience
            self.verbose = verbose
            self.cooldown = cooldown
            self.cooldown_counter = 0
            self.wait = 0

        def on_train_begin(self, logs=None):
            self.best = None
            self.cooldown_counter = self.wait = 0

        def in_cooldown(self):
            return self.cooldown_counter > 0

        def on_epoch_end(self, epoch, logs=None):
            logs = {} if logs is None else logs
            optimizer = self.model.optimizer
            logs['lr' if _classic else 'learning_rate'] = float(optimizer.learning_rate)
            value = logs.get(self.monitor)
            if value is None:
                import warnings
                warnings.warn(f'Learning rate reduction is conditioned on metric `{self.monitor}` which is not '
                              f'available. Available metrics are: {",".join(logs)}.')
                return
            if self.in_cooldown():
                self.cooldown_counter -= 1
                self.wait = 0
            if self._better(value, self.best):
                self.best = value
                self.wait = 0
            elif not self.in_cooldown():
                self.wait += 1
                rate = float(optimizer.learning_rate)
                if self.wait >= self.patience and rate > self.min_lr:
                    rate = max(rate * self.factor, self.min_lr)
                    optimizer.learning_rate = rate
                    if self.verbose > 0:
                        said = f'{epoch + 1:05d}' if _classic else epoch + 1
                        print(f'\nEpoch {said}: ReduceLROnPlateau reducing learning rate to {rate}.')
                    self.cooldown_counter = self.cooldown
                    self.wait = 0

    class LearningRateScheduler(Callback):
        """Sets the learning rate of each epoch.

        >>> keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate / 2).verbose
        0
        """

        def __init__(self, schedule, verbose=0):
            super().__init__()
            self.schedule = schedule
            self.verbose = verbose

        def on_epoch_begin(self, epoch, logs=None):
            optimizer = self.model.optimizer
            try:
                rate = self.schedule(epoch, float(optimizer.learning_rate))
            except TypeError:
                rate = self.schedule(epoch)
            if not isinstance(rate, (float, int)) and not hasattr(rate, 'dtype'):
                raise ValueError('The output of the `schedule` function should be a float. Got: ' + str(rate))
            optimizer.learning_rate = float(rate)
            if self.verbose > 0:
                said = f'{epoch + 1:05d}' if _classic else epoch + 1
                print(f'\nEpoch {said}: LearningRateScheduler setting learning rate to {rate}.')

        def on_epoch_end(self, epoch, logs=None):
            if logs is not None:
                logs['lr' if _classic else 'learning_rate'] = float(self.model.optimizer.learning_rate)

    class TerminateOnNaN(Callback):
        """Ends a training whose loss is no number.

        >>> keras.callbacks.TerminateOnNaN().model is None
        True
        """

        def on_batch_end(self, batch, logs=None):
            loss = (logs or {}).get('loss')
            if loss is not None and (math.isnan(loss) or math.isinf(loss)):
                print(f'Batch {batch}: Invalid loss, terminating training')
                self.model.stop_training = True

    class CSVLogger(Callback):
        """Writes what each epoch gave as a line of a file.

        >>> keras.callbacks.CSVLogger('log.csv').separator
        ','
        """

        def __init__(self, filename, separator=',', append=False):
            super().__init__()
            self.filename = filename
            self.separator = separator
            self.append = append
            self.keys = None

        def on_train_begin(self, logs=None):
            if not self.append:
                open(self.filename, 'w').close()

        def on_epoch_end(self, epoch, logs=None):
            logs = logs or {}
            first = self.keys is None
            if first:
                self.keys = sorted(logs)
            with open(self.filename, 'a') as file:
                if first:
                    file.write(self.separator.join(['epoch'] + self.keys) + '\n')
                values = [str(epoch)] + [str(logs.get(key, 'NA')) for key in self.keys]
                file.write(self.separator.join(values) + '\n')

    class TensorBoard(CSVLogger):
        """Writes what each epoch gave as lines of `epochs.csv` in a folder.

        >>> keras.callbacks.TensorBoard('logs').log_dir
        'logs'
        """

        def __init__(self, log_dir='logs', histogram_freq=0, write_graph=True, write_images=False, update_freq='epoch',
                     profile_batch=0, **kwargs):
            super().__init__(f'{log_dir}/epochs.csv')
            self.log_dir = log_dir

        def on_train_begin(self, logs=None):
            import os
            os.makedirs(str(self.log_dir), exist_ok=True)
            super().on_train_begin(logs)

    class BackupAndRestore(Callback):
        """Keeps the weights of the last epoch in a folder while a training runs, and goes on from there.

        >>> keras.callbacks.BackupAndRestore('backup').backup_dir
        'backup'
        """

        def __init__(self, backup_dir, save_freq='epoch', delete_checkpoint=True, **kwargs):
            super().__init__()
            if not backup_dir:
                raise ValueError('Empty `backup_dir` argument passed')
            if save_freq != 'epoch' and not isinstance(save_freq, int):
                raise ValueError(f"Invalid value for argument `save_freq`. Received: save_freq={save_freq}. Expected "
                                 "either 'epoch' or an integer value.")
            self.backup_dir = str(backup_dir)
            self.delete_checkpoint = delete_checkpoint

        def _paths(self):
            return self.backup_dir + '/latest.npz', self.backup_dir + '/training_metadata.json'

        def on_train_begin(self, logs=None):
            import json
            import os
            weights, facts = self._paths()
            if os.path.exists(weights) and os.path.exists(facts):
                _load_weights(self.model, weights)
                with open(facts) as file:
                    self.model._initial_epoch = json.load(file)['epoch']

        def on_epoch_end(self, epoch, logs=None):
            import json
            import os
            os.makedirs(self.backup_dir, exist_ok=True)
            weights, facts = self._paths()
            _write_weights(self.model, weights)
            with open(facts, 'w') as file:
                json.dump({'epoch': epoch + 1, 'batch': 0}, file)

        def on_train_end(self, logs=None):
            import os
            if self.delete_checkpoint:
                for path in self._paths():
                    if os.path.exists(path):
                        os.remove(path)

    class CallbackList(Callback):
        """Several callbacks as one.

        >>> len(keras.callbacks.CallbackList([keras.callbacks.History()]).callbacks)
        1
        """

        def __init__(self, callbacks=None, add_history=False, add_progbar=False, model=None, **params):
            super().__init__()
            self.callbacks = list(callbacks or []) + ([History()] if add_history else [])
            self.set_model(model)
            self.set_params(params)

        def set_model(self, model):
            self.model = model
            for follower in self.callbacks:
                follower.set_model(model)

        def set_params(self, params):
            self.params = params
            for follower in self.callbacks:
                follower.set_params(params)

    def _forwarding(name):
        def forward(self, *arguments):
            _tell(self.callbacks, name, *arguments)
        return forward

    for _event in ('on_train_begin', 'on_train_end', 'on_epoch_begin', 'on_epoch_end', 'on_train_batch_begin',
                   'on_train_batch_end'):
        setattr(CallbackList, _event, _forwarding(_event))

    class ProgbarLogger(Callback):
        """Nothing of its own: fit shows its progress by `verbose`.

        >>> keras.callbacks.ProgbarLogger().model is None
        True
        """
    """#)
}
