#!/usr/bin/env python3
"""Turns the runs of compare.sh into the table, and into JSON with every single run.

    summarize.py WORK [--json FILE]

Reads runs.jsonl (one measured run in each line), about.json and, where compare.sh had to leave a tool out, skipped.txt.
Ratios between two tools are taken run by run, between runs of the same round, and the median of those is shown: a
machine that is busy for a minute then slows both sides of a ratio. The exit code is 1 when Gongkai left out a document.
"""

import argparse
import json
import sys
from pathlib import Path
from statistics import median

ORDER = ["gongkai", "hugo", "eleventy", "jbake"]
PAIRS = [("gongkai", "hugo"), ("gongkai", "eleventy"), ("jbake", "gongkai"), ("eleventy", "hugo"), ("jbake", "hugo")]


def seconds(number):
    return f"{number:.2f} s" if number < 100 else f"{number:.1f} s"


def megabytes(number):
    return f"{number / 1e6:,.0f} MB"


def table(rows, left=1):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [cell.ljust(width) if column < left else cell.rjust(width) for column, (cell, width) in enumerate(zip(row, widths))]
        lines.append("  ".join(cells).rstrip())
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


def tool_result(runs):
    last = runs[-1]
    walls = [wall(run) for run in runs]
    cpus = [cpu(run) for run in runs]
    return {
        "version": last["version"],
        "runs": len(runs),
        "expected": last["expected"],
        "documents": min(run["documents"] for run in runs),
        "pages": last["pages"],
        "files": last["files"],
        "bytes": last["bytes"],
        "missing": last["missing"],
        "wall": {"median": median(walls), "min": min(walls), "max": max(walls)},
        "cpu": {"median": median(cpus), "min": min(cpus), "max": max(cpus)},
        "peakRss": {"median": median(run["peakRss"] for run in runs), "max": max(run["peakRss"] for run in runs)},
    }


def wall(run):
    return run["wall"]


def cpu(run):
    return run["user"] + run["system"]


def pair_result(runs, above, below, cost=wall):
    costs = {(run["tool"], run["run"]): cost(run) for run in runs}
    rounds = sorted(number for tool, number in costs if tool == above and (below, number) in costs)
    ratios = [costs[above, number] / costs[below, number] for number in rounds]
    if not ratios:
        return None
    return {"pairs": len(ratios), "median": median(ratios), "min": min(ratios), "max": max(ratios)}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("work", type=Path)
    arguments.add_argument("--json", type=Path)
    options = arguments.parse_args()

    about = json.loads((options.work / "about.json").read_text(encoding="utf-8"))
    lines = (options.work / "runs.jsonl").read_text(encoding="utf-8").splitlines()
    runs = [json.loads(line) for line in lines]
    skipped_file = options.work / "skipped.txt"
    skipped = skipped_file.read_text(encoding="utf-8").splitlines() if skipped_file.exists() else []

    tools = {}
    for tool in ORDER:
        own = [run for run in runs if run["tool"] == tool]
        if own:
            tools[tool] = tool_result(own)
    pairs = {}
    for above, below in PAIRS:
        pair = pair_result(runs, above, below)
        if pair:
            pairs[f"{above}/{below}"] = {"wall": pair, "cpu": pair_result(runs, above, below, cpu)}

    print()
    print(f"corpus   {about['corpus']}: {about['documents']} documents, {about['bytes'] / 1e6:.1f} MB")
    print(f"machine  {about['cpus']} CPUs ({about['cpu']}), {about['memory']}, {about['system']}, {about['java']}")
    print(f"output   on {about['outputFileSystem']}")
    print(f"Gongkai  MAVEN_OPTS={about['jvm'] or '(empty)'}")
    print()
    header = ["tool", "version", "documents", "pages", "files", "runs", "wall median", "min-max", "CPU", "peak memory", "x Gongkai"]
    rows = [header]
    for tool, result in tools.items():
        against = pair_result(runs, tool, "gongkai")
        walls = result["wall"]
        rows.append(
            [
                tool,
                result["version"],
                f"{result['documents']} of {result['expected']}",
                str(result["pages"]),
                str(result["files"]),
                str(result["runs"]),
                seconds(walls["median"]),
                f"{walls['min']:.2f}-{walls['max']:.2f}",
                seconds(result["cpu"]["median"]),
                megabytes(result["peakRss"]["max"]),
                f"{against['median']:.2f}" if against else "-",
            ]
        )
    print(table(rows, left=2) if tools else "nothing was measured")
    if pairs:
        print()
        print("run against run of the same round, median:")
        rows = [["ratio", "wall", "min-max", "CPU", "pairs"]]
        for name, pair in pairs.items():
            spread = f"{pair['wall']['min']:.2f}-{pair['wall']['max']:.2f}"
            rows.append([name, f"{pair['wall']['median']:.2f}", spread, f"{pair['cpu']['median']:.2f}", str(pair["wall"]["pairs"])])
        print(table(rows))
    for tool, result in tools.items():
        if result["missing"]:
            print()
            print(f"{tool} left out or cut short {len(result['missing'])} of {result['expected']} documents:")
            for entry in result["missing"][:5]:
                print(f"  {entry}")
            if len(result["missing"]) > 5:
                print(f"  and {len(result['missing']) - 5} more")
    if skipped:
        print()
        print("\n".join(skipped))

    if options.json:
        content = {"about": about, "tools": tools, "pairs": pairs, "skipped": skipped, "runs": runs}
        options.json.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        print()
        print(f"every run: {options.json}")
    if "gongkai" in tools and tools["gongkai"]["missing"]:
        sys.exit(1)  # of a peer that is a result, of Gongkai a fault


if __name__ == "__main__":
    main()
