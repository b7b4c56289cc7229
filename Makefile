# The vocabulary of the project. `make run` and `make test` are all a newcomer needs.

SHELL := /bin/bash
PACKAGES := libopenblas-dev libedit-dev libncurses-dev libpcre2-dev zlib1g-dev tmux
RELEASE := --configuration release --static-swift-stdlib --scratch-path .build
# The numeric suites are slow without the optimiser, so the tests are built as the product is.
TESTS := --configuration release --scratch-path .build-test -Xswiftc -warnings-as-errors -Xswiftc -enable-testing
SESSION := sessions/sunspots.py
MODULES := RNNKit RNNScript RNNPlot RNNDialects RNNNotebook RNNShell

.PHONY: run test sanitize build deps docs lint format bench fuzz clean toolchain

# The notebook; without a terminal, the default session is replayed and printed.
run: build
	@if [ -t 0 ] && [ -t 1 ]; then exec .build/release/rnnshell; else exec .build/release/rnnshell replay $(SESSION); fi

build: deps
	@swift build $(RELEASE) --product rnnshell

test: deps
	@swift build $(TESTS) --build-tests
	@swift build $(TESTS) --product rnnshell
	@# A process for each module: the engine's hooks belong to a thread, and the test runner lends threads to all suites.
	@program="$$(swift build $(TESTS) --show-bin-path)/rnnshell"; \
	for module in $(MODULES); do \
	  RNNSHELL="$$program" swift test $(TESTS) --skip-build --disable-xctest --filter "$${module}Tests" || exit 1; \
	done
	@"$$(swift build $(TESTS) --show-bin-path)/rnnshell" check sessions/*.py sessions/seeds/*.py

# The tests of the numeric library, watched by the sanitizers of memory and of threads, for each set of kernels.
sanitize: deps
	@for sanitizer in address thread; do \
	  options="--sanitize=$$sanitizer --scratch-path .build-$$sanitizer --configuration release -Xswiftc -enable-testing"; \
	  if [ $$sanitizer = address ]; then options="$$options -Xswiftc -DADDRESS_SANITIZER"; fi; \
	  RNNKIT_ALONE=1 swift build $$options --build-tests || exit 1; \
	  for kernels in "" avx2 plain; do \
	    TSAN_OPTIONS=allocator_may_return_null=1 RNNKIT_ALONE=1 RNNKIT_KERNELS="$$kernels" swift test $$options --skip-build --disable-xctest || exit 1; \
	  done; \
	done

lint: toolchain
	@swift format lint --strict --recursive --parallel Package.swift Sources Tests

format: toolchain
	@swift format --in-place --recursive --parallel Package.swift Sources Tests

bench: build
	@.build/release/rnnshell Benchmarks/recurrent.py
	@.build/release/rnnshell Benchmarks/keras_models.py
	@Benchmarks/compare.sh .build/release/rnnshell

# Writes the reference of all names from the registry.
docs: build
	@.build/release/rnnshell reference > docs/reference.md

# Looks for scripts that crash, hang or take too much memory; findings are kept in a folder of their own.
fuzz: deps
	@swift build -c release --product RNNFuzz --scratch-path .build
	@.build/release/RNNFuzz --fuzz fuzz-findings $${SEED:-1} $${SECONDS_TO_RUN:-3600} Tests/RNNScriptTests/Snippets/*/*.py sessions/*.py

# Installs what is missing, and says what to do where it cannot.
deps: toolchain
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then run=""; \
	  elif sudo -n true 2>/dev/null; then run="sudo"; \
	  else echo "make: these packages are missing:$$missing" >&2; \
	    echo "make: install them as an administrator:  sudo apt-get install$$missing" >&2; exit 1; fi; \
	  $$run apt-get update -qq && $$run apt-get install -y -qq --no-install-recommends $$missing; \
	fi

toolchain:
	@command -v swift >/dev/null || { \
	  echo "make: no Swift toolchain found: install Swift 6.2 or later from https://www.swift.org/install/linux" >&2; \
	  echo "make: and put its usr/bin folder on your PATH" >&2; exit 1; }

clean:
	@rm -rf .build .build-test .build-address .build-thread
