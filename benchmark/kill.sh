#!/usr/bin/env bash
# Kills a build at random moments and looks at the site that was there before: it must be whole every time, and the next
# build must recover by itself.
#
#   benchmark/kill.sh [--site DIR] [--times N] [--work DIR]
#
# The plug-in must be in the local Maven repository (mvn -B -ntp install -DskipTests). Without --site the living example
# site is built. "Whole" means: every file of the manifest of the last finished build is there, with its hash, and no other
# file. Needs bash, python3, Maven.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
site=$root/content
times=100
work=$(mktemp -d)
while [ $# -gt 0 ]; do
  case $1 in
    --site) site=$(cd "$2" && pwd); shift 2 ;;
    --times) times=$2; shift 2 ;;
    --work) work=$2; mkdir -p "$work"; shift 2 ;;
    *) echo "unknown option $1" >&2; exit 2 ;;
  esac
done
version=$(python3 - "$root/pom.xml" <<'PY'
import sys, xml.etree.ElementTree as tree
print(tree.parse(sys.argv[1]).getroot().findtext("{http://maven.apache.org/POM/4.0.0}version"))
PY
)
cd "$work"

build() { # $1: reports folder; $2: as-of day, so that every build differs from the one before
  mvn -B -ntp -q -o "io.github.gongkai:gongkai-maven-plugin:$version:build" \
    "-Dgongkai.site=$site" "-Dgongkai.output=$work/site" "-Dgongkai.reports=$work/$1" "-Dgongkai.asOf=$2"
}

whole() {
  python3 - "$work/site" "$work/reports/manifest.json" <<'PY'
import hashlib, json, os, sys
site, manifest = sys.argv[1:]
wanted = {f["path"]: f["sha256"] for f in json.load(open(manifest))["files"]}
found = {}
for folder, _, names in os.walk(site):
    for name in names:
        path = os.path.join(folder, name)
        found[os.path.relpath(path, site)] = hashlib.sha256(open(path, "rb").read()).hexdigest()
sys.exit(0 if found == wanted else 1)
PY
}

build reports 2026-11-01
start=$(date +%s%N)
build reports 2026-11-01
millis=$((($(date +%s%N) - start) / 1000000))
echo "one build takes $millis ms; killing $times builds"
broken=0
swapped=0
finished=0
i=0
while [ "$i" -lt "$times" ]; do
  mvn -B -ntp -q -o "io.github.gongkai:gongkai-maven-plugin:$version:build" \
    "-Dgongkai.site=$site" "-Dgongkai.output=$work/site" "-Dgongkai.reports=$work/killed" -Dgongkai.asOf=2026-11-01 \
    >/dev/null 2>&1 &
  pid=$!
  wait_for=$((RANDOM * millis / 32768))
  sleep "$(printf '%d.%03d' $((wait_for / 1000)) $((wait_for % 1000)))"
  if kill -9 "$pid" 2>/dev/null; then
    i=$((i + 1))
  else
    finished=$((finished + 1))
  fi
  wait "$pid" 2>/dev/null || true
  if [ ! -e "$work/site" ]; then
    swapped=$((swapped + 1))
  elif ! whole; then
    broken=$((broken + 1))
    echo "broken after kill $i at $wait_for ms"
  fi
done
build reports 2026-11-01
whole && echo "the next build recovered by itself"
leftover=$(find "$work" -maxdepth 2 -path '*.site.gongkai/*' ! -name lock | head -1)
[ -z "$leftover" ] || { echo "left over: $leftover"; broken=$((broken + 1)); }
echo "$times kills: $broken broken, $swapped between the two renames, $finished builds were faster"
[ "$broken" -eq 0 ]
