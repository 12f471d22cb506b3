# make run and make test do all their set-up themselves; CONTRIBUTING.md tells more.
SHELL := /bin/bash
PYTHON := .venv/bin/python
PIP := $(PYTHON) -m pip --disable-pip-version-check

# Each check runs even where an earlier one failed; the tests come last.
CHECKS := check-assets check-languagetool check-lint check-types check-layers check-rule-pages check-translations check-tests

.PHONY: help run test bench fuzz setup bytecode assets languagetool format lock translations rule-pages packages-run packages-test $(CHECKS)

help:
	@echo 'make run           open the window on a copy of the sample draft'
	@echo 'make test          run every check and every test'
	@echo 'make setup         make .venv/bin/redaksi, with everything it needs'
	@echo 'make languagetool  build the server that checks grammar (needs Java 17 and Maven)'
	@echo 'make bench         measure speed beside other checkers (CORPUS=folder, CSPELL=folder)'
	@echo 'make fuzz          read 35,000 spoiled files and see that no reader breaks (COUNT=files a reader, SEED=number)'
	@echo 'make format        put the code in its usual shape'
	@echo 'make translations  note new texts of the window in resources/i18n'
	@echo 'make rule-pages    write docs/aturan and docs/tata-bahasa from the rules'
	@echo 'make lock          renew requirements.lock from pyproject.toml'

run: packages-run setup
	.venv/bin/redaksi --sample

test: packages-test setup
	@$(MAKE) --no-print-directory --keep-going $(CHECKS)

setup: .venv/.installed bytecode assets languagetool

packages-run:
	@tools/system_packages.sh run

packages-test:
	@tools/system_packages.sh test

# Without a python3-venv the environment cannot be made; a machine without root may still have all of it.
.venv/bin/python: | packages-run
	tools/make_venv.sh

.venv/.locked: requirements.lock | .venv/bin/python
	$(PIP) install --quiet --require-hashes --only-binary :all: --requirement requirements.lock
	@touch $@

.venv/.installed: pyproject.toml .venv/.locked
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# Python compiles what it imports only where it may keep the result; this way it need not at every start.
bytecode: .venv/.installed
	@$(PYTHON) -m compileall -q src

# Each part of the assets knows what it is made of and is left alone while that stays the same.
assets: .venv/.installed
	@$(PYTHON) -m tools.assets

# The server that checks grammar; without Java and Maven it is left out, and said so.
languagetool: .venv/.installed
	@$(PYTHON) -m tools.languagetool

check-assets: setup
	$(PYTHON) -m tools.assets --check

# Its own tests ran when it was built.
check-languagetool: setup
	$(PYTHON) -m tools.languagetool --check

check-lint: setup
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

check-types: setup
	.venv/bin/mypy

check-layers: setup
	.venv/bin/lint-imports --no-cache --no-logo

check-rule-pages: setup
	$(PYTHON) -m tools.rule_pages --check || { echo 'docs/aturan is out of date: make rule-pages' >&2; exit 1; }
	$(PYTHON) -m tools.languagetool.reference --check || { echo 'docs/tata-bahasa is out of date: make rule-pages' >&2; exit 1; }

check-translations: setup
	$(PYTHON) -m tools.translations --check

check-tests: setup
	$(PYTHON) -m pytest

format: setup
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

translations: setup
	$(PYTHON) -m tools.translations

rule-pages: setup
	$(PYTHON) -m tools.rule_pages
	$(PYTHON) -m tools.languagetool.reference

lock: .venv/bin/python
	$(PIP) install --quiet --target build/uv --upgrade 'uv>=0.9,<1'
	build/uv/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --all-extras --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --no-annotate --no-header pyproject.toml --output-file requirements.lock
	build/uv/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --no-deps --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --no-annotate --no-header requirements-assets.in \
	  --output-file requirements-assets.lock

fuzz: setup
	$(PYTHON) -m tools.fuzz $(if $(COUNT),--count $(COUNT)) $(if $(SEED),--seed $(SEED))

bench: setup
	$(PYTHON) -m benchmarks.speed $(if $(CORPUS),--corpus $(CORPUS)) $(if $(CSPELL),--cspell $(CSPELL))
