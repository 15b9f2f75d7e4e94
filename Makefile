# The two commands a new machine needs: make demo, make test. Both install what they need into .venv first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SPEC := spec
OUT := generated

.PHONY: demo tenant-demo test check generate public-api lock bench bench-quick chaos build clean

demo: $(READY)
	@$(BIN)/python examples/run_demo.py

tenant-demo: $(READY)
	@$(BIN)/python examples/acme/run_demo.py

test: $(READY)
	$(BIN)/python -m pytest -n auto --cov --cov-report=term

check: $(READY)
	$(BIN)/autotask-codegen generate --spec $(SPEC) --out $(OUT) --check
	$(BIN)/python -m autotask_codegen.public_api --check
	$(BIN)/python -m autotask_codegen.unasync --check
	AUTOTASK_EAGER_IMPORT=1 $(BIN)/python -c "import autotask"
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy --strict runtime codegen generated examples tests bench
	$(BIN)/pyright --pythonpath $(BIN)/python

generate: $(READY)
	$(BIN)/python -m autotask_codegen.unasync
	$(BIN)/autotask-codegen generate --spec $(SPEC) --out $(OUT)

# When a release is made: what is public from then on.
public-api: $(READY)
	$(BIN)/python -m autotask_codegen.public_api --write

bench: $(READY)
	$(BIN)/python -m bench
	$(BIN)/python bench/sandbox.py
	$(BIN)/python bench/limits.py
	$(BIN)/python bench/client.py
	$(BIN)/python bench/children.py

# What CI runs: a part of it, in under two minutes; fails on a figure that is far off its bar.
bench-quick: $(READY)
	$(BIN)/python -m bench --quick

chaos: $(READY)
	$(BIN)/python -m tests.chaos --operations 20000

build: $(READY)
	$(BIN)/python -m hatchling build

lock:
	uv pip compile pyproject.toml --all-extras --group dev --universal --python-version 3.11 --generate-hashes \
	  --no-annotate --upgrade --custom-compile-command "make lock" -o requirements/dev.txt

clean:
	rm -rf $(VENV) dist .coverage* .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(READY): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; v = sys.version_info; v < (3, 11) and sys.exit("Python 3.11 or newer is needed; this is %d.%d. Try: make PYTHON=python3.11 ..." % v[:2])'
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@
