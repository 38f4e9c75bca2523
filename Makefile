# Every target works in a folder with spaces in its name: paths are relative or quoted.
SHELL := /bin/sh
.DEFAULT_GOAL := help
PYTHON ?= python3
PORT ?= 8000
PY := .venv/bin/python
MANAGE := $(PY) manage.py
PIP := $(PY) -m pip --disable-pip-version-check --no-input --quiet
LOCK_COMPILE := $(PY) -m uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet
export PYTHONUNBUFFERED := 1

.PHONY: help run elasticsearch stop reset test check messages bench bench-search lock backup restore install install-dev venv free-port

help: ## this list
	@printf 'make TARGET:\n'
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## (.*)/\1\t\2/' | while IFS="$$(printf '\t')" read -r target text; do printf '  %-13s %s\n' "$$target" "$$text"; done

run: free-port install ## install, prepare and serve on http://127.0.0.1:8000 (PORT=8001 for another port)
	@exec $(MANAGE) up --port "$(PORT)"

elasticsearch: install ## fetch and start a real Elasticsearch server for development (needs Java 17), and print its address
	@$(PY) -m portal.elasticsearch_server start

stop: ## stop the web server, the embedded database and Elasticsearch
	@if [ -x $(PY) ]; then $(MANAGE) down; fi

reset: ## stop, and delete what was made (databases, indexes, uploads, static files) without asking; backups stay
	@if [ -x $(PY) ]; then $(MANAGE) down --remove-data; fi
	@if [ -d var ]; then find var -mindepth 1 -maxdepth 1 ! -name backups -exec rm -rf {} +; fi
	@echo "Emptied var/ (backups in var/backups stay)."

test: install-dev ## all tests (ARGS='tests/portal -k backup' for some)
	@$(PY) -m pytest -n 2 --dist loadfile $(ARGS)

check: install-dev ## style, types, layers, migrations, deployment settings
	@PY="$(PY)" sh scripts/check

messages: install ## renew and compile the English texts of the interface (needs no GNU gettext)
	@$(PY) -m scripts.messages

bench: install-dev ## measure pages at 50 and 5,000 practices
	@$(PY) -m benchmarks.run $(ARGS)

bench-search: install-dev ## measure the engines of search at 1,000, 10,000 and 100,000 documents
	@$(PY) -m benchmarks.engines $(ARGS)

lock: venv ## renew requirements.lock and requirements-dev.lock
	@$(PY) -m uv --version >/dev/null 2>&1 || $(PIP) install uv
	@$(LOCK_COMPILE) pyproject.toml -o requirements.lock
	@$(LOCK_COMPILE) pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock

backup: install ## database and uploads in one file in var/backups
	@$(MANAGE) backup

restore: install ## load a backup into an empty installation: make restore FILE=var/backups/...
	@[ -n "$(FILE)" ] || { echo "Say which file: make restore FILE=var/backups/..." >&2; exit 2; }
	@$(MANAGE) restore "$(FILE)"

free-port:
	@$(PYTHON) portal/ports.py "$(PORT)"

# The copy of the lock file inside .venv says what is installed.
install: venv
	@cmp -s requirements.lock .venv/installed.lock || { echo "Installing requirements.lock ..."; $(PIP) install --require-hashes -r requirements.lock && cp requirements.lock .venv/installed.lock; }

install-dev: venv
	@cmp -s requirements-dev.lock .venv/installed-dev.lock || { echo "Installing requirements-dev.lock ..."; $(PIP) install --require-hashes -r requirements-dev.lock && cp requirements-dev.lock .venv/installed-dev.lock && cp requirements.lock .venv/installed.lock; }

venv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "The portal needs Python 3.11 or newer; say which: make run PYTHON=python3.12" >&2; exit 1; }
	@$(PY) -m pip --version >/dev/null 2>&1 || { echo "Making .venv ..."; $(PYTHON) -m venv --clear .venv || { echo "Python cannot make a virtual environment; on Debian: apt install python3-venv" >&2; exit 1; }; }
