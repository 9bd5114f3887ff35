#!/usr/bin/env python3
"""Writes the same documents in the shape that each tool reads. Runs before, and outside, every measurement.

    prepare.py --corpus DIR --work DIR [--documents N]

Into the work folder it writes
    gongkai/site/          site.yaml and documents/: the corpus as it is
    hugo/                  our configuration and layouts, and content/
    eleventy/              our configuration and templates, and documents/
    jbake/                 our configuration and templates, and content/
    documents.json         what every tool must have written: page, title, number of Han characters

With --documents N an evenly spaced sample of the corpus is taken, the same one for every tool.
Only the front matter changes from tool to tool; the Markdown below it is copied byte for byte.
"""

import argparse
import html
import json
import re
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent

LABELS = {
    "in-force": "现行有效",
    "amended": "已修改",
    "repealed": "废止",
    "lapsed": "失效",
    "pending": "尚未施行",
    "proactive": "主动公开",
    "on-request": "依申请公开",
    "withheld": "不予公开",
}

FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?\n)---[ \t]*(?:\r?\n|\Z)(.*)\Z", re.S)
KEY = re.compile(r"([A-Za-z][A-Za-z0-9]*):(?:[ \t]+(.*))?\Z")
PAIR = re.compile(r"""\s*([A-Za-z][A-Za-z0-9]*):\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,}\]]*)\s*(?:,|\Z)""")

HAN = re.compile(r"[\u3400-\u9fff]")


def scalar(text):
    """A YAML scalar as text: a date or a number stays the characters that were written."""
    text = text.strip()
    if text.startswith('"'):
        return json.loads(text)
    if text.startswith("'"):
        return text[1:-1].replace("''", "'")
    return text


def value(text):
    text = text.strip()
    if text.startswith("{") and text.endswith("}"):
        return {key: scalar(written) for key, written in PAIR.findall(text[1:-1])}
    if text.startswith("[") and text.endswith("]"):
        return [scalar(part) for part in text[1:-1].split(",") if part.strip()]
    return scalar(text)


def parse(path):
    """Front matter and text of one document. Reads the plain part of YAML that such entries use: scalars, and
    lists of scalars or of one-line maps. Anything else stops the preparation, so that no tool gets less than another."""
    match = FRONT_MATTER.match(path.read_bytes().decode("utf-8"))
    if match is None:
        sys.exit(f"{path}: no front matter between --- lines")
    fields, current = {}, None
    for number, line in enumerate(match.group(1).splitlines(), start=2):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        key = KEY.match(line)
        if key:
            current = key.group(1)
            fields[current] = value(key.group(2)) if key.group(2) else []
        elif line.lstrip().startswith("- ") and isinstance(fields.get(current), list):
            fields[current].append(value(line.lstrip()[2:]))
        else:
            sys.exit(f"{path}:{number}: the benchmark reads only plain front matter, not: {line.strip()}")
    for required in ("title", "datePublished"):
        if not fields.get(required):
            sys.exit(f"{path}: the benchmark needs {required}")
    return fields, match.group(2)


def facets(fields):
    """The four lists that every tool makes besides the list of all documents."""
    issuers = fields.get("issuers") or [fields["issuer"]] if fields.get("issuer") or fields.get("issuers") else ["其他"]
    return {
        "years": [fields["datePublished"][:4]],
        "issuers": issuers,
        "kinds": [fields.get("kind") or "其他文件"],
        "validities": [LABELS.get(fields.get("validity"), fields.get("validity") or "现行有效")],
    }


def plain(fields):
    """The fields of the metadata table, under names that mean nothing special to any of the tools."""
    groups = facets(fields)
    return {
        "title": fields["title"],
        "documentNumber": fields.get("documentNumber", ""),
        "issuer": "、".join(groups["issuers"]),
        "documentKind": groups["kinds"][0],
        "region": fields.get("region", ""),
        "dateIssued": fields.get("dateIssued", ""),
        "datePublished": fields["datePublished"],
        "dateEffective": fields.get("dateEffective", ""),
        "validity": groups["validities"][0],
        "disclosure": LABELS.get(fields.get("disclosure"), fields.get("disclosure", "")),
        "history": [
            {"date": event.get("date", ""), "event": event.get("event", "")}
            for event in fields.get("history", [])
            if isinstance(event, dict)
        ],
    }


