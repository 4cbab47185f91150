#!/usr/bin/env bash
# Ensures the programs of the tests that Maven Central does not have: a Chromium and fonts for Vietnamese and Khmer for
# the browser tests, and a Tesseract that reads Vietnamese. Uses installed ones; installs missing ones where that is
# possible (Debian, as root); else prints how to, and fails.
set -euo pipefail

find_chromium() {
  local candidate
  for candidate in "${LANTOA_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    if [ -n "$candidate" ] && command -v "$candidate" > /dev/null 2>&1; then
      command -v "$candidate"
      return 0
    fi
  done
  return 1
}

has_fonts() {
  command -v fc-list > /dev/null 2>&1 || return 1
  [ -n "$(fc-list ':lang=vi' file)" ] && [ -n "$(fc-list ':lang=km' file)" ]
}

reads_vietnamese() {
  command -v tesseract > /dev/null 2>&1 && tesseract --list-langs 2> /dev/null | grep -qx vie
}

missing=()
find_chromium > /dev/null || missing+=(chromium)
has_fonts || missing+=(fontconfig fonts-noto-core)
reads_vietnamese || missing+=(tesseract-ocr tesseract-ocr-vie)

if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null 2>&1; then
    echo "Installing ${missing[*]} for the tests"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "${missing[@]}" < /dev/null > /dev/null
  fi
fi

if ! chromium=$(find_chromium); then
  echo "The browser tests need Chromium: apt-get install chromium, or set LANTOA_CHROMIUM to a Chrome's path." >&2
  exit 1
fi
if ! has_fonts; then
  echo "The browser tests need fonts for Vietnamese and Khmer: apt-get install fontconfig fonts-noto-core." >&2
  exit 1
fi
if ! reads_vietnamese; then
  echo "The tests of pictures need Tesseract: apt-get install tesseract-ocr tesseract-ocr-vie." >&2
  exit 1
fi

# where the tests look for it
if [ $# -gt 0 ]; then
  mkdir -p "$(dirname "$1")"
  printf '%s\n' "$chromium" > "$1"
fi
