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
            return [tracker.name for tracker in self._trackers or []]

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
            found = {tracker.name: float(tracker.result()) for tracker in self._trackers}
            return {name: found[name] for name in sorted(found)}

        def _reset_metrics(self):
            for tracker in self._trackers or []:
                tracker.reset_state()

        def _trained(self, x, y, sample_weight):
            before = _state['recording']
            _state['recording'] = True
            self._forget_losses()
            try:
                loss = self._measured(self(x, training=True), y, sample_weight)
                variables = self.trainable_weights
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
            self._trained(_map(_tensor, x), _map(_tensor, y), _weights_of(y, sample_weight, class_weight))
            return self._answer(return_dict)

        def test_on_batch(self, x, y=None, sample_weight=None, return_dict=False):
            self._tested(_map(_tensor, x), _map(_tensor, y), _weights_of(y, sample_weight, None))
            return self._answer(return_dict)

        def _answer(self, return_dict):
            results = self._results()
            if return_dict:
                return results
            values = [results[name] for name in self.metrics_names]
            return values[0] if len(values) == 1 else values

        def predict_on_batch(self, x):
            with torch.no_grad():
                return _map(lambda leaf: leaf.detach().numpy(), self(_map(_tensor, x), training=False))

        def predict(self, x, batch_size=None, verbose='auto', steps=None, callbacks=None):
            x = _map(_tensor, x)
            bar = _Bar(verbose, _batch_count(x, batch_size))
            parts = [self.predict_on_batch(batch[0]) for batch in bar.over(_batches((x,), batch_size))]
            bar.finish({})
            columns = [_flatten(part) for part in parts]
            joined = [np.concatenate([column[index] for column in columns]) for index in range(len(columns[0]))]
            return _pack(parts[0], joined)

        def evaluate(self, x=None, y=None, batch_size=None, verbose='auto', sample_weight=None, steps=None,
                     callbacks=None,
                     return_dict=False):
            x, y = _map(_tensor, x), _map(_tensor, y)
            weight = _weights_of(y, sample_weight, None)
            self._reset_metrics()
            bar = _Bar(verbose, _batch_count(x, batch_size))
            for batch in bar.over(_batches((x, y, weight), batch_size)):
                self._tested(*batch)
            bar.finish(self._results())
            return self._answer(return_dict)

        def fit(self, x=None, y=None, batch_size=None, epochs=1, verbose='auto', callbacks=None, validation_split=0.0,
                validation_data=None, shuffle=True, class_weight=None, sample_weight=None, initial_epoch=0,
                steps_per_epoch=None, validation_steps=None, validation_batch_size=None, validation_freq=1,
                nb_epoch=None):
            if not self.compiled:
                raise ValueError('You must call `compile()` before calling `fit()`.')
            epochs = nb_epoch or epochs
            data = (_map(_tensor, x), _map(_tensor, y), _weights_of(y, sample_weight, class_weight))
            if validation_split and validation_data is None:
                total = _flatten(data[0])[0].shape[0]
                cut = int(math.floor(total * (1.0 - validation_split)))
                if cut == 0 or cut == total:
                    raise ValueError(f'Training data contains {total} samples, which is not sufficient to split it '
                                     f'into a '
                                     f'validation and training set as specified by '
                                     f'`validation_split={validation_split}`. '
                                     'Either provide more data, or a different value for the `validation_split` '
                                     'argument.')
                validation_data = _map(lambda leaf: None if leaf is None else leaf[cut:], data)
                data = _map(lambda leaf: None if leaf is None else leaf[:cut], data)
            history = History()
            given = callbacks if isinstance(callbacks, (list, tuple)) else [callbacks] if callbacks else []
            followers = [*given, history]
            self.history = history
            self.stop_training = False
            steps = _batch_count(data[0], batch_size)
            for follower in followers:
                follower.set_model(self)
                follower.set_params({'verbose': verbose, 'epochs': epochs, 'steps': steps})
            _tell(followers, 'on_train_begin')
            logs = {}
            for epoch in range(initial_epoch, epochs):
                if verbose:
                    print(f'Epoch {epoch + 1}/{epochs}')
                _tell(followers, 'on_epoch_begin', epoch)
                self._reset_metrics()
                bar = _Bar(verbose, steps)
                for number, batch in enumerate(bar.over(_batches(data, batch_size, shuffle))):
                    _tell(followers, 'on_train_batch_begin', number)
                    self._trained(*batch)
                    _tell(followers, 'on_train_batch_end', number, None if len(followers) == 1 else self._results())
                    if self.stop_training:
                        break
                logs = self._results()
                if validation_data is not None and (epoch + 1) % validation_freq == 0:
                    found = self.evaluate(validation_data[0], validation_data[1],
                                          batch_size=validation_batch_size or batch_size, verbose=0, return_dict=True,
                                          sample_weight=validation_data[2] if len(validation_data) > 2 else None)
                    logs.update({f'val_{key}': value for key, value in found.items()})
                bar.finish(logs)
                _tell(followers, 'on_epoch_end', epoch, logs)
                if self.stop_training:
                    break
            _tell(followers, 'on_train_end', logs)
            return history

    def _weights_of(y, sample_weight, class_weight):
        if class_weight is None:
            return None if sample_weight is None else _tensor(sample_weight)
        labels = _tensor(y)
        labels = labels.argmax(-1) if labels.ndim > 1 and labels.shape[-1] > 1 else labels.reshape(-1)
        weight = torch.tensor([float(class_weight.get(int(label), 1.0)) for label in labels])
        return weight if sample_weight is None else weight * _tensor(sample_weight)

    def _batch_count(x, batch_size):
        return -(-_flatten(x)[0].shape[0] // (batch_size or 32))

    def _batches(data, batch_size, shuffle=False):
        size = batch_size or 32
        leaves = [leaf for leaf in _flatten(data) if leaf is not None]
        total = leaves[0].shape[0]
        if any(leaf.shape[0] != total for leaf in leaves):
            raise ValueError('Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'
                             f"'x' sizes: {', '.join(str(leaf.shape[0]) for leaf in _flatten(data[0]))}\n"
                             f"'y' sizes: {', '.join(str(leaf.shape[0]) for leaf in _flatten(data[1]))}\n")
        order = torch.randperm(total) if shuffle else None
        for start in range(0, total, size):
            if order is None:
                yield _map(lambda leaf: None if leaf is None else leaf[start:start + size], data)
            else:
                chosen = order[start:start + size]
                yield _map(lambda leaf: None if leaf is None else leaf[chosen], data)
    """#
}
