# `make` alone explains the commands. Nothing here needs more than Debian 12 and Python 3.11.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BROWSER := $(VENV)/.browser

.DEFAULT_GOAL := help
.PHONY: help run test check bench pictures package languages clean

help: ## Show this list
	@awk -F':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(READY) ## Start the kiosk on the practice site (service stand-in, virtual card reader); without a screen, a scripted morning
	$(BIN)/gateway practice

test: $(READY) $(BROWSER) ## Set up and pass every test
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile

check: $(READY) ## Style (ruff), types (mypy --strict), translations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(READY) ## Measure what people feel; ends with 1 when a promise is missed
	$(BIN)/python -m tests.benchmarks

pictures: $(READY) ## Take a picture of every screen in every language into build/pictures
	$(BIN)/python -m tests.pictures

package: $(READY) ## Build the wheel into build/package
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir build/package .

languages: $(READY) ## Read the texts out of the code into resources/languages/*.ts
	installer/languages.sh

clean: ## Remove the environment and all that was built
	rm -rf $(VENV) build

$(READY): pyproject.toml constraints.txt installer/setup.sh installer/packages.sh installer/languages.sh $(wildcard resources/languages/*.ts)
	PYTHON=$(PYTHON) installer/setup.sh $(VENV)
	@touch $@

$(BROWSER): installer/packages.sh | $(READY) # for the tests of the practice service's page
	installer/packages.sh chromium chromium-driver
	@touch $@
