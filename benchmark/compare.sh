#!/usr/bin/env bash
# Builds one corpus with Gongkai, Hugo, Eleventy and JBake, in turns, and compares time, memory and what was written.
# benchmark/README.md says what is compared and how to read it.
# shellcheck disable=SC2317 # the functions ready_TOOL and command_TOOL are called by a composed name
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")

usage() {
    cat <<'TEXT'
usage: benchmark/compare.sh [options]

  --corpus DIR       folder of .md documents (default: ../shared/corpus/regulations beside the repository;
                     where that is absent, a generated corpus)
  --generated        use the generated corpus even where the default one is present
  --documents N      take N documents, evenly spaced (default: all; for the generated corpus 1000)
  --runs R           measured runs of each tool (default 5), after one warm-up that is not counted
  --jbake-runs R     measured runs of JBake, which takes minutes (default 1; never more than --runs)
  --only LIST        some of gongkai,hugo,eleventy,jbake (default: all four)
  --work DIR         work folder (default: gongkai-benchmark-UID in the temporary folder)
  --output DIR       where the tools write their sites (default: memory, /dev/shm, removed at the end; where that is
                     missing or has less than 2 GB free, the work folder)
  --json FILE        also write every run as JSON
  --jvm "OPTIONS"    MAVEN_OPTS for Gongkai's runs (default: empty)
  --maven-repo DIR   local Maven repository that holds Gongkai, also used for JBake (default: Maven's own)
  --install          first build Gongkai and install it into that repository
TEXT
}

fail() {
    echo "compare.sh: $1" >&2
    exit 2
}

# ---------------------------------------------------------------------------------------------------------- arguments

corpus=
generated=false
documents=
runs=5
jbake_runs=1
only=gongkai,hugo,eleventy,jbake
work=${TMPDIR:-/tmp}/gongkai-benchmark-$(id -u)
output=
json=
jvm=
maven_repo=
install=false

while (($#)); do
    case $1 in
        --generated) generated=true ;;
        --install) install=true ;;
        -h | --help)
            usage
            exit 0
            ;;
        --corpus | --documents | --runs | --jbake-runs | --only | --work | --output | --json | --jvm | --maven-repo)
            (($# >= 2)) || fail "$1 needs a value"
            case $1 in
                --corpus) corpus=$2 ;;
                --documents) documents=$2 ;;
                --runs) runs=$2 ;;
                --jbake-runs) jbake_runs=$2 ;;
                --only) only=$2 ;;
                --work) work=$2 ;;
                --output) output=$2 ;;
                --json) json=$2 ;;
                --jvm) jvm=$2 ;;
                --maven-repo) maven_repo=$2 ;;
            esac
            shift
            ;;
        *)
            usage >&2
            fail "unknown option: $1"
            ;;
    esac
    shift
done