def yaml(fields):
    """YAML whose values are written as JSON, which is YAML too: no quoting rule to get wrong."""
    lines = [f"{key}: {json.dumps(item, ensure_ascii=False)}" for key, item in fields.items()]
    return "---\n" + "\n".join(lines) + "\n---\n"


def for_hugo(fields):
    # An unquoted date: Hugo then needs no guess at its form.
    return yaml({**plain(fields), **facets(fields)}).replace("---\n", f"---\ndate: {fields['datePublished']}\n", 1)


def for_eleventy(fields):
    return yaml({**plain(fields), **facets(fields)}).replace("---\n", f"---\ndate: {fields['datePublished']}\n", 1)


def for_jbake(fields):
    """JBake's own header. JBake puts values into pages unescaped and its templates write them as they are, so they
    are escaped here. A value is one line of text; the tags are parted by commas, the events of the history by bars."""
    known = plain(fields)
    groups = facets(fields)
    tags = [tag.replace(",", "，").replace("/", "／") for tags in groups.values() for tag in tags]
    history = known.pop("history")
    lines = [f"{key}={html.escape(' '.join(item.splitlines()))}" for key, item in known.items()]
    lines += ["type=post", "status=published", f"date={fields['datePublished']}", "tags=" + ",".join(tags)]
    events = "|".join(f"{event['date']} {event['event'].replace('|', '｜')}" for event in history)
    lines.append("history=" + html.escape(" ".join(events.splitlines())))
    return "\n".join(lines) + "\n~~~~~~\n"


def sample(files, wanted):
    if wanted is None or wanted == len(files):
        return files
    if wanted > len(files):
        sys.exit(f"the corpus has {len(files)} documents, fewer than the {wanted} asked for")
    return [files[i * len(files) // wanted] for i in range(wanted)]


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--corpus", required=True, type=Path)
    arguments.add_argument("--work", required=True, type=Path)
    arguments.add_argument("--documents", type=int)
    options = arguments.parse_args()

    files = sorted(options.corpus.rglob("*.md"), key=lambda path: path.relative_to(options.corpus).as_posix())
    if not files:
        sys.exit(f"no .md files under {options.corpus}")
    files = sample(files, options.documents)

    gongkai = fresh(options.work / "gongkai")
    write(gongkai / "site" / "site.yaml", "name: 基准县人民政府\nbaseUrl: https://www.example.gov.cn\n")
    for tool in ("hugo", "eleventy", "jbake"):
        shutil.rmtree(options.work / tool, ignore_errors=True)
        shutil.copytree(HERE / tool, options.work / tool)
    write(options.work / "hugo" / "content" / "documents" / "_index.md", "---\ntitle: 政策文件\n---\n")

    documents = []
    for path in files:
        relative = path.relative_to(options.corpus)
        fields, text = parse(path)
        target = gongkai / "site" / "documents" / relative
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        write(options.work / "hugo" / "content" / "documents" / relative, for_hugo(fields) + text)
        write(options.work / "eleventy" / "documents" / relative, for_eleventy(fields) + text)
        write(options.work / "jbake" / "content" / "documents" / relative, for_jbake(fields) + text)
        documents.append(
            {
                "page": "documents/" + relative.with_suffix(".html").as_posix(),
                "title": fields["title"],
                "han": len(HAN.findall(text)),
            }
        )
    size = sum(path.stat().st_size for path in files)
    write(options.work / "documents.json", json.dumps({"bytes": size, "documents": documents}, ensure_ascii=False))
    print(f"{len(documents)} documents, {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
