# Hotseat. The two targets to know: `make interview` and `make test`.

SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -ec
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PREFIX ?= /usr/local
DESTDIR ?=
BINARY := .build/release/hotseat
RELEASE := -c release
# CI and developers build with warnings as errors (Package.swift reads this) and check the arrows.
STRICT := HOTSEAT_STRICT=1
CHECKS := --explicit-target-dependency-import-check error

ifeq ($(shell uname -s),Darwin)
BREW := $(shell brew --prefix 2>/dev/null)
SEARCH := -Xcc -I$(BREW)/opt/readline/include -Xlinker -L$(BREW)/opt/readline/lib -Xcc -I$(BREW)/include -Xlinker -L$(BREW)/lib
else
# The binary then starts faster and runs where neither Swift nor the libraries are installed; see
# Docs/decisions/0004-static-release.md.
RELEASE += --static-swift-stdlib -Xlinker -no-pie
export HOTSEAT_STATIC := 1
# SQLite is asked for by name alone, so the linker looks first where there is only the archive.
ARCHIVES := .build/archives
RELEASE += -Xlinker -L$(CURDIR)/$(ARCHIVES)
endif

.PHONY: help setup setup-test build interview install uninstall test format lint clean \
        check-pages check-pair kill-test kill-test-short bench-terminal bench-start bench-score bench-judge \
        bench-review bench-pair check-challenges evaluate train manual

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install the system packages that are missing
	@Scripts/setup

setup-test: ## Install those that only `make test` needs as well
	@Scripts/setup --test

$(ARCHIVES)/libsqlite3.a:
	@mkdir -p $(ARCHIVES)
	@ln -sf "$$(cc -print-file-name=libsqlite3.a)" $@

build: setup $(if $(ARCHIVES),$(ARCHIVES)/libsqlite3.a) ## Build the optimised binary at .build/release/hotseat
	@swift build $(RELEASE) $(SEARCH) --product hotseat

interview: build ## Build, then start the menu
	@$(BINARY)

install: build ## Install binary, library, manual and completions below PREFIX (default /usr/local)
	@Scripts/install "$(BINARY)" "$(DESTDIR)$(PREFIX)"

uninstall: ## Remove what install put below PREFIX
	@Scripts/install --remove "$(DESTDIR)$(PREFIX)"

test: setup-test ## Run every check: build, arrows, format, unit and end-to-end tests, content
	@Scripts/check-all

check-pages: ## Look at every page of the local site in Chromium (SHOTS=folder keeps screenshots)
	@swift build $(SEARCH) --product hotseat
	@HOTSEAT_BROWSER=required Scripts/check-pages $(if $(SHOTS),--screenshots "$(SHOTS)")

check-pair: ## Hold a whole pair session in a terminal and Chromium (LONG=--long takes a minute more: a friend goes without a word)
	@swift build $(SEARCH) --product hotseat
	@HOTSEAT_BROWSER=required Scripts/check-pair $(LONG)

kill-test: ## Kill 200 sessions with SIGKILL while they are typed into, and resume each
	@swift build --build-tests $(SEARCH)
	@HOTSEAT_KILLS=$${HOTSEAT_KILLS:-200} swift test --skip-build $(SEARCH) --filter EndToEndTests.KillTests

bench-terminal: build ## Measure keystroke to echo beside bash, and how late a limit hits
	@python3 Benchmarks/terminal_latency.py

evaluate: build ## Measure the scorer on labelled texts (FILES="a.jsonl b.jsonl", REPORT=file.md)
	@python3 Benchmarks/evaluate.py --hotseat $(BINARY) $(if $(REPORT),--report "$(REPORT)") $(FILES)

lint: ## Check the format of the sources
	@swift format lint -r --strict -p Sources Tests Package.swift

format: ## Format the sources
	@swift format -i -r -p Sources Tests Package.swift

train: ## Train Rubrics/Models/stories.bin anew on Training/Stories
	@swift build -c release $(SEARCH) --product train-stories
	@$$(swift build -c release --show-bin-path)/train-stories Training/Stories Rubrics/Models/stories.bin

manual: ## Write Docs/hotseat.1 anew from the commands
	@swift package --allow-writing-to-package-directory generate-manual
	@sed '/^\.Dd/d' .build/plugins/GenerateManual/outputs/hotseat/hotseat.1 >Docs/hotseat.1

bench-start: build ## Start-up against a program that imports Foundation and only prints
	@mkdir -p .build/bench/Sources/baseline
	@cp Benchmarks/baseline.swift .build/bench/Sources/baseline/main.swift
	@printf '%s\n' '// swift-tools-version:6.2' 'import PackageDescription' \
	    'let package = Package(name: "baseline", targets: [.executableTarget(name: "baseline")])' >.build/bench/Package.swift
	@swift build --package-path .build/bench $(RELEASE)
	@python3 Benchmarks/start_up.py --against .build/bench/.build/release/baseline -- $(BINARY) --version

bench-judge: ## The judge beside a bare Python process, for one case and for twenty
	@swift build -c release --product judge-probe
	@python3 Benchmarks/judge.py .build/release/judge-probe

check-challenges: build ## Prove the shipped challenges against the judge (RUNS=20, BUSY=--busy, IDS="...")
	@python3 Benchmarks/challenges.py $(BINARY) --runs $(or $(RUNS),1) $(BUSY) $(IDS)

bench-score: build ## Measure scoring: answers a second on one core and two, memory, start-up
	@python3 Benchmarks/score.py

bench-review: build ## Index of 100,000 sessions: rebuild, search, first page, memory, beside ripgrep (HOTSEAT_SESSIONS=N)
	@swift build $(RELEASE) $(SEARCH) --product review-bench
	@python3 Benchmarks/review.py

bench-pair: build ## Words to tick in 200 rooms at once, memory for a room (ROOMS=N, SECONDS=N)
	@python3 Benchmarks/Pair/bench.py $(BINARY) --rooms $(or $(ROOMS),200) --seconds $(or $(SECONDS),60)

clean: ## Remove everything that was built
	@rm -rf .build
