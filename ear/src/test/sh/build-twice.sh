#!/usr/bin/env bash
# Builds the archive of a release twice from the tracked files of this tree, in folders, with umasks, time zones and
# languages that differ, and compares the results by their bytes. Prints each difference, and fails for one.
#   build-twice.sh <root of the project> <folder to work in> [more arguments for Maven]
set -euo pipefail
root=$(realpath "$1")
work=$(realpath -m "$2")
shift 2
rm -rf "$work"
made=(ear/target/lantoa.ear ear/target/sbom/application.cdx.json web/target/sbom/surface.cdx.json ear/target/sbom/lantoa.cdx.json ear/target/lantoa-server.zip)
another="$work/another/folder of another name"

# copied at once, so that both are of the same moment
sources() { # <folder> <umask>
  mkdir -p "$1"
  (umask "$2"; cd "$root"; git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$1")
}
sources "$work/one" 0022
sources "$another" 0077

# tests are not compiled: their results are not in the archive
build() { # <folder> <umask> <zone> <language> <more arguments for Maven>
  (
    cd "$1"
    umask "$2"
    TZ=$3 LC_ALL=$4 MAVEN_OPTS="-Duser.language=${4%%_*}" \
      mvn -B -ntp -q -Pdist -Dmaven.test.skip=true package "${@:5}" >"$1.log" 2>&1 ||
      { tail -40 "$1.log"; echo "the build in $1 failed"; exit 1; }
  )
}
build "$work/one" 0022 UTC en_US.UTF-8 "$@"
build "$another" 0077 Asia/Ho_Chi_Minh tr_TR.UTF-8 "$@"

differ=0
cd "$work/one"
for file in "${made[@]}"; do
  if [ -f "$file" ] && cmp -s "$file" "$another/$file"; then
    echo "same     $(sha256sum "$file" | cut -c1-16)  $file"
  else
    echo "DIFFERS                    $file"
    differ=1
  fi
done
exit $differ
