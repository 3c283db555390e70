# Two commands for a fresh machine: `make report` and `make test`.
SHELL := /bin/bash
BUILD ?= .build
OUTPUT ?= out
PERIOD ?= 2016-17-Q2
AS_AT ?= 2016-11-25

.PHONY: help report test lint build install sample-data fuzz fuzz-corpus xlwt clean

help:
	@echo "make report       install what is missing, build, write the report of the Rutland sample to $(OUTPUT)/"
	@echo "make test         install what is missing, build, run all tests"
	@echo "make lint         check the format of the sources"
	@echo "make sample-data  make SampleData/rutland-2016-17 anew (same bytes each time)"
	@echo "make fuzz         feed each reader with damaged files for SECONDS=60; TARGET=xls for one of them, JOBS=2 for two at once"
	@echo "make fuzz-corpus  make Fuzzing/corpus anew (same bytes each time)"

# Debian's packages; nothing is installed where all of them are there.
PACKAGES := libxml2-dev libxml2-utils libzip-dev zlib1g-dev pkg-config make
install:
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing:$$missing"; \
	  sudo=""; if [ "$$(id -u)" != 0 ]; then sudo=sudo; fi; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends $$missing; fi
	@command -v swift >/dev/null || { echo "Swift 6.3 is needed: see https://www.swift.org/install"; exit 2; }

build: install
	swift build -c release --scratch-path $(BUILD) --product bcf

report: build
	$(BUILD)/release/bcf report SampleData/rutland-2016-17 --period $(PERIOD) --as-at $(AS_AT) --output $(OUTPUT)
	xmllint --noout --schema Templates/schema/quarterly-return-1.xsd $(OUTPUT)/quarterly-return.xml
	@echo "Open $(OUTPUT)/index.html in a browser."

test: install
	swift test --scratch-path $(BUILD)

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Fuzzing

xlwt:
	@dpkg-query -W -f='$${Status}' python3-xlwt 2>/dev/null | grep -q 'ok installed' || { \
	  sudo=""; if [ "$$(id -u)" != 0 ]; then sudo=sudo; fi; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends python3-xlwt; }

sample-data: xlwt
	/usr/bin/python3 SampleData/make.py

SECONDS := 60
JOBS := 1
fuzz: install
	python3 Fuzzing/run.py --seconds $(SECONDS) --jobs $(JOBS) $(TARGET)

fuzz-corpus: xlwt
	/usr/bin/python3 Fuzzing/make_corpus.py

clean:
	rm -rf $(BUILD) $(OUTPUT) .build-fuzz
