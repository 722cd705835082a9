# make serve   set up, build the site, serve it at 127.0.0.1:8000 (PORT=8001 for another port)
# make test    set up, build, run every test, the browser's included
# make check   lint, arrows, unit tests, strict build; under two minutes
# make format  write Python, scripts and style sheets in the form that make check asks for
# make build   set up, build the site strictly into site/
# make bench   measure: cold load against the line, bytes, plans a second
# make audit   Lighthouse on the main pages, three runs each; installs it into tools/audit/ first
# make promises  our reader of dates and others on the same phrases; installs them into build/promises/ first
# make fields  write docs/reference/content.md, the table of content fields, from content/fields.yml
# make prose   how hard each page is to read, the hardest first
# make faults  what can go wrong, in the browser: the slow majority, beside the few in make test
# make hostile 10,000 hostile documents, addresses and phrases on both interpreters; HOSTILE=20000 for more
# make engines the main journey and the faults of the store in Firefox and WebKit; installs them where that is allowed
# make limits  what the heaviest plans cost on the browser's interpreter
# make vulnerable  known vulnerabilities in what the locks name, where the databases can be reached
# make look    pictures of eight pages and every state, light, dark and printed, into look/, beside those of before
# make lock    write requirements.txt and package-lock.json anew
# make clean   take away what was built; .venv and node_modules stay

SHELL := /bin/sh
PORT ?= 8000
UV := 0.13.9
YEAR ?= $(shell date +%Y)
V := .venv/bin
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	if $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo $$p; break; fi; done)

HOLIDAYS := build/holidays-$(YEAR).done
SOURCES := $(shell find content docs checklist mkdocs.yml -not -path '*__pycache__*' -not -name '.*' 2>/dev/null)

# scripts and style sheets in the form of prettier; make format writes it, and Python's with it
FORMATTED := "checklist/**/*.js" "docs/**/*.css" "t*/**/*.mjs"

export PYTHONDONTWRITEBYTECODE = 1
# a registry that stalls is asked again; .npmrc says the same to npm
export PIP_RETRIES = 10
export PIP_DEFAULT_TIMEOUT = 30
export NO_MKDOCS_2_WARNING = 1

.DELETE_ON_ERROR:
.PHONY: serve test check build format bench audit promises fields prose faults hostile engines limits vulnerable look lock clean venv parts holidays chromium

build: site/.done

serve: site/.done
	@$(V)/python -m checklist.site.serve site --port $(PORT)

test: site/.done chromium
	$(V)/python -m pytest -n 2 --dist worksteal

check: site/.done
	$(V)/ruff check .
	$(V)/ruff format --check --quiet .
	$(V)/node node_modules/prettier/bin/prettier.cjs --check --log-level warn $(FORMATTED)
	$(V)/lint-imports
	HYPOTHESIS=quick PLANS=200 $(V)/python -m pytest -n 2 --dist worksteal --ignore tests/browser

format: node_modules/.done
	@$(V)/ruff check --quiet --fix . || true
	@$(V)/ruff format --quiet .
	@$(V)/node node_modules/prettier/bin/prettier.cjs --write --log-level warn $(FORMATTED)

bench: site/.done chromium
	@$(V)/python -m tools.bench

audit: site/.done chromium tools/audit/node_modules/.done
	@$(V)/python -m tools.audit

tools/audit/node_modules/.done: tools/audit/package-lock.json tools/audit/package.json .venv/.done
	@cd tools/audit && PATH="$(CURDIR)/$(V):$$PATH" $(CURDIR)/$(V)/npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

promises: build/promises/.done $(HOLIDAYS)
	@cp tools/promises/readers.mjs tools/promises/readers.py build/promises/
	@$(V)/python -m tools.promises

build/promises/.done: tools/promises/package-lock.json tools/promises/requirements.txt .venv/.done
	@mkdir -p build/promises
	@cp tools/promises/package.json tools/promises/package-lock.json tools/promises/.npmrc build/promises/
	@cd build/promises && PATH="$(CURDIR)/$(V):$$PATH" $(CURDIR)/$(V)/npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@[ -x build/promises/python/bin/python ] || $(V)/python -m venv build/promises/python
	@build/promises/python/bin/python -m pip install --quiet --disable-pip-version-check -r tools/promises/requirements.txt
	@touch $@

