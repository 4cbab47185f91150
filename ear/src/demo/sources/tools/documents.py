"""Documents: Chromium's PDF with its title, language, dates, tags and print boxes put right; drawings from it."""

import html
import io
import os
import pathlib
import re
import subprocess
import tempfile

import pikepdf

import tags

MADE_ON = "2026-01-05T08:00:00+07:00"
MM = 72 / 25.4


def _stamp(pdf, facts):
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        xmp["dc:title"] = facts["title"]
        xmp["dc:creator"] = [facts["creator"]]
        xmp["dc:description"] = facts["description"]
        xmp["dc:language"] = [facts["language"]]
        xmp["dc:rights"] = facts["rights"]
        xmp["xmp:CreateDate"] = MADE_ON
        xmp["xmp:ModifyDate"] = MADE_ON
    when = "D:" + re.sub(r"[-:T]", "", MADE_ON[:19]) + "+07'00'"
    for name in list(pdf.docinfo.keys()):
        del pdf.docinfo[name]
    pdf.docinfo["/Title"] = facts["title"]
    pdf.docinfo["/Author"] = facts["creator"]
    pdf.docinfo["/CreationDate"] = when
    pdf.docinfo["/ModDate"] = when
    pdf.Root.Lang = pikepdf.String(facts["language"])
    pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)


def save(data, target, facts, bleed=0, slug=0):
    """Writes the PDF, for everyone by PDF/UA-1; bleed and slug (mm around the trimmed page) set the print boxes."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        _stamp(pdf, facts)
        if not bleed:
            tags.complete(pdf)
        for page in pdf.pages if bleed else []:
            x0, y0, x1, y1 = (float(v) for v in page.mediabox)
            inner = (bleed + slug) * MM
            page.trimbox = [x0 + inner, y0 + inner, x1 - inner, y1 - inner]
            page.bleedbox = [x0 + slug * MM, y0 + slug * MM, x1 - slug * MM, y1 - slug * MM]
        if "/ID" in pdf.trailer:
            del pdf.trailer["/ID"]
        pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def to_cmyk(data):
    """Colours for the printing house; the text stays text."""
    with tempfile.TemporaryDirectory() as folder:
        before, after = pathlib.Path(folder, "rgb.pdf"), pathlib.Path(folder, "cmyk.pdf")
        before.write_bytes(data)
        subprocess.run(["gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite",
                        "-sColorConversionStrategy=CMYK", "-dProcessColorModel=/DeviceCMYK",
                        "-dAutoRotatePages=/None", "-dPDFSETTINGS=/prepress", f"-sOutputFile={after}", before],
                       check=True, env={**os.environ, "SOURCE_DATE_EPOCH": "1767574800"})
        return after.read_bytes()


def to_drawing(data, facts):
    """The page as SVG with its letters as outlines: the same picture on every machine, with title and description."""
    with tempfile.TemporaryDirectory() as folder:
        page, drawing = pathlib.Path(folder, "page.pdf"), pathlib.Path(folder, "page.svg")
        page.write_bytes(data)
        subprocess.run(["pdftocairo", "-svg", "-f", "1", "-l", "1", page, drawing], check=True)
        text = drawing.read_text(encoding="utf-8")
    start = text.index("<svg")
    head, rest = text[start:].split(">", 1)
    width, height = (float(re.search(rf'{side}="([\d.]+)', head).group(1)) for side in ("width", "height"))
    head = (f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
            f' width="{width * 4 / 3:g}" height="{height * 4 / 3:g}" viewBox="0 0 {width:g} {height:g}"'
            f' role="img" aria-labelledby="title desc" xml:lang="{facts["language"]}"')
    words = (f'\n<title id="title">{html.escape(facts["title"])}</title>'
             f'\n<desc id="desc">{html.escape(facts["alternativeText"])}</desc>')
    rest = re.sub(r"-?\d+\.\d{2,}", lambda n: f"{float(n.group()):.2f}".rstrip("0").rstrip("."), rest)
    rest = re.sub(r"([MLCHVZ]) (?=[-\d])", r"\1", rest)
    rest = re.sub(r" (?=[MLCHVZ])", "", rest)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}>{words}{rest}'
