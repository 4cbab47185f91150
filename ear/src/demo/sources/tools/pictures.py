"""Pictures: screenshots of pages as small PNG or JPEG files that carry their credit and description."""

import pathlib
import subprocess
import tempfile


def save(data, target, facts):
    kind = target.suffix
    with tempfile.TemporaryDirectory() as folder:
        raw = pathlib.Path(folder, "raw" + kind)
        raw.write_bytes(data)
        if kind == ".png":
            small = pathlib.Path(folder, "small.png")
            subprocess.run(["pngquant", "--speed", "1", "--quality", "85-100", "--strip", "--output", small, raw],
                           check=True)
            subprocess.run(["optipng", "-quiet", "-o3", small], check=True)
            raw = small
        target.write_bytes(raw.read_bytes())
    if kind == ".jpg":
        _describe(target, facts)


def _describe(target, facts):
    """IPTC fields as a press desk expects them (photo metadata standard)."""
    subprocess.run(["exiftool", "-q", "-overwrite_original", "-codedcharacterset=utf8",
                    f"-XMP-dc:Title={facts['title']}", f"-XMP-dc:Description={facts['description']}",
                    f"-XMP-dc:Creator={facts['creator']}", f"-XMP-dc:Rights={facts['rights']}",
                    f"-XMP-photoshop:Credit={facts['credit']}",
                    f"-XMP-iptcCore:AltTextAccessibility={facts['alternativeText']}",
                    f"-XMP-iptcExt:DigitalSourceType={facts['digitalSourceType']}",
                    "-XMP-xmpRights:WebStatement=https://creativecommons.org/licenses/by/4.0/",
                    target], check=True)
