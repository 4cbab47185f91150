"""Pages: a template and its texts become one self-contained HTML document."""

import html
import json
import pathlib
import re
import subprocess

import jinja2
import markupsafe

SOURCES = pathlib.Path(__file__).resolve().parent.parent


def qr(address):
    """A QR code as one SVG path, so that it scales and prints sharp."""
    drawn = subprocess.run(["qrencode", "-t", "ASCII", "-l", "M", "-m", "2", "-o", "-", address],
                           check=True, capture_output=True, text=True).stdout
    rows = [line[::2] for line in drawn.splitlines() if line]
    path = "".join(f"M{run.start()} {y}h{len(run.group())}v1h-{len(run.group())}z"
                   for y, row in enumerate(rows) for run in re.finditer("#+", row))
    label = html.escape(f"QR: {address}")
    return markupsafe.Markup(f'<svg class="qr" viewBox="0 0 {len(rows)} {len(rows)}" role="img" aria-label="{label}">'
                             f'<path fill="#fff" d="M0 0h{len(rows)}v{len(rows)}H0z"/>'
                             f'<path fill="#10302b" d="{path}"/></svg>')


def texts(name):
    return json.loads((SOURCES / "texts" / name).read_text(encoding="utf-8"))


def body(name):
    return (SOURCES / "texts" / name).read_text(encoding="utf-8").strip()


ENVIRONMENT = jinja2.Environment(
    loader=jinja2.FileSystemLoader(SOURCES), undefined=jinja2.StrictUndefined,
    autoescape=False, trim_blocks=True, lstrip_blocks=True)
ENVIRONMENT.globals.update(qr=qr, texts=texts, body=body)


def render(template, values):
    return ENVIRONMENT.get_template(template).render(**values)
