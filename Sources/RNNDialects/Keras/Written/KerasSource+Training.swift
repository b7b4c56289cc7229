extension KerasSource {
  /// What a model learns with.
  static let training = #"""
    class _Trainer:
        # What a model learns with. Its losses and metrics are one list, an entry for each output.

        def compile(self, optimizer='rmsprop', loss=None, loss_weights=None, metrics=None, weighted_metrics=None,
                    run_eagerly=False, steps_per_execution=1, jit_compile='auto', auto_scale_loss=True):
            self.optimizer = _get_optimizer(optimizer)
            self._loss = loss
            self._loss_weights = loss_weights
            self._metrics_asked = metrics
            self._trackers = None
            self.__dict__['_learned_weights'] = None
            self.compiled = True
            self.stop_training = False

        def _prepare(self, outputs):
            # Losses and metrics by output, once the number of outputs is known.
            if self._trackers is not None:
                return
            if not self.compiled:
                raise ValueError('You must call `compile()` before using the model.')
            leaves = _flatten(outputs)
            names = self.output_names if self._graph is not None else [f'output_{i}' for i in range(len(leaves))]
            several = len(leaves) > 1
            losses = self._each(self._loss, names, several)
            self._losses_used = [_get_loss(loss) for loss in losses]
            if all(loss is None for loss in self._losses_used):
                raise ValueError('No loss to compute. Provide a `loss` argument in `compile()`.')
            self._factors = [1.0 if factor is None else factor for factor in self._each(
                self._loss_weights, names, several)]
            self._trackers = [Mean(name='loss')]
            self._parts = [Mean(name=f'{name}_loss') for name in names] if several else []
            self._trackers += self._parts
            self._metrics = []
            asked = self._metrics_asked
            plain = isinstance(asked, (list, tuple)) and not any(isinstance(part, (list, tuple)) for part in asked)
            if several and plain:
                asked = [list(asked)] * len(names) if len(asked) != len(names) else [[part] for part in asked]
            lists = self._each(asked, names, several) if several else [asked]
            for name, own in zip(names, lists):
                if isinstance(own, dict):
                    own = own.get(name)
                found = [_get_metric(metric) for metric in _flatten([] if own is None else own)]
                for metric in found:
                    if several:
                        metric.name = f'{name}_{metric.name}'
                self._metrics.append(found)
                self._trackers += found

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

        @property
        def metrics_names(self):
            if _classic:
                return [tracker.name for tracker in self._trackers or []]
            plain = [tracker.name for tracker in [*(self._trackers or [])[:1], *self._parts_tracked()]]
            return plain + (['compile_metrics'] if self._metrics_asked is not None else [])

        def _parts_tracked(self):
            return self._parts if self._trackers else []

        @property
        def metrics(self):
            return list(self._trackers or [])

        def _measured(self, outputs, y, sample_weight):
            # The loss of one batch; what is tracked is brought up to date.
            self._prepare(outputs)
            predictions, targets = _flatten(outputs), _flatten(y)
            if len(targets) != len(predictions):
                raise ValueError(f'The model has {len(predictions)} outputs, but there are {len(targets)} targets')
            count = predictions[0].shape[0]
            total = 0.0
            for index, (target, prediction) in enumerate(zip(targets, predictions)):
                loss = self._losses_used[index]
                if loss is not None:
                    part = loss(target, prediction, sample_weight)
                    total = total + part * self._factors[index]
                    if self._parts:
                        self._parts[index].update_state(part.detach(), sample_weight=float(count))
                for metric in self._metrics[index]:
                    metric.update_state(target, prediction)
            for extra in self.losses:
                total = total + extra
            self._trackers[0].update_state(total.detach(), sample_weight=float(count))
            return total

        def _results(self):
            found = {}
            for tracker in self._trackers or []:
                value = tracker.result()
                found.update(value if isinstance(value, dict) else {tracker.name: float(value)})
            return found if _classic else {name: found[name] for name in sorted(found)}

        def _reset_metrics(self):
            for tracker in self._trackers or []:
                tracker.reset_state()

        reset_metrics = _reset_metrics

        def _learned(self):
            # The weights that training changes: looked up once for a list of layers whose weights do not change.
            known = self.__dict__.get('_learned_weights')
            if known is None:
                known = self.__dict__['_learned_weights'] = self.trainable_weights
            return known

        def _trained(self, x, y, sample_weight):
            before = _state['recording']
            _state['recording'] = True
            self._forget_losses()
            try:
                loss = self._measured(self(x, training=True), y, sample_weight)
                variables = self._learned()
                for variable in variables:
                    variable.value.grad = None
                loss.backward()
            finally:
                _state['recording'] = before
            self.optimizer.apply([variable.value.grad for variable in variables], variables)
            for variable in variables:
                variable.value.grad = None

        def _tested(self, x, y, sample_weight):
            self._forget_losses()
            with torch.no_grad():
                self._measured(self(x, training=False), y, sample_weight)

        def train_on_batch(self, x, y=None, sample_weight=None, class_weight=None, return_dict=False):
            self._reset_metrics()
            self.__dict__['_learned_weights'] = None
            self._trained(_map(_tensor, x), _map(_tensor, y), _weights_of(y, sample_weight, class_weight))
            return self._answer(return_dict)

        def test_on_batch(self, x, y=None, sample_weight=None, return_dict=False):
            self._reset_metrics()
            self._tested(_map(_tensor, x), _map(_tensor, y), _weights_of(y, sample_weight, None))
            return self._answer(return_dict)

        def _answer(self, return_dict):
            results = self._results()
            if return_dict:
                return results
            values = [results[tracker.name] for tracker in self._trackers or []]
            return values[0] if len(values) == 1 else values

        def predict_on_batch(self, x):
            with torch.no_grad():
                return _map(lambda leaf: leaf.detach().numpy(), self(_map(_tensor, x), training=False))

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
            followers = _followers(self, callbacks, {'steps': count, 'verbose': verbose})
            _tell(followers, 'on_test_begin')
            self._reset_metrics()
            bar = Progbar(count, verbose=verbose)
            number = 0
            for batch in batches():
                if followers:
                    _tell(followers, 'on_test_batch_begin', number)
                self._tested(*batch)
                number += 1
                if followers:
                    _tell(followers, 'on_test_batch_end', number - 1, self._results())
                if bar.is_due():
                    self._show(bar, number, self._results())
            bar.target = number
            self._show(bar, number, self._results(), True)
            _tell(followers, 'on_test_end', self._results())
            return self._answer(return_dict)

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
                data, validation_data = _parted((_map(_tensor, x), _map(_tensor, y), weight), validation_split)
                x, y, weight = data
            batches, steps = _source(x, y, weight, batch_size, shuffle, steps_per_epoch, class_weight)
            self.__dict__['_learned_weights'] = None
            self.history = history = History()
            followers = _followers(self, callbacks, {'verbose': verbose, 'epochs': epochs, 'steps': steps}, history)
            listens = len(followers) > 1
            self.stop_training = False
            _tell(followers, 'on_train_begin')
            logs = {}
            for epoch in range(initial_epoch, epochs):
                if verbose and epochs > 1:
                    print(f'Epoch {epoch + 1}/{epochs}')
                _tell(followers, 'on_epoch_begin', epoch)
                self._reset_metrics()
                bar = Progbar(steps, verbose=verbose)
                number = 0
                for batch in batches():
                    if listens:
                        _tell(followers, 'on_train_batch_begin', number)
                    self._trained(*batch)
                    number += 1
                    if listens:
                        _tell(followers, 'on_train_batch_end', number - 1, self._results())
                    if bar.is_due() and number != steps:
                        self._show(bar, number, self._results())
                    elif number == 1:
                        bar._each(1, _time.time())
                    if self.stop_training:
                        break
                logs = self._results()
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
