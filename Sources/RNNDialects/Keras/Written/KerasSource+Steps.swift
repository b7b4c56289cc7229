extension KerasSource {
  /// What a model does with one batch, and what it measures there: a subclass may do it otherwise.
  static let steps = #"""
    class _CompiledMetrics(Metric):
        # The metrics that compile() was given, by output, as one.
        def __init__(self, model, plain, weighted):
            super().__init__('compile_metrics')
            self._model = model
            self._asked = [plain, weighted]
            self._lists = None

        @property
        def metrics(self):
            return [metric for plain, weighted in self._lists or [] for metric in plain + weighted]

        def _prepare(self, outputs):
            if self._lists is None:
                names = self._model._names_of(outputs)
                plain, weighted = [self._by_output(asked, names) for asked in self._asked]
                self._lists = list(zip(plain, weighted))

        def _by_output(self, asked, names):
            several = len(names) > 1
            plain = isinstance(asked, (list, tuple)) and not any(isinstance(part, (list, tuple)) for part in asked)
            if several and plain:
                asked = [list(asked)] * len(names) if len(asked) != len(names) else [[part] for part in asked]
            lists = self._model._each(asked, names, several) if several else [asked]
            found = []
            for name, own in zip(names, lists):
                if isinstance(own, dict):
                    own = own.get(name)
                found.append([_get_metric(metric) for metric in _flatten([] if own is None else own)])
                for metric in found[-1]:
                    if several:
                        metric.name = f'{name}_{metric.name}'
            return found

        def update_state(self, y_true, y_pred, sample_weight=None):
            self._prepare(y_pred)
            targets = self._model._targets(y_true, y_pred)
            for target, prediction, (plain, weighted) in zip(targets, _flatten(y_pred), self._lists):
                for metric in plain:
                    metric.update_state(target, prediction)
                for metric in weighted:
                    metric.update_state(target, prediction, sample_weight=sample_weight)

        def result(self):
            return {metric.name: metric.result() for metric in self.metrics}

        def reset_state(self):
            for metric in self.metrics:
                metric.reset_state()

    def _plain_numbers(logs):
        # Numbers by name, without what stands in groups below them.
        found = {}
        for name in logs if _classic else sorted(logs):
            value = logs[name]
            if isinstance(value, dict):
                found.update(_plain_numbers(value))
                continue
            try:
                found[name] = float(value)
            except Exception:
                found[name] = value
        return found if _classic else {name: found[name] for name in sorted(found)}

    class _Steps:
        # What a model does with one batch.

        @property
        def metrics(self):
            found = []
            if self.compiled:
                found.append(self._loss_tracker)
                asked = self._compiled_metrics
                if _classic:
                    found += self._parts + (asked.metrics if asked is not None else [])
                else:
                    found += ([asked] if asked is not None else []) + self._parts
            return found + self._metrics_below()

        def _metrics_below(self):
            found = list(self._own_metrics)
            for layer in self._layers:
                found += layer.metrics if not isinstance(layer, Model) else layer._metrics_below()
            return found

        @property
        def metrics_names(self):
            return [metric.name for metric in self.metrics]

        def reset_metrics(self):
            for metric in self.metrics:
                metric.reset_state()

        def get_metrics_result(self):
            found = {}
            for metric in self.metrics:
                value = metric.result()
                found.update(value if isinstance(value, dict) else {metric.name: value})
            return found

        def _results(self, given=None):
            # The numbers of an epoch so far: a step's own where it measures something else.
            known = _plain_numbers(self.get_metrics_result())
            if given is None:
                return known
            given = _plain_numbers(given)
            return known if set(known) == set(given) else given

        def _answer(self, return_dict, logs):
            if return_dict:
                return logs
            names = []
            for metric in self.metrics:
                if not isinstance(metric, _CompiledMetrics):
                    names.append(metric.name)
                elif not self._parts:
                    names += [part.name for part in metric.metrics]
            values = [logs[name] for name in names if name in logs]
            values += [logs[name] for name in sorted(logs) if name not in names]
            return values[0] if len(values) == 1 else values

        def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, training=True):
            """The loss that compile() was given, and all losses that layers add."""
            total = None
            if _classic and self._compiled_metrics is not None:
                self._compiled_metrics._prepare(y_pred)
            if self.compiled and self._loss is not None:
                self._prepare(y_pred)
                predictions = _flatten(y_pred)
                count = predictions[0].shape[0]
                for index, (target, prediction) in enumerate(zip(self._targets(y, y_pred), predictions)):
                    loss = self._losses_used[index]
                    if loss is None:
                        continue
                    part = loss(target, prediction, sample_weight)
                    if self._parts:
                        self._parts[index].update_state(part.detach(), sample_weight=float(count))
                    part = part if self._factors[index] == 1.0 else part * self._factors[index]
                    total = part if total is None else total + part
            for extra in self.losses:
                extra = _tensor(extra)
                extra = extra if extra.ndim == 0 else extra.sum()
                total = extra if total is None else total + extra
            if total is None:
                raise ValueError('No loss to compute. Provide a `loss` argument in `compile()`.')
            return total

        def compute_metrics(self, x, y, y_pred, sample_weight=None):
            """Counts what compile() was asked to count; gives the numbers so far."""
            if self._compiled_metrics is not None:
                self._compiled_metrics.update_state(y, y_pred, sample_weight)
            return self.get_metrics_result()

        @property
        def compiled_metrics(self):
            return self._compiled_metrics

        def compiled_loss(self, y_true, y_pred, sample_weight=None, regularization_losses=None):
            return self.compute_loss(None, y_true, y_pred, sample_weight)

        def _measured(self, x, y, y_pred, sample_weight, training):
            # The loss of one batch; what is tracked is brought up to date.
            options = {'training': training}
            if type(self).compute_loss is not _Steps.compute_loss:
                import inspect
                names = inspect.signature(self.compute_loss).parameters
                options = options if 'training' in names or 'kwargs' in names else {}
            loss = self.compute_loss(x=x, y=y, y_pred=y_pred, sample_weight=sample_weight, **options)
            self._loss_tracker.update_state(loss.detach(), sample_weight=float(_flatten(x)[0].shape[0]))
            if type(self).compute_metrics is not _Steps.compute_metrics:
                return self.compute_metrics(x, y, y_pred, sample_weight), loss
            if self._compiled_metrics is not None:
                self._compiled_metrics.update_state(y, y_pred, sample_weight)
            return None, loss

        def _trained(self, x, y, sample_weight):
            before = _recording(True)
            self._forget_losses()
            try:
                given, loss = self._measured(x, y, self(x, training=True), sample_weight, True)
                variables = self._learned()
                self.zero_grad()
                loss.backward()
            finally:
                _recording(before)
            self.optimizer.apply([variable._value.grad for variable in variables], variables)
            self.zero_grad()
            return given

        def _tested(self, x, y, sample_weight):
            self._forget_losses()
            with torch.no_grad():
                return self._measured(x, y, self(x, training=False), sample_weight, False)[0]

        def train_step(self, data):
            """Learns from one batch; gives the numbers so far."""
            self._trained(*_parts_of(data))
            return self.get_metrics_result()

        def test_step(self, data):
            """Measures one batch; gives the numbers so far."""
            self._tested(*_parts_of(data))
            return self.get_metrics_result()

        def predict_step(self, data):
            """What the model says of one batch."""
            return self(_parts_of(data)[0], training=False)

        def _step_of(self, name, plain):
            # What does a step: a subclass's own is given the batch as one.
            if getattr(type(self), name) is getattr(_Steps, name):
                return plain
            own = getattr(self, name)

            def step(x, y, sample_weight):
                data = x if y is None else (x, y) if sample_weight is None else (x, y, sample_weight)
                before = _recording(name == 'train_step')
                self._forget_losses()
                try:
                    return own(data)
                finally:
                    _recording(before)
            return step

        def zero_grad(self, set_to_none=True):
            for variable in self._learned():
                variable._value.grad = None

        def train_on_batch(self, x, y=None, sample_weight=None, class_weight=None, return_dict=False):
            self.reset_metrics()
            self.__dict__['_has_looked'] = True
            self.__dict__['_learned_weights'] = None
            given = self._step_of('train_step', self._trained)(
                _map(_tensor, x), _numbers(y), _weights_of(y, sample_weight, class_weight))
            return self._answer(return_dict, self._results(given))

        def test_on_batch(self, x, y=None, sample_weight=None, return_dict=False):
            self.reset_metrics()
            self.__dict__['_has_looked'] = True
            given = self._step_of('test_step', self._tested)(
                _map(_tensor, x), _numbers(y), _weights_of(y, sample_weight, None))
            return self._answer(return_dict, self._results(given))

        def predict_on_batch(self, x):
            with torch.no_grad():
                return _map(lambda leaf: leaf.detach().numpy(), self.predict_step((_map(_tensor, x),)))

    def _parts_of(data):
        # Input, what is true and weights of a batch.
        if not isinstance(data, (list, tuple)):
            return data, None, None
        return (tuple(data) + (None, None))[:3]
    """#
}
