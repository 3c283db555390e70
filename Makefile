# Two commands for a fresh machine: `make report` and `make test`.
SHELL := /bin/bash
BUILD ?= .build
OUTPUT ?= out
# Every sample says its own quarter and day in its programme.yaml.
SAMPLES ?= $(patsubst %/programme.yaml,%,$(wildcard SampleData/*/programme.yaml))

# `make benchmark WORK=csv ROUNDS=9` runs one work more often; PYTHON names a Python that has the rivals already.
WORK ?=
ROUNDS ?= 5
DATA ?= ../shared/data
RIVALS := Benchmarks/.venv
PYTHON ?= $(RIVALS)/bin/python

.PHONY: help report test test-pages test-pages-record page-tools lint build install sample-data documentation benchmark fuzz \
  fuzz-corpus xlwt clean

help:
	@echo "make report       install what is missing, build, write the reports of all samples to $(OUTPUT)/"
	@echo "make test         install what is missing, build, run all tests"
	@echo "make test-pages   look at every page of the samples in a browser: pictures, accessibility, links, HTML"
	@echo "make test-pages-record  write the golden pictures of the pages anew: look at them before you commit them"
	@echo "make lint         check the format of the sources"
	@echo "make benchmark    run bcf against what a user would pick instead; writes Benchmarks/RESULTS.md"
	@echo "make sample-data  make the files of SampleData that a script writes anew (same bytes each time)"
	@echo "make documentation  make Documentation/metrics.md, findings.md and templates.md anew"
	@echo "make fuzz         feed each reader with damaged files for SECONDS=60; TARGET=xls for one of them, JOBS=2 for two at once"
	@echo "make fuzz-corpus  make Fuzzing/corpus anew (same bytes each time)"

# Debian's packages; nothing is installed where all of them are there.
PACKAGES := fonts-liberation librsvg2-dev libxml2-dev libxml2-utils libxlsxwriter-dev libzip-dev nettle-dev zlib1g-dev pkg-config make
install:
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing:$$missing"; \
	  sudo=""; if [ "$$(id -u)" != 0 ]; then sudo=sudo; fi; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends $$missing; fi
	@command -v swift >/dev/null || { echo "Swift 6.3 is needed: see https://www.swift.org/install"; exit 2; }

# With the standard library inside, the program runs where no Swift is, and a seventh faster.
build: install
	swift build -c release --static-swift-stdlib --scratch-path $(BUILD) --product bcf

report: build
	@# 1 says that the data of a sample has errors: what is wrong in a council's document is shown, not mended.
	$(BUILD)/release/bcf report $(SAMPLES) --output $(OUTPUT) || [ $$? = 1 ]
	xmllint --noout --schema Templates/schema/quarterly-return-2.xsd $(OUTPUT)/*/quarterly-return.xml
	@echo "Open $(OUTPUT)/index.html in a browser."

test: install
	swift test --scratch-path $(BUILD)

# What the pages are looked at with. `make test-pages ONLY=metrics` looks at some of them.
PAGE_PACKAGES := chromium fonts-liberation fonts-dejavu-core default-jre-headless poppler-utils python3-venv
PAGE_PYTHON := Tests/Pages/.venv/bin/python
ONLY :=
page-tools:
	@missing=""; for package in $(PAGE_PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing:$$missing"; \
	  sudo=""; if [ "$$(id -u)" != 0 ]; then sudo=sudo; fi; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends $$missing; fi

Tests/Pages/.venv/installed: Tests/Pages/requirements.txt | page-tools
	/usr/bin/python3 -m venv Tests/Pages/.venv
	$(PAGE_PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps --requirement Tests/Pages/requirements.txt
	touch $@

test-pages: build page-tools Tests/Pages/.venv/installed
	$(PAGE_PYTHON) Tests/Pages/selftest.py --failfast
	$(PAGE_PYTHON) Tests/Pages/run.py --bcf $(BUILD)/release/bcf --only "$(ONLY)"

test-pages-record: build page-tools Tests/Pages/.venv/installed
	$(PAGE_PYTHON) Tests/Pages/run.py --bcf $(BUILD)/release/bcf --record

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Fuzzing Benchmarks/Package.swift Benchmarks/Sources

xlwt:
	@dpkg-query -W -f='$${Status}' python3-xlwt 2>/dev/null | grep -q 'ok installed' || { \
	  sudo=""; if [ "$$(id -u)" != 0 ]; then sudo=sudo; fi; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends python3-xlwt; }

sample-data: xlwt
	/usr/bin/python3 SampleData/make.py

# Written beside first: a run that fails leaves the page as it was.
documentation: build
	@for page in metrics findings templates; do \
	  $(BUILD)/release/bcf documentation $$page --templates Templates > Documentation/$$page.md.new \
	    && mv Documentation/$$page.md.new Documentation/$$page.md \
	    || { rm -f Documentation/$$page.md.new; exit 1; }; done

# The static standard library keeps the runner small: its memory is the floor of every peak that it measures.
benchmark: build $(filter $(RIVALS)/installed,$(PYTHON:$(RIVALS)/bin/python=$(RIVALS)/installed))
	swift build -c release --static-swift-stdlib --package-path Benchmarks --product bcf-benchmark >&2
	@mkdir -p Benchmarks/.inputs
	Benchmarks/.build/release/bcf-benchmark --bcf $(BUILD)/release/bcf --python $(PYTHON) --data $(DATA) \
	  --rounds $(ROUNDS) --work "$(WORK)"

$(RIVALS)/installed: Benchmarks/requirements.txt
	@/usr/bin/env python3 -c 'import ensurepip' 2>/dev/null || { \
	  sudo=""; if [ "$$(id -u)" != 0 ]; then sudo=sudo; fi; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends python3-venv; }
	python3 -m venv $(RIVALS)
	$(RIVALS)/bin/python -m pip install --quiet --disable-pip-version-check --requirement Benchmarks/requirements.txt
	touch $@

SECONDS := 60
JOBS := 1
fuzz: install
	python3 Fuzzing/run.py --seconds $(SECONDS) --jobs $(JOBS) $(TARGET)

fuzz-corpus: xlwt
	/usr/bin/python3 Fuzzing/make_corpus.py

clean:
	rm -rf $(BUILD) $(OUTPUT) .build-fuzz .build-pages Tests/Pages/.venv Benchmarks/.build Benchmarks/.inputs $(RIVALS)