[[ $runs =~ ^[1-9][0-9]*$ ]] || fail "--runs must be a number from 1 up, not \"$runs\""
[[ $jbake_runs =~ ^[1-9][0-9]*$ ]] || fail "--jbake-runs must be a number from 1 up, not \"$jbake_runs\""
[[ -z $documents || $documents =~ ^[1-9][0-9]*$ ]] || fail "--documents must be a number from 1 up, not \"$documents\""
[[ -z $corpus || -d $corpus ]] || fail "no such folder: $corpus"
[[ -z $corpus || $generated == false ]] || fail "--corpus and --generated exclude each other"
IFS=, read -r -a wanted <<<"$only"
((${#wanted[@]})) || fail "--only names no tool"
for tool in "${wanted[@]}"; do
    [[ $tool =~ ^(gongkai|hugo|eleventy|jbake)$ ]] || fail "--only: unknown tool \"$tool\""
done
command -v python3 >/dev/null || fail "python3 is needed"

# A UTF-8 locale for everyone: names of output files are Chinese.
export LC_ALL=C.UTF-8

mkdir -p "$work"
work=$(cd "$work" && pwd)
logs=$work/logs
mkdir -p "$logs"

# Some ten thousand small files: on a disk, the file system's own work and its other users can cost more than the tool and
# differ from minute to minute by several times. In memory it is the tools that are compared.
if [[ -z $output ]]; then
    if [[ -d /dev/shm && -w /dev/shm ]] && (($(df -Pk /dev/shm | awk 'NR == 2 { print $4 }') >= 2000000)); then
        output=$(mktemp -d /dev/shm/gongkai-benchmark-XXXXXX)
        trap 'rm -rf "$output"' EXIT
    else
        output=$work/output
    fi
fi
mkdir -p "$output"
output=$(cd "$output" && pwd)
rm -f "$work/runs.jsonl" "$work/skipped.txt"
touch "$work/runs.jsonl"

maven=(mvn -B -q)
[[ -z $maven_repo ]] || {
    mkdir -p "$maven_repo"
    maven+=("-Dmaven.repo.local=$(cd "$maven_repo" && pwd)")
}

# ------------------------------------------------------------------------------------------------- corpus, preparation

if [[ -z $corpus && $generated == false && -d $root/../shared/corpus/regulations ]]; then
    corpus=$root/../shared/corpus/regulations
fi
if [[ -z $corpus ]]; then
    corpus=$work/corpus
    corpus_name="generated (seed 20260101)"
    python3 "$here/generate-corpus.py" "$corpus" --documents "${documents:-1000}" --seed 20260101
else
    corpus_name=$(basename "$corpus")
fi

echo "preparing:"
prepare=(python3 "$here/prepare.py" --corpus "$corpus" --work "$work")
[[ -z $documents ]] || prepare+=(--documents "$documents")
"${prepare[@]}"

# ---------------------------------------------------------------------------------------------------------- the tools
#
# ready_TOOL   sets version, or prints why the tool cannot run and returns 1; installs what may be installed
# command_TOOL sets the array command and the folder to run it in; called before every run, outside the timing

skip() {
    echo "skipped: $1 ($2)" | tee -a "$work/skipped.txt"
    return 1
}

declare -A version

# The version that the root pom gives itself (not its parent's); a property such as ${revision} is looked up there too.
project_version() {
    python3 - "$root/pom.xml" <<'PYTHON'
import re, sys
import xml.etree.ElementTree as tree

space = "{http://maven.apache.org/POM/4.0.0}"
project = tree.parse(sys.argv[1]).getroot()
found = project.findtext(space + "version") or project.findtext(f"{space}parent/{space}version") or sys.exit("no version")
print(re.sub(r"\$\{(.+?)\}", lambda m: project.findtext(f"{space}properties/{space}{m.group(1)}", m.group(0)), found.strip()))
PYTHON
}

ready_gongkai() {
    command -v mvn >/dev/null || { skip gongkai "mvn is not installed"; return 1; }
    [[ -f $root/pom.xml ]] || { skip gongkai "no pom.xml in the repository root"; return 1; }
    version[gongkai]=$(project_version) || fail "no version in $root/pom.xml"
    gongkai=io.github.gongkai:gongkai-maven-plugin:${version[gongkai]}
    if $install; then
        echo "installing Gongkai ${version[gongkai]}:"
        "${maven[@]}" -ntp -f "$root/pom.xml" install -DskipTests || fail "Gongkai does not build"
    fi
    # Asks the plug-in itself, offline and from an empty folder, exactly as the measured runs do.
    mkdir -p "$work/probe/.mvn"
    if ! (cd "$work/probe" && "${maven[@]}" -o "$gongkai:help") >"$logs/gongkai-probe.log" 2>&1; then
        skip gongkai "version ${version[gongkai]} is not in the local Maven repository or does not start; run again with --install, or install it there with: mvn -B -ntp install -DskipTests; log: $logs/gongkai-probe.log"
        return 1
    fi
}

command_gongkai() {
    # A new empty folder and no cache: every run is somebody's first build. The empty .mvn keeps Maven from picking up
    # the settings of a project further up.
    folder=$output/gongkai-run
    local reports=$output/gongkai-reports
    rm -rf "$folder" "$reports" "$work/gongkai/site/target"
    mkdir -p "$folder/.mvn" "$reports"
    command=(
        env "MAVEN_OPTS=$jvm"
        "${maven[@]}" -o "$gongkai:build"
        "-Dgongkai.site=$work/gongkai/site" "-Dgongkai.output=$output/gongkai" "-Dgongkai.reports=$reports"
        -Dgongkai.asOf=2026-01-01
    )
}

ready_hugo() {
    command -v hugo >/dev/null || { skip hugo "hugo is not installed; on Debian: apt-get install hugo"; return 1; }
    version[hugo]=$(hugo version | sed -n 's/^[^0-9]*\([0-9][0-9.]*\).*/\1/p')
}

command_hugo() {
    folder=$work/hugo
    command=(hugo --quiet --destination "$output/hugo")
}

ready_eleventy() {
    command -v node >/dev/null || { skip eleventy "node is not installed"; return 1; }
    command -v npm >/dev/null || { skip eleventy "npm is not installed"; return 1; }
    eleventy=$work/npm/node_modules/.bin/eleventy
    # The pinned version, once; a changed pin installs again.
    if [[ ! -x $eleventy ]] || ! cmp -s "$here/eleventy/package.json" "$work/npm/package.json"; then
        rm -rf "$work/npm"
        mkdir -p "$work/npm"
        cp "$here/eleventy/package.json" "$work/npm/"
        if ! (cd "$work/npm" && npm install --no-audit --no-fund --no-package-lock) >"$logs/eleventy-install.log" 2>&1; then
            rm -rf "$work/npm"
            skip eleventy "npm could not install it; log: $logs/eleventy-install.log"
            return 1
        fi
    fi
    version[eleventy]=$("$eleventy" --version)
}

command_eleventy() {
    folder=$work/eleventy
    command=("$eleventy" --quiet "--output=$output/eleventy")
}

ready_jbake() {
    command -v mvn >/dev/null || { skip jbake "mvn is not installed"; return 1; }
    command -v java >/dev/null || { skip jbake "java is not installed"; return 1; }
    # Outside the repository, like everything else here, so that no settings of the repository apply.
    mkdir -p "$work/jbake-classpath/.mvn"
    cp "$here/jbake/pom.xml" "$work/jbake-classpath/pom.xml"
    rm -f "$work/jbake-classpath/classpath"
    local resolve=("${maven[@]}" -ntp -f "$work/jbake-classpath/pom.xml" dependency:build-classpath
        "-Dmdep.outputFile=$work/jbake-classpath/classpath" -Dmdep.includeScope=runtime)
    if ! "${resolve[@]}" >"$logs/jbake-resolve.log" 2>&1; then
        skip jbake "Maven could not resolve it; log: $logs/jbake-resolve.log"
        return 1
    fi
    jbake_classpath=$(<"$work/jbake-classpath/classpath")
    version[jbake]=$(sed -n 's/.*jbake-core-\([0-9.]*\)\.jar.*/\1/p' "$work/jbake-classpath/classpath")
}

command_jbake() {
    # The command line of JBake itself: its Oven, Crawler, OrientDB and logging as published, JVM defaults.
    folder=$work/jbake
    rm -rf "$folder/cache"
    command=(java -cp "$jbake_classpath" org.jbake.launcher.Main -b . "$output/jbake")
}

# --------------------------------------------------------------------------------------------------------- measuring

# One whole process into an empty output folder. Checking what it wrote is outside the timing.
run_once() {
    local tool=$1 name=$2 log=$logs/$1-$2.log
    local -a command
    local folder
    rm -rf "${output:?}/$tool"
    "command_$tool"
    sync
    if ! python3 "$here/measure.py" "$work/measured.json" "$log" "$folder" "${command[@]}"; then
        echo "failed: $tool, $name; the end of $log:" >&2
        tail -n 15 "$log" | cut -c 1-300 >&2
        return 1
    fi
    if [[ ! -d $output/$tool ]]; then
        echo "failed: $tool, $name: wrote no output folder; log: $log" >&2
        return 1
    fi
    python3 "$here/check.py" "$work/documents.json" "$output/$tool" >"$work/checked.json"
}

# Adds the run just measured to runs.jsonl and prints it as one line.
record() {
    python3 - "$work" "$1" "${version[$1]}" "$2" <<'PYTHON'
import json, pathlib, sys

work, tool, version, number = pathlib.Path(sys.argv[1]), *sys.argv[2:]
run = {"tool": tool, "version": version, "run": int(number)}
run |= json.loads((work / "measured.json").read_text()) | json.loads((work / "checked.json").read_text(encoding="utf-8"))
with open(work / "runs.jsonl", "a", encoding="utf-8") as file:
    file.write(json.dumps(run, ensure_ascii=False) + "\n")
print(f"run {number}  {tool:<9} {run['wall']:8.2f} s wall  {run['user'] + run['system']:8.2f} s CPU"
      f"  {run['peakRss'] / 1e6:7,.0f} MB  {run['documents']} of {run['expected']} documents, {run['pages']} pages")
PYTHON
}

measured=()
failed=()
for tool in "${wanted[@]}"; do
    if "ready_$tool"; then
        measured+=("$tool")
    fi
done

# A tool that fails is left out of the rest, and said so at the end.
drop() {
    local kept=() each
    for each in "${measured[@]}"; do
        [[ $each == "$1" ]] || kept+=("$each")
    done
    measured=("${kept[@]}")
    failed+=("$1")
}

for tool in "${measured[@]}"; do
    echo "warm-up  $tool ${version[$tool]}"
    run_once "$tool" warm-up || drop "$tool"
done
for ((number = 1; number <= runs; number++)); do
    for tool in "${measured[@]}"; do
        if [[ $tool == jbake ]] && ((number > jbake_runs)); then
            continue
        fi
        if run_once "$tool" "run-$number"; then
            record "$tool" "$number"
        else
            drop "$tool"
        fi
    done
done

# ------------------------------------------------------------------------------------------------------------ result

python3 - "$work" "$corpus_name" "$jvm" "$(df -PT "$output" 2>/dev/null | awk 'NR == 2 { print $2 }')" <<'PYTHON'
import json, os, pathlib, platform, re, shutil, subprocess, sys

work, corpus, jvm, file_system = pathlib.Path(sys.argv[1]), *sys.argv[2:]
prepared = json.loads((work / "documents.json").read_text(encoding="utf-8"))


def first_match(path, pattern, otherwise):
    try:
        found = re.search(pattern, pathlib.Path(path).read_text())
    except OSError:
        found = None
    return found.group(1).strip() if found else otherwise


java = "no java"
if shutil.which("java"):
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.splitlines()
    java = next((line for line in java if "version" in line), "java").replace('"', "")
memory = first_match("/proc/meminfo", r"MemTotal:\s*(\d+)", None)
about = {
    "corpus": corpus,
    "documents": len(prepared["documents"]),
    "bytes": prepared["bytes"],
    "jvm": jvm,
    "outputFileSystem": file_system or "unknown",
    "cpus": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
    "cpu": first_match("/proc/cpuinfo", r"model name\s*:\s*(.+)", platform.machine()),
    "memory": f"{int(memory) / 1e6:.0f} GB" if memory else "memory unknown",
    "system": f"{platform.system()} {platform.release()}",
    "java": java,
}
(work / "about.json").write_text(json.dumps(about, ensure_ascii=False), encoding="utf-8")
PYTHON

summarize=(python3 "$here/summarize.py" "$work")
[[ -z $json ]] || summarize+=(--json "$json")
status=0
"${summarize[@]}" || status=1

if ((${#failed[@]})); then
    printf '\nfailed: %s (logs: %s)\n' "${failed[*]}" "$logs"
    status=1
fi
exit "$status"
