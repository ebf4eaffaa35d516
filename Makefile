# `make` alone explains the commands. Nothing here needs more than Debian 12 and Python 3.11.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# a stamp a level of installer/setup.sh: the kiosk alone, with the practice site, and all that the tests need
KIOSK := $(VENV)/.kiosk
PRACTICE := $(VENV)/.practice
READY := $(VENV)/.ready

# the tests start the program hundreds of times: what is compiled once is kept, whatever the shell says
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run test test-long check audit bench pictures papers package languages clean

help: ## Show this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(PRACTICE) ## Start the kiosk on the practice site (service stand-in, virtual card reader); without a screen, a scripted morning
	$(BIN)/gateway practice

test: $(READY) ## Set up and pass every test
	$(BIN)/python -m pytest --numprocesses 3 --dist loadfile --no-loadscope-reorder -m "not long"

test-long: $(READY) ## Pass the tests that take minutes: long fuzzing, soaks, whole set-ups
	$(BIN)/python -m pytest --numprocesses 3 --dist loadfile --no-loadscope-reorder -m long

check: $(READY) ## Style (ruff), types (mypy --strict), translations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

audit: $(READY) ## Libraries: as locked, under licences of the list, none known to be bad
	$(BIN)/python installer/audit.py

bench: $(READY) ## Measure what people feel; ends with 1 when a promise is missed
	$(BIN)/python -m tests.benchmarks

pictures: $(READY) ## Take a picture of every screen in every language into build/pictures
	$(BIN)/python -m tests.pictures

papers: $(KIOSK) ## Write the workers' poster and the site manager's page as PDF into build/papers
	$(BIN)/gateway papers build/papers

package: $(KIOSK) ## Build the wheel into build/package
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir build/package .

languages: $(KIOSK) ## Read the texts out of the code into resources/languages/*.ts
	installer/languages.sh

clean: ## Remove the environment and all that was built
	rm -rf $(VENV) build

$(KIOSK) $(PRACTICE) $(READY): pyproject.toml $(wildcard installer/lock/*.txt) installer/setup.sh installer/packages.sh installer/close-virtual-reader.sh installer/languages.sh $(wildcard resources/languages/*.ts)

$(KIOSK):
	PYTHON=$(PYTHON) installer/setup.sh $(VENV) kiosk
	@touch $@

$(PRACTICE):
	PYTHON=$(PYTHON) installer/setup.sh $(VENV) practice
	@touch $(KIOSK) $@

$(READY):
	PYTHON=$(PYTHON) installer/setup.sh $(VENV) dev
	@touch $(KIOSK) $(PRACTICE) $@
