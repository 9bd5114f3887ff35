#!/usr/bin/env python3
"""Says what a tool really wrote, and which documents it left out.

    check.py DOCUMENTS.json OUTPUT

A document counts when its page exists, shows its title and holds at least as many Han characters as its text.
Prints one JSON object; the exit code is 0 also when documents are missing: that is a result, not a failure.
"""

import html
import json
import re
import sys
from pathlib import Path

TAG = re.compile(r"<[^>]*>")
SPACE = re.compile(r"\s+")
HAN = re.compile(r"[\u3400-\u9fff]")


def fault(page, document):
    if not page.is_file():
        return "no page"
    content = html.unescape(TAG.sub("", page.read_text(encoding="utf-8", errors="replace")))
    if SPACE.sub("", document["title"]) not in SPACE.sub("", content):
        return "title missing"
    if len(HAN.findall(content)) < document["han"]:
        return "text cut short"
    return None


def main():
    expected = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["documents"]
    output = Path(sys.argv[2])
    files = [path for path in output.rglob("*") if path.is_file()]
    faults = [(document["page"], fault(output / document["page"], document)) for document in expected]
    missing = [f"{page}: {reason}" for page, reason in faults if reason]
    print(
        json.dumps(
            {
                "expected": len(expected),
                "documents": len(expected) - len(missing),
                "pages": sum(path.suffix == ".html" for path in files),
                "files": len(files),
                "bytes": sum(path.stat().st_size for path in files),
                "missing": missing,
            },
            ensure_ascii=False,
        )
    )


if __name__ == "__main__":
    main()
