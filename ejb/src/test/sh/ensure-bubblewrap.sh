#!/usr/bin/env bash
# What the trial of the sandbox needs and Maven Central does not have: bubblewrap. Takes what is there; installs it where
# that is possible (Debian, as root). Elsewhere it says that the sandbox will not be tried.
set -euo pipefail

has_bubblewrap() {
  [ -x /usr/bin/bwrap ] || [ -x /usr/local/bin/bwrap ]
}

if ! has_bubblewrap && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null 2>&1; then
  echo "Installing bubblewrap for the trial of the sandbox"
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends bubblewrap < /dev/null > /dev/null; } || true
fi

has_bubblewrap || echo "[WARNING] Without bubblewrap THE SANDBOX IS NOT TRIED: apt-get install bubblewrap."
