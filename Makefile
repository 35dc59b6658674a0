# Readout. Two commands are all a newcomer needs:
#
#   make run    build everything and open it on http://localhost:8000 (PORT= for another)
#   make test   set up and run every check
#
# Needed: Go, Node (with npm), make, git. The browser tests also need Chromium:
# CHROME= names it, else it is looked for, else installed by apt where that is possible.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:

PORT   ?= 8000
DIST   ?= dist
BUILD  ?= build
RIGHTS ?= all
CORPUS ?=

# The same commit gives the same bytes in any folder on any day:
#   -trimpath          no path of this machine
#   -buildvcs=false    no state of the checkout
#   -s -w -buildid=    no symbols, no debugging data, no id of the link
FLAGS := -trimpath -buildvcs=false -ldflags="-s -w -buildid="

# The desk without inlining: every function is compiled when it is first called, and a
# body that stands in ten places is compiled and sent ten times. Measured in node, brotli
# and processor time for 4,000 articles: with inlining 1,452 KB and 10.7 s; without it in
# our packages 1,271 KB and 11.4 s; in the runtime too 1,240 KB and 12.1 s; nowhere at
# all 1,239 KB and 13.7 s. The first five articles are read 40 % sooner without.
DESK_FLAGS := -gcflags='readout/...=-l' -gcflags='runtime=-l'

# RIGHTS=open: only articles whose licence allows anybody to publish them. The tag
# keeps the texts of the others out of the programs altogether.
ifeq ($(RIGHTS),open)
FLAGS += -tags=openrights
else ifneq ($(RIGHTS),all)
$(error RIGHTS is "all" or "open", not "$(RIGHTS)")
endif

# CORPUS=DIR: the articles of that folder (*.md) take the place of the shipped ones.
ifneq ($(CORPUS),)
ifneq ($(RIGHTS),all)
$(error CORPUS= and RIGHTS=open: choose one)
endif
FLAGS += -overlay=$(BUILD)/overlay.json
OVERLAY := $(BUILD)/overlay.json
endif

GO_JS := GOOS=js GOARCH=wasm go
NODE_EXEC := PATH="$$(go env GOROOT)/lib/wasm:$$PATH"

.PHONY: all run build readout programs test check unit wasm-test e2e shots eval bench train fmt clean

all: build

## ---- programs and site

run: build
	@./readout serve --port $(PORT) $(DIST)

build: programs readout
	@$(READOUT) build --app $(BUILD)/app.wasm --desk $(BUILD)/desk.wasm --out $(DIST)

# The site is written by the command line, built with the same articles.
READOUT = ./readout
ifneq ($(RIGHTS)$(CORPUS),all)
READOUT = $(BUILD)/readout
endif

readout: $(OVERLAY)
	@go build $(FLAGS) -o $(READOUT) .

programs: $(OVERLAY)
	@$(GO_JS) build $(FLAGS) -o $(BUILD)/app.wasm .
	@$(GO_JS) build $(FLAGS) $(DESK_FLAGS) -o $(BUILD)/desk.wasm ./wasm/bin/desk

# The articles are part of the programs; the go command can put one file in the place
# of another while it compiles, so nothing in the checkout changes.
.PHONY: $(OVERLAY)
$(BUILD)/overlay.json:
	@mkdir -p $(BUILD) && rm -f $(BUILD)/articles && ln -s "$(abspath $(CORPUS))" $(BUILD)/articles
	@go build -o $(BUILD)/gen ./corpus/gen && cd $(BUILD) && ./gen
	@printf '{"Replace":{"%s":"%s"}}' "$$PWD/corpus/z_all.go" "$(abspath $(BUILD))/z_all.go" > $@

## ---- checks

# Narrow first, slow last: what is wrong should be said soon.
test: check unit wasm-test e2e
	@echo "All tests passed."

check:
	@bad=$$(gofmt -l $$(git ls-files '*.go')); [ -z "$$bad" ] || { echo "not gofmt-clean: $$bad" >&2; exit 1; }
	@go vet ./...
	@$(GO_JS) vet . ./web ./wasm/...

unit:
	@go test $$(go list ./... | grep -v /web/e2e)

# The engine once more as it runs in the browser, under node.
wasm-test:
	@$(NODE_EXEC) $(GO_JS) test ./wasm/engine/...

# Builds the site itself, twice, and opens it in Chromium.
e2e: chromium
	@go test -count=1 -timeout=20m ./web/e2e

# Packages for tests and measurements; nothing of them ships.
NPM := web/e2e/node_modules/.package-lock.json
e2e shots bench: $(NPM)
$(NPM): web/e2e/package-lock.json
	@cd web/e2e && npm ci --no-audit --no-fund --silent

export CHROME
.PHONY: chromium
chromium:
	@if [ -n "$$CHROME" ]; then exit 0; fi; \
	for c in chromium chromium-browser google-chrome google-chrome-stable chrome \
	  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do \
	  if command -v "$$c" >/dev/null; then exit 0; fi; \
	done; \
	as=""; [ "$$(id -u)" = 0 ] || as="sudo -n"; \
	if command -v apt-get >/dev/null && $$as true 2>/dev/null; then \
	  echo "Installing Chromium for the browser tests (apt-get install chromium)."; \
	  { $$as apt-get update -qq && $$as apt-get install -y -qq chromium; } >/dev/null && exit 0; \
	fi; \
	echo "The browser tests need Chromium or Chrome, and none was found or could be installed." >&2; \
	echo "Install it (Debian: sudo apt install chromium) or name it: make test CHROME=/path/to/chrome" >&2; \
	exit 1

## ---- measuring and looking

SHOTS ?= web/e2e/shots

# Pictures of every view, light and dark, at 1280, 768 and 360 px.
shots: chromium
	@go test -count=1 ./web/e2e -args -shots $(abspath $(SHOTS))
	@echo "Pictures of every view are in $(SHOTS)."

# EVAL=DIR is a folder with score.py and its sets; the project ships none.
need_eval = @test -f "$(EVAL)/score.py" || { echo "make $@ needs the evaluation sets: make $@ EVAL=DIR, where DIR holds score.py" >&2; exit 1; }

# Every set; the figures go into docs/quality.md.
eval: readout
	$(need_eval)
	@.ci/quality "$(EVAL)" docs/quality.md

# Reading 1,000 articles in Chromium, beside compromise.js on the same texts.
bench: chromium
	$(need_eval)
	@EVAL="$(abspath $(EVAL))" go test -v -count=1 -timeout=30m ./web/e2e -args -bench

# The weights of the name tagger from the training sets.
train:
	$(need_eval)
	@go run ./wasm/engine/mention/train "$(EVAL)/ner"

fmt:
	@gofmt -w $$(git ls-files '*.go')

clean:
	@rm -rf $(BUILD) $(DIST) readout web/e2e/node_modules web/e2e/shots
