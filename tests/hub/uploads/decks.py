"""Slides as office programs write them, the least that is valid; a text that is none, and a bomb."""

import io
import zipfile

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "http://schemas.openxmlformats.org/presentationml/2006/main"
_DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_TYPE = "application/vnd.openxmlformats-officedocument.presentationml"
_EMPTY_TREE = (
    '<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>{}'
    "</p:spTree></p:cSld>"
)
_SHAPE = (
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="t"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="900000" '
    'y="900000"/><a:ext cx="6000000" cy="2000000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
    "<p:txBody><a:bodyPr/><a:p><a:r><a:t>Slide {}</a:t></a:r></a:p></p:txBody></p:sp>"
)


def packed(parts: dict[str, str], *, kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Parts as a ZIP, in this order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", kind) as made:
        for name, content in parts.items():
            plain = name == "mimetype"
            made.writestr(zipfile.ZipInfo(name) if plain else name, content)
    return out.getvalue()


def odp(*, linked: str = "") -> bytes:
    """Two slides of Impress; `linked`: with a picture that lies elsewhere."""
    xmlns = "urn:oasis:names:tc:opendocument:xmlns:"
    picture = (
        f'<draw:frame svg:width="5cm" svg:height="5cm" svg:x="1cm" svg:y="9cm"><draw:image xlink:href="{linked}" '
        'xlink:type="simple"/></draw:frame>'
        if linked
        else ""
    )
    slides = "".join(
        f'<draw:page draw:name="p{number}"><draw:frame svg:width="20cm" svg:height="5cm" svg:x="2cm" svg:y="2cm">'
        f"<draw:text-box><text:p>Slide {number}</text:p></draw:text-box></draw:frame>{picture}</draw:page>"
        for number in (1, 2)
    )
    kind = "application/vnd.oasis.opendocument.presentation"
    return packed({
        "mimetype": kind,
        "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{xmlns}manifest:1.0" manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/><manifest:file-entry '
        'manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
        "content.xml": f'<office:document-content xmlns:office="{xmlns}office:1.0" xmlns:draw="{xmlns}drawing:1.0" '
        f'xmlns:text="{xmlns}text:1.0" xmlns:svg="{xmlns}svg-compatible:1.0" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2">'
        f"<office:body><office:presentation>{slides}</office:presentation></office:body></office:document-content>",
    })  # fmt: skip


def pptx(*, linked: str = "") -> bytes:
    """Two slides of PowerPoint; `linked`: the first names a picture that lies elsewhere."""
    tree = f'xmlns:a="{_DRAWN}" xmlns:r="{_RELATIONS}" xmlns:p="{_MAIN}"'
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        'ContentType="application/xml"/>'
        + _override("/ppt/presentation.xml", "presentation.main")
        + _override("/ppt/slideMasters/slideMaster1.xml", "slideMaster")
        + _override("/ppt/slideLayouts/slideLayout1.xml", "slideLayout")
        + "".join(_override(f"/ppt/slides/slide{number}.xml", "slide") for number in (1, 2))
        + "</Types>",
        "_rels/.rels": _relations({"rId1": ("officeDocument", "ppt/presentation.xml")}),
        "ppt/presentation.xml": f'<p:presentation {tree}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/>'
        '</p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/><p:sldId id="257" r:id="rId3"/></p:sldIdLst>'
        '<p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>',
        "ppt/_rels/presentation.xml.rels": _relations(
            {
                "rId1": ("slideMaster", "slideMasters/slideMaster1.xml"),
                "rId2": ("slide", "slides/slide1.xml"),
                "rId3": ("slide", "slides/slide2.xml"),
            }
        ),
        "ppt/slideMasters/slideMaster1.xml": f"<p:sldMaster {tree}>{_EMPTY_TREE.format('')}"
        '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" '
        'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>'
        '<p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>',
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": _relations(
            {"rId1": ("slideLayout", "../slideLayouts/slideLayout1.xml")}
        ),
        "ppt/slideLayouts/slideLayout1.xml": f"<p:sldLayout {tree}>{_EMPTY_TREE.format('')}</p:sldLayout>",
        "ppt/slideLayouts/_rels/slideLayout1.xml.rels": _relations(
            {"rId1": ("slideMaster", "../slideMasters/slideMaster1.xml")}
        ),
    }
    for number in (1, 2):
        parts[f"ppt/slides/slide{number}.xml"] = f"<p:sld {tree}>{_EMPTY_TREE.format(_SHAPE.format(number))}</p:sld>"
        parts[f"ppt/slides/_rels/slide{number}.xml.rels"] = _relations(
            {"rId1": ("slideLayout", "../slideLayouts/slideLayout1.xml")}
        )
    if linked:
        first = "ppt/slides/_rels/slide1.xml.rels"
        outside = f'<Relationship Id="rId9" Type="{_RELATIONS}/image" Target="{linked}" TargetMode="External"/>'
        parts[first] = parts[first].replace("</Relationships>", f"{outside}</Relationships>")
    return packed(parts)


def docx() -> bytes:
    """A letter: no slides."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return packed({
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Override PartName="/word/document.xml" '
        f'ContentType="{kind}"/></Types>',
        "word/document.xml": "<w:document/>",
    })  # fmt: skip


def bomb() -> bytes:
    """A few hundred kilobytes that would become a gigabyte of pictures."""
    zeros = "0" * (100 << 20)
    return packed({
        "mimetype": "application/vnd.oasis.opendocument.presentation",
        **{f"Pictures/{number}.png": zeros for number in range(6)},
    })  # fmt: skip


def _override(part: str, kind: str) -> str:
    return f'<Override PartName="{part}" ContentType="{_TYPE}.{kind}+xml"/>'


def _relations(found: dict[str, tuple[str, str]]) -> str:
    each = "".join(
        f'<Relationship Id="{name}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for name, (kind, target) in found.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{each}</Relationships>'
