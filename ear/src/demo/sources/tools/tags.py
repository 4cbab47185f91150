"""Tags: what Chromium leaves untagged becomes decoration, and its lists what PDF/UA-1 (ISO 14289-1) calls lists."""

import pikepdf
from pikepdf import Array, ContentStreamInstruction, Dictionary, Name, Operator

PATH = {"m", "re"}
PAINT = {"f", "F", "f*", "B", "B*", "b", "b*", "s", "S"}
ALONE = {"sh", "Tj", "TJ", "'", '"', "INLINE IMAGE"}
OPENS = {"BDC", "BMC"}


def complete(pdf):
    """Nothing of the content is neither text of the document nor decoration, and the document says so."""
    done = set()
    for page in pdf.pages:
        page.Contents = pdf.make_stream(_marked(pdf, page, page.Resources, done))
    _lists(pdf, pdf.Root.StructTreeRoot.K, pdf.Root.StructTreeRoot)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        xmp["pdfuaid:part"] = "1"


def _begin():
    return ContentStreamInstruction([Name.Artifact], Operator("BMC"))


def _end():
    return ContentStreamInstruction([], Operator("EMC"))


def _marked(pdf, content, resources, done):
    """The content with what is drawn outside all tags as an artifact."""
    out, depth, path = [], 0, None
    for instruction in pikepdf.parse_content_stream(content):
        operator = str(instruction.operator)
        if depth == 0 and operator in PATH and path is None:
            path = len(out)
        alone = operator in ALONE or operator == "Do" and not _tagged(pdf, resources, instruction, done)
        if depth == 0 and operator in PAINT:
            out.insert(len(out) if path is None else path, _begin())
            out += [instruction, _end()]
        elif depth == 0 and alone:
            out += [_begin(), instruction, _end()]
        else:
            out.append(instruction)
        if operator in PAINT | {"n"}:
            path = None
        depth += (operator in OPENS) - (operator == "EMC")
    return pikepdf.unparse_content_stream(out)


def _tagged(pdf, resources, instruction, done):
    """Whether what is drawn here has tags of its own; what is around them in it becomes decoration."""
    form = resources.XObject[str(instruction.operands[0])]
    if form.get("/Subtype") != Name.Form or "/StructParents" not in form:
        return False
    if form.objgen not in done:
        done.add(form.objgen)
        form.write(_marked(pdf, form, form.get("/Resources", resources), done))
    return True


def _lists(pdf, kids, parent):
    """What stands in a list's item beside its label is its body."""
    for kid in kids if isinstance(kids, Array) else [kids]:
        if not isinstance(kid, Dictionary) or "/S" not in kid:
            continue
        if kid.S == Name.LI and "/K" in kid:
            _item(pdf, kid)
        if "/K" in kid:
            _lists(pdf, kid.K, kid)


def _item(pdf, item):
    body = []
    rest = []
    for kid in item.K if isinstance(item.K, Array) else [item.K]:
        element = isinstance(kid, Dictionary) and "/S" in kid
        (body if element and kid.S not in (Name.Lbl, Name.LBody) else rest).append(kid)
    if not body:
        return
    made = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.LBody, P=item, K=Array(body)))
    if "/Pg" in item:
        made.Pg = item.Pg
    for kid in body:
        kid.P = made
    item.K = Array([*rest, made])
