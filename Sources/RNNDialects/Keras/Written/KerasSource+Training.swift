extension KerasSource {
  /// What a model learns with.
  static let training = #"""
    class _Trainer:
        # What a model learns with. Its losses and metrics are one list, an entry for each output.

        _learned_weights = None

        def compile(self, optimizer='rmsprop', loss=None, loss_weights=None, metrics=None, weighted_metrics=None,
                    run_eagerly=False, steps_per_execution=1, jit_compile='auto', auto_scale_loss=True):
            self.optimizer = _get_optimizer(optimizer)
            self.loss = self._loss = loss
            self._loss_weights = loss_weights
            # What is measured is none of the metrics that a model has of its own.
            hidden = self.__dict__
            hidden['_loss_tracker'] = Mean(name='loss')
            hidden['_compiled_metrics'] = None
            if metrics is not None or weighted_metrics is not None:
                hidden['_compiled_metrics'] = _CompiledMetrics(self, metrics, weighted_metrics)
            hidden['_parts'] = []
            hidden['_prepared'] = False
            hidden['_has_looked'] = False
            hidden['_learned_weights'] = None
            self.compiled = True
            self.stop_training = False

        def _look(self, x, shuffle=False):
            # Keras looks at the first batch after each `compile`, to build what is left to be built.
            if not self._has_looked and _is_data(x) and not (
                    self.built and self._loss is None and self._compiled_metrics is None):
                _begin_pass(shuffle)
            self.__dict__['_has_looked'] = True

        def _prepare(self, outputs):
            # Losses by output, once the number of outputs is known.
            if self._prepared:
                return
            names = self._names_of(outputs)
            several = len(names) > 1
            hidden = self.__dict__
            hidden['_losses_used'] = [_get_loss(loss) for loss in self._each(self._loss, names, several)]
            hidden['_factors'] = [1.0 if factor is None else factor for factor in self._each(
                self._loss_weights, names, several)]
            hidden['_parts'] = [Mean(name=f'{name}_loss') for name in names] if several else []
            hidden['_prepared'] = True

        def _names_of(self, outputs):
            if isinstance(outputs, dict):
                return sorted(outputs)
            count = len(_flatten(outputs))
            return self.output_names if self._graph is not None else [f'output_{index}' for index in range(count)]

        def _targets(self, y, outputs):
            # What is true for each output, in the order of the outputs.
            if isinstance(y, dict) and not isinstance(outputs, dict):
                y = [y[name] for name in self._names_of(outputs)]
            targets = _flatten(y)
            count = len(_flatten(outputs))
            if len(targets) != count:
                raise ValueError(f'The model has {count} outputs, but there are {len(targets)} targets')
            return targets

        @staticmethod
        def _each(given, names, several):
            if isinstance(given, dict):
                return [given.get(name) for name in names]
            if isinstance(given, (list, tuple)):
                if len(given) != len(names):
                    raise ValueError(f'For a model with {len(names)} outputs, as many entries are needed; received '
                                     f'{len(given)}: '
                                     f'{given}')
                return list(given)
            return [given] * len(names)

        def _learned(self):
            # The weights that training changes: looked up once for a list of layers whose weights do not change.
            known = self._learned_weights
            if known is None:
                known = self.trainable_weights
                # Set beside what keeps parts of a model: no weight is the model's own by this.
                object.__setattr__(self, '_learned_weights', known)
            return known

        def predict(self, x, batch_size=None, verbose='auto', steps=None, callbacks=None):
            batches, count = _source(x, None, None, batch_size, steps=steps)
            bar = Progbar(count, verbose=0 if _classic and verbose == 'auto' else verbose)
            followers = _followers(self, callbacks, {'steps': count, 'verbose': verbose})
            _tell(followers, 'on_predict_begin')
            parts = []
            for batch in batches():
                if followers:
                    _tell(followers, 'on_predict_batch_begin', len(parts))
                parts.append(self.predict_on_batch(batch[0]))
                if followers:
                    _tell(followers, 'on_predict_batch_end', len(parts) - 1, {'outputs': parts[-1]})
                if bar.is_due():
                    bar.update(len(parts), finalize=False)
            bar.target = len(parts)
            bar.update(len(parts), finalize=True)
            _tell(followers, 'on_predict_end')
            columns = [_flatten(part) for part in parts]
            joined = [np.concatenate([column[index] for column in columns]) for index in range(len(columns[0]))]
            return _pack(parts[0], joined)

        def evaluate(self, x=None, y=None, batch_size=None, verbose='auto', sample_weight=None, steps=None,
                     callbacks=None, return_dict=False, **kwargs):
            batches, count = _source(x, y, _weights_of(y, sample_weight, None), batch_size, steps=steps)
            self._look(x)
            followers = _followers(self, callbacks, {'steps': count, 'verbose': verbose})
            _tell(followers, 'on_test_begin')
            self.reset_metrics()
            step = self._step_of('test_step', self._tested)
            bar = Progbar(count, verbose=verbose)
            number = 0
            given = None
            for batch in batches():
                if followers:
                    _tell(followers, 'on_test_batch_begin', number)
                given = step(*batch)
                number += 1
                if followers:
                    _tell(followers, 'on_test_batch_end', number - 1, self._results(given))
                if bar.is_due():
                    self._show(bar, number, self._results(given))
            bar.target = number
            if self.optimizer is not None and not self.optimizer.built:
                self.optimizer.build(self.trainable_weights)
            logs = self._results(given)
            self._show(bar, number, logs, True)
            _tell(followers, 'on_test_end', logs)
            return self._answer(return_dict, logs)

        @staticmethod
        def _show(bar, number, logs, finalize=False):
            # The numbers of an epoch so far are shown as they are.
            bar.stateful_metrics = set(logs)
            bar.update(number, list(logs.items()), finalize=finalize)

        def fit(self, x=None, y=None, batch_size=None, epochs=1, verbose='auto', callbacks=None, validation_split=0.0,
                validation_data=None, shuffle=True, class_weight=None, sample_weight=None, initial_epoch=0,
                steps_per_epoch=None, validation_steps=None, validation_batch_size=None, validation_freq=1,
                nb_epoch=None, **kwargs):
            """Trains for a number of epochs; gives the History of losses and metrics.

            >>> model = keras.Sequential([keras.layers.Dense(1)])
            >>> model.compile('sgd', 'mse')
            >>> model.fit(np.ones((8, 2)), np.ones(8), verbose=0).epoch
            [0]
            """
            if not self.compiled:
                raise ValueError('You must call `compile()` before using the model.')
            epochs = nb_epoch or epochs
            verbose = 1 if verbose == 'auto' else int(verbose)
            weight = _weights_of(y, sample_weight, class_weight)
            if validation_split and validation_data is None:
                data, validation_data = _parted((_map(_tensor, x), _numbers(y), weight), validation_split)
                x, y, weight = data
            batches, steps = _source(x, y, weight, batch_size, shuffle, steps_per_epoch, class_weight)
            self._look(x, shuffle)
            self.__dict__['_learned_weights'] = None
            self.history = history = History()
            followers = _followers(self, callbacks, {'verbose': verbose, 'epochs': epochs, 'steps': steps}, history)
            listens = len(followers) > 1
            step = self._step_of('train_step', self._trained)
            self.stop_training = False
            _tell(followers, 'on_train_begin')
            logs = {}
            # A follower may know better where to go on.
            initial_epoch = self.__dict__.pop('_initial_epoch', None) or initial_epoch
            for epoch in range(initial_epoch, epochs):
                if verbose and epochs > 1:
                    print(f'Epoch {epoch + 1}/{epochs}')
                _tell(followers, 'on_epoch_begin', epoch)
                self.reset_metrics()
                bar = Progbar(steps, verbose=verbose)
                number = 0
                given = None
                for batch in batches():
                    if listens:
                        _tell(followers, 'on_train_batch_begin', number)
                    given = step(*batch)
                    number += 1
                    if listens:
                        _tell(followers, 'on_train_batch_end', number - 1, self._results(given))
                    if bar.is_due() and number != steps:
                        self._show(bar, number, self._results(given))
                    elif number == 1:
                        bar._each(1, _time.time())
                    if self.stop_training:
                        break
                logs = self._results(given)
                if validation_data is not None and (epoch + 1) % validation_freq == 0:
                    logs.update(self._validated(validation_data, validation_batch_size or batch_size, validation_steps,
                                                [follower for follower in followers if follower is not history]))
                bar.target = steps = number
                self._show(bar, number, logs, True)
                _tell(followers, 'on_epoch_end', epoch, logs)
                if self.stop_training:
                    break
            _tell(followers, 'on_train_end', logs)
            return history

        def _validated(self, data, batch_size, steps, followers):
            options = dict(batch_size=batch_size, verbose=0, return_dict=True, steps=steps, callbacks=followers)
            if not isinstance(data, (list, tuple)):
                found = self.evaluate(data, **options)
            else:
                found = self.evaluate(data[0], data[1], sample_weight=data[2] if len(data) > 2 else None, **options)
            return {f'val_{key}': value for key, value in found.items()}

    def _weights_of(y, sample_weight, class_weight):
        if class_weight is None:
            return None if sample_weight is None else _tensor(sample_weight)
        labels = _tensor(y)
        labels = labels.argmax(-1) if labels.ndim > 1 and labels.shape[-1] > 1 else labels.reshape(-1)
        weight = torch.tensor([float(class_weight.get(int(label), 1.0)) for label in labels])
        return weight if sample_weight is None else weight * _tensor(sample_weight)
    """#
}