fields: .venv/.done
	@$(V)/python -m checklist.site.content.reference

prose: node_modules/.done
	@$(V)/python -m tools.prose

faults: site/.done chromium
	FAULTS=all $(V)/python -m pytest -n 2 --dist worksteal tests/browser/test_faults.py tests/browser/test_holidays_lost.py \
		tests/browser/test_policy_tried.py tests/browser/test_set_aside.py tests/browser/test_kept.py tests/browser/test_typing.py \
		tests/browser/test_without_python.py tests/browser/test_bridge.py tests/browser/test_twice.py

HOSTILE ?= 10000
hostile: node_modules/.done $(HOLIDAYS)
	HOSTILE=$(HOSTILE) $(V)/python -m pytest tests/hostile

limits: node_modules/.done
	@$(V)/python -m tests.limits

# Firefox by the Playwright that is here; WebKit by Selenium, which has a folder of its own
engines: site/.done build/engines/.done
	@$(V)/python -m tests.engines firefox
	@build/engines/bin/python -m tests.engines webkit

build/engines/.done: tests/engines/requirements.txt .venv/.done
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -qq; \
		apt-get install -qq -y --no-install-recommends firefox-esr webkit2gtk-driver xvfb >/dev/null; fi
	@[ -x build/engines/bin/python ] || $(V)/python -m venv build/engines
	@build/engines/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tests/engines/requirements.txt
	@touch $@

vulnerable: .venv/.done node_modules/.done
	$(V)/python -m pip install --quiet --disable-pip-version-check --target build/pip-audit "pip-audit==2.9.0"
	PYTHONPATH=build/pip-audit $(V)/python -m pip_audit --require-hashes --disable-pip -r requirements.txt
	PATH="$(CURDIR)/$(V):$$PATH" $(V)/npm audit --audit-level=low

look: site/.done chromium
	@$(V)/python -m tools.look

chromium: .venv/.done
	@$(V)/python -m tests.browser.chromium || { \
		echo "Chromium is missing and could not be fetched: README.md says how your system gets it; one that is elsewhere is named by CHROMIUM=/path/to/chromium make test."; exit 1; }

venv: .venv/.done
parts: build/vendor/.done
holidays: $(HOLIDAYS)

.venv/.done: requirements.txt
	@if [ -z "$(PYTHON)" ]; then \
		echo "Python 3.11 or newer is missing: README.md says how your system gets it; one that is elsewhere is named by make PYTHON=/path/to/python3."; exit 1; fi
	@if ! $(PYTHON) -c 'import ensurepip, venv' >/dev/null 2>&1; then \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			apt-get update -qq && apt-get install -qq -y python3-venv; \
		else \
			echo "The venv module of $(PYTHON) is missing: on Debian and Ubuntu, sudo apt-get install python3-venv brings it."; exit 1; fi; fi
	@echo "Setting up .venv (a minute, the first time)"
	@[ -x $(V)/python ] || $(PYTHON) -m venv .venv
	@$(V)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

node_modules/.done: package-lock.json package.json .venv/.done
	@PATH="$(CURDIR)/$(V):$$PATH" $(V)/npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

build/vendor/.done: node_modules/.done checklist/site/browser/parts.py
	@$(V)/python -m checklist.site.browser.parts node_modules build/vendor
	@touch $@

build/pictures/.done: build/vendor/.done checklist/site/browser/picture.py content/words.yml
	@$(V)/python -m checklist.site.browser.picture build/vendor/literata.woff2 content build/pictures
	@touch $@

$(HOLIDAYS): .venv/.done checklist/site/holidays.py content/weekends.yml
	@$(V)/python -m checklist.site.holidays build/holidays --year $(YEAR)
	@touch $@

site/.done: build/vendor/.done build/pictures/.done $(HOLIDAYS) $(SOURCES)
	@rm -f $@
	$(V)/python -m mkdocs build --strict --quiet
	@touch $@

lock:
	$(V)/python -m pip install --quiet uv==$(UV)
	$(V)/uv --no-config pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --quiet --output-file requirements.txt requirements.in
	$(V)/npm install --package-lock-only --ignore-scripts
	cd tools/audit && $(CURDIR)/$(V)/npm install --package-lock-only --ignore-scripts

clean:
	rm -rf build site look
