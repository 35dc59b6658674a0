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
LESSONS ?=

# Compressed files beside the others: no, quick, or best, which takes minutes and is
# for a site that a web server of one's own sends.
COMPRESS ?= quick

# Where the site will lie (https://name.github.io/readout/), for link previews and oEmbed;
# everything else is relative and needs no address.
SITE ?=

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

# The page's program without inlining in our own packages, for the same reason: what a
# view is made of is written in small functions, and stood in hundreds of places.
APP_FLAGS := -gcflags='readout/...=-l'

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

# LESSONS=DIR: the lessons of that folder (*.md) take the place of the shipped ones.
# Of either, a site gets those that can be done with its articles.

GO_JS := GOOS=js GOARCH=wasm go
NPM := web/e2e/node_modules/.package-lock.json
NODE_EXEC := PATH="$$(go env GOROOT)/lib/wasm:$$PATH"

.PHONY: all run build readout programs test check unit wasm-test e2e shots eval bench train fmt clean edge edge-run edge-deploy

all: build

## ---- programs and site

run: build
	@./readout serve --port $(PORT) $(DIST)

build: programs readout
	@$(READOUT) build --app $(BUILD)/app.wasm --desk $(BUILD)/desk.wasm \
	  --files $(BUILD)/files.wasm --extract $(BUILD)/extract.wasm --compress $(COMPRESS) --lessons "$(LESSONS)" --site "$(SITE)" --out $(DIST)

# The site is written by the command line, built with the same articles.
READOUT = ./readout
ifneq ($(RIGHTS)$(CORPUS),all)
READOUT = $(BUILD)/readout
endif

readout: $(OVERLAY)
	@go build $(FLAGS) -o $(READOUT) .

programs: $(OVERLAY)
	@$(GO_JS) build $(FLAGS) $(APP_FLAGS) -o $(BUILD)/app.wasm .
	@$(GO_JS) build $(FLAGS) $(DESK_FLAGS) -o $(BUILD)/desk.wasm ./wasm/bin/desk
	@$(GO_JS) build $(FLAGS) $(DESK_FLAGS) -o $(BUILD)/files.wasm ./wasm/bin/files
	@$(GO_JS) build $(FLAGS) $(DESK_FLAGS) -o $(BUILD)/extract.wasm ./wasm/bin/extract

# The articles are part of the programs; the go command can put one file in the place
# of another while it compiles, so nothing in the checkout changes.
.PHONY: $(OVERLAY)
$(BUILD)/overlay.json:
	@mkdir -p $(BUILD) && rm -f $(BUILD)/articles && ln -s "$(abspath $(CORPUS))" $(BUILD)/articles
	@go build -o $(BUILD)/gen ./corpus/gen && cd $(BUILD) && ./gen
	@printf '{"Replace":{"%s":"%s"}}' "$$PWD/corpus/z_all.go" "$(abspath $(BUILD))/z_all.go" > $@

## ---- at the edge (docs/hosting.md)

# The Worker and the scripts that start it, made by the library's own command.
EDGE      ?= $(BUILD)/edge
EDGE_MAIN ?= ./wasm/bin/edge

edge:
	@mkdir -p $(EDGE)
	@go run github.com/syumai/workers/cmd/workers-assets-gen -mode=go -o $(EDGE)
	@$(GO_JS) build -trimpath -buildvcs=false -ldflags="-s -w -buildid=" -o $(EDGE)/app.wasm $(EDGE_MAIN)

# In workerd, on this machine, with the site in front of it; Ctrl-C ends it.
edge-run: build edge $(NPM)
	@cd web/e2e && exec node workerd.mjs '{"worker": "$(abspath $(EDGE))", "assets": "$(abspath $(DIST))", "port": $(PORT), "stay": true}'

# The last release of wrangler 4 that runs on Node 20.
WRANGLER ?= npx --yes wrangler@4.86.0

# Wants an account: wrangler asks to log in. WRANGLER_FLAGS=--dry-run only looks.
edge-deploy: build edge
	@WRANGLER_SEND_METRICS=false $(WRANGLER) deploy --config wasm/bin/edge/wrangler.jsonc $(WRANGLER_FLAGS)

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
	@go test -count=1 -timeout=45m ./web/e2e

# Packages for tests and measurements; nothing of them ships.
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

# The pictures that link previews, app stores and the README show, taken anew; with
# pngquant, where it is installed, a third as large.
.PHONY: pictures
pictures: chromium
	@go test -count=1 ./web/e2e -args -pictures
	@! command -v pngquant >/dev/null || pngquant --force --ext .png --speed 1 web/assets/share/*.png docs/overview.png

# EVAL=DIR is a folder with score.py and its sets; the project ships none.
need_eval = @test -f "$(EVAL)/score.py" || { echo "make $@ needs the evaluation sets: make $@ EVAL=DIR, where DIR holds score.py" >&2; exit 1; }

# Every set; the figures go into docs/quality.md.
eval: readout
	$(need_eval)
	@.ci/quality "$(EVAL)" docs/quality.md

# Reading 1,000 articles in Chromium, beside compromise.js on the same texts, up to
# 100,000 natively (GROWTH="1000 10000" for fewer), and a collection of 10,000 brought to
# the page (ONLY=collection for that alone); the figures go into docs/quality.md.
bench: chromium
	$(need_eval)
	$(if $(ONLY),,@go test -v -count=1 ./wasm/engine/plantedtest -args -long)
	@EVAL="$(abspath $(EVAL))" go test -v -count=1 -timeout=60m ./web/e2e -args -bench $(if $(ONLY),-only $(ONLY))

# The built site in Lighthouse, beside a bare go-app page in the same run; the figures go
# into docs/quality.md. RUNS= for more or fewer than three of each.
.PHONY: lighthouse firefox
lighthouse: build chromium
	@cd web/e2e/lighthouse && npm ci --no-audit --no-fund --silent
	@rm -rf $(BUILD)/bare && mkdir -p $(BUILD)/bare/web && go build -o $(BUILD)/bare-site ./web/e2e/testdata/bare
	@$(BUILD)/bare-site $(BUILD)/bare && $(GO_JS) build $(FLAGS) -o $(BUILD)/bare/web/app.wasm ./web/e2e/testdata/bare && cp web/assets/icon.svg $(BUILD)/bare/web/
	@node web/e2e/lighthouse/run.mjs $(DIST) $(BUILD)/bare docs/quality.md

# The built site in Firefox: that overview and network come to life there.
firefox: build $(NPM)
	@node web/e2e/firefox.mjs $(DIST)

# The weights of the name tagger from the training sets.
train:
	$(need_eval)
	@go run ./wasm/engine/mention/train "$(EVAL)/ner"

fmt:
	@gofmt -w $$(git ls-files '*.go')

clean:
	@rm -rf $(BUILD) $(DIST) readout web/e2e/node_modules web/e2e/shots
