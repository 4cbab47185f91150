#!/usr/bin/env bash
# The foreign programs of the field trials: a virus scanner, feed readers, PostgreSQL's own programs, systemd's reader of units, a client of tus, parsers
# of feeds, one of oEmbed, a verifier of webhooks, PHP, WordPress with its database, calendar programs, counters and a reader
# of short messages, a telecom company, a voice, what looks into films, sounds, pictures and codes, another gateway to telecom companies,
# checkers of pages, PDFs, subtitles and feeds, readers of captures, an office suite, ImageMagick, Ghostscript, what shows how two files differ, and a program
# that asks as often as it can.
# Uses installed ones; installs missing ones where that is possible (Debian, as root; npm packages and jars into the given
# folder); else prints how to, and fails.
set -euo pipefail

folder=${1:?the folder for npm packages}
npm_packages=(tus-js-client@4.3.1 feedsmith@3.0.1 rss-parser@3.13.0 @extractus/oembed-extractor@6.0.0
  standardwebhooks@1.1.1 ical.js@2.2.1 rrule@2.8.1
  sms-segments-calculator@1.3.0 split-sms@0.1.7 node-pdu@2.1.1 smpp@0.5.1
  @redocly/cli@2.77.0 openapi-typescript@7.13.0 openapi-fetch@0.17.0 typescript@5.9.3
  @stoplight/prism-cli@5.16.0 fast-check@4.11.0 ajv@8.20.0
  vnu-jar@26.9.27 lighthouse@12.8.2 webvtt-parser@2.2.0
  warcio@2.4.11)
replay=replaywebpage-2.5.3

declare -A debian=([clamd]=clamav-daemon [newsboat]=newsboat [miniflux]=miniflux [sqlite3]=sqlite3 [node]=nodejs [npm]=npm
  [openssl]=openssl [php]=php-cli [khal]=khal [mariadbd]=mariadb-server [mariadb]=mariadb-client
  [ffprobe]=ffmpeg [convert]=imagemagick [gs]=ghostscript [espeak-ng]=espeak-ng [mediainfo]=mediainfo [exiftool]=libimage-exiftool-perl [bearerbox]=kannel [gcc]=gcc [webpinfo]=webp [zbarimg]=zbar-tools [nginx]=nginx-light [systemd-analyze]=systemd [qpdf]=qpdf [wrk]=wrk [soffice]=libreoffice-nogui [diffoscope]=diffoscope-minimal [unzip]=unzip)
# as old as the server at least, else it refuses
postgresql=17

absent() {
  local program
  for program in "${!debian[@]}"; do
    PATH="$PATH:/usr/sbin" command -v "$program" > /dev/null 2>&1 || printf '%s\n' "${debian[$program]}"
  done
  /usr/bin/python3 -c 'import feedparser' > /dev/null 2>&1 || printf 'python3-feedparser\n'
  /usr/bin/python3 -c 'import icalendar, recurring_ical_events' > /dev/null 2>&1 ||
    printf 'python3-icalendar\npython3-recurring-ical-events\n'
  /usr/bin/python3 -c 'import html5lib, lxml, rdflib' > /dev/null 2>&1 ||
    printf 'python3-html5lib\npython3-lxml\npython3-rdflib\n'
  local file extension
  for file in wordpress=/usr/share/wordpress/wp-load.php \
    php-guzzlehttp-guzzle=/usr/share/php/GuzzleHttp/autoload.php \
    php-guzzlehttp-psr7=/usr/share/php/GuzzleHttp/Psr7/autoload.php \
    wordpress-theme-twentytwentyfive=/usr/share/wordpress/wp-content/themes/twentytwentyfive/style.css; do
    [ -e "${file#*=}" ] || printf '%s\n' "${file%%=*}"
  done
  for extension in mysqli=php-mysql curl=php-curl gd=php-gd xml=php-xml mbstring=php-mbstring zip=php-zip; do
    php -r "exit(extension_loaded('${extension%%=*}') ? 0 : 1);" 2> /dev/null || printf '%s\n' "${extension#*=}"
  done
  local version
  version=$(PATH="/usr/lib/postgresql/$postgresql/bin:$PATH" pg_dump --version 2> /dev/null | grep -oE '[0-9]+' | head -n 1 || true)
  [ "${version:-0}" -ge "$postgresql" ] || printf 'postgresql-client-%s\n' "$postgresql"
}

mapfile -t missing < <(absent)
if [ ${#missing[@]} -gt 0 ] && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null 2>&1; then
  echo "Installing ${missing[*]} for the field trials"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" < /dev/null > /dev/null
  mapfile -t missing < <(absent)
fi
if [ ${#missing[@]} -gt 0 ]; then
  echo "The field trials need: apt-get install ${missing[*]}." >&2
  exit 1
fi

if [ "$(cat "$folder/packages" 2> /dev/null)" != "${npm_packages[*]}" ]; then
  echo "Installing ${npm_packages[*]} for the field trials"
  mkdir -p "$folder"
  if ! npm install --prefix "$folder" --no-save --no-audit --no-fund --loglevel=error "${npm_packages[@]}"; then
    echo "The field trials need npm packages: npm install --prefix $folder ${npm_packages[*]}." >&2
    exit 1
  fi
  printf '%s\n' "${npm_packages[*]}" > "$folder/packages"
fi

# ReplayWeb.page is a bundle: of the packages that it was built from none is needed
if [ "$(cat "$folder/node_modules/replaywebpage/of" 2> /dev/null)" != "$replay" ]; then
  echo "Bringing $replay for the field trials"
  rm -rf "$folder/node_modules/replaywebpage"
  mkdir -p "$folder/node_modules/replaywebpage"
  if ! npm pack --silent --pack-destination "$folder" "${replay/-/@}" > /dev/null ||
    ! tar -xzf "$folder/$replay.tgz" --strip-components=1 -C "$folder/node_modules/replaywebpage"; then
    echo "The field trials need the npm package ${replay/-/@} in $folder/node_modules." >&2
    exit 1
  fi
  printf '%s\n' "$replay" > "$folder/node_modules/replaywebpage/of"
fi

# veraPDF comes from Maven Central, with jars of its own that are not on the classpath of the trials
pdf_checker=$(cd "$(dirname "$0")/../verapdf" && pwd)
if ! cmp -s "$pdf_checker/pom.xml" "$folder/verapdf/pom.xml"; then
  echo "Bringing veraPDF for the field trials"
  rm -rf "$folder/verapdf"
  if ! mvn -B -ntp -q -f "$pdf_checker/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/verapdf"; then
    echo "The field trials need veraPDF: mvn -f $pdf_checker/pom.xml dependency:copy-dependencies -DoutputDirectory=$folder/verapdf." >&2
    exit 1
  fi
  cp "$pdf_checker/pom.xml" "$folder/verapdf/pom.xml"
fi
