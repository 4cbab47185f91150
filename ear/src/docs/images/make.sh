#!/usr/bin/env bash
# Takes the pictures of the README again: from a product of its own with the demo content, by a browser.
set -euo pipefail
cd "$(dirname "$0")/../../../.."
mvn -q -Pfield verify -pl ear -am -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test=PicturesJourney -Dfailsafe.failIfNoSpecifiedTests=false
cp ear/target/images/*.webp ear/src/docs/images/
