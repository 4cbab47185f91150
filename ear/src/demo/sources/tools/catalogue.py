"""The catalogue: what each asset is, which files it has, and how each file is made."""

import json
import pathlib

SOURCES = pathlib.Path(__file__).resolve().parent.parent
CONTENT = SOURCES.parent / "content"
DEFAULTS = json.loads((SOURCES / "assets" / "defaults.json").read_text(encoding="utf-8"))
ORDER = ("key", "kind", "language", "variantOf", "title", "description", "topic", "audiences", "procedureCodes",
         "planTasks", "publisher", "creator", "license", "credit", "rights", "consentNote", "aiUse",
         "digitalSourceType", "alternativeText", "text", "files", "state", "withdrawal")


def assets():
    """Every asset of sources/assets, in the order of the file names."""
    found = []
    for path in sorted((SOURCES / "assets").glob("[0-9]*.json")):
        found.append(DEFAULTS | json.loads(path.read_text(encoding="utf-8")))
    keys = [asset["key"] for asset in found]
    assert len(keys) == len(set(keys)), "two assets share a key"
    for asset in found:
        assert asset.get("variantOf") in (None, *keys), asset["key"]
    return found


def write(found):
    entries = []
    for asset in found:
        entry = {name: asset[name] for name in ORDER if name in asset and name != "files"}
        if "textFrom" in asset:
            entry["text"] = (SOURCES / "texts" / asset["textFrom"]).read_text(encoding="utf-8").strip()
        entry["files"] = []
        for file in asset["files"]:
            shown = {name: file[name] for name in ("role", "language", "path", "mediaType") if name in file}
            shown["path"] = f"{asset['key']}/{file['path']}"
            assert (CONTENT / shown["path"]).stat().st_size > 0, shown["path"]
            entry["files"].append(shown)
        entries.append({name: entry[name] for name in ORDER if name in entry})
    catalogue = {"format": 1, "assets": entries}
    target = CONTENT / "catalogue.json"
    target.write_text(json.dumps(catalogue, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
