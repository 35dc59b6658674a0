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

# RIGHTS=open: only articles whose licence allows anybody to publish them. The tag
# keeps the texts of the others out of the programs altogether.
ifeq ($(RIGHTS),open)
FLAGS += -tags=openrights
else ifneq ($(RIGHTS),all)
$(error RIGHTS is "all" or "open", not "$(RIGHTS)")
endif

# CORPUS=DIR: the articles of that folder (*.md) take the place of the shipped ones.
ifneq ($(CORPUS),)
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
	@$(GO_JS) build $(FLAGS) -o $(BUILD)/desk.wasm ./wasm/bin/desk

.PHONY: $(OVERLAY)
$(BUILD)/overlay.json:
	@mkdir -p $(BUILD)
	@test -n "$$(ls $(CORPUS)/*.md 2>/dev/null)" || { echo "CORPUS=$(CORPUS): no *.md file there" >&2; exit 1; }
	@{ printf '{"Replace":{'; \
	   for f in corpus/articles/*.md; do printf '"%s":"",\n' "$$PWD/$$f"; done; \
	   for f in $(abspath $(CORPUS))/*.md; do printf '"%s":"%s",\n' "$$PWD/corpus/articles/$${f##*/}" "$$f"; done; \
	   printf '"%s":""}}' "$$PWD/corpus/articles/.none"; } > $@
