#!/usr/bin/env bash
# The files of a release from a build: release-files.sh DIST OUT
# The site as a zip, the edition in one file, the package for other people's pages.
set -euo pipefail
dist=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)

# Packed copies of files are for a server that knows them; a host of static files wants the plain ones.
(cd "$dist" && zip -qr "$out/coso-site.zip" . -x '.*' -x '*.br' -x '*.gz')
cp "$dist/coso.html" "$out/coso.html"

# npm takes every file whose name begins with README, the packed ones too: it is given a folder without them.
package=$(mktemp -d)
trap 'rm -rf "$package"' EXIT
(cd "$dist/embed" && tar -cf - --exclude='*.br' --exclude='*.gz' .) | tar -xf - -C "$package"
(cd "$package" && npm pack --silent --pack-destination "$out" > /dev/null)
