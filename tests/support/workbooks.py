"""Workbooks for tests, as small as programs still read them: XLSX and ODS out of rows of texts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

Rows = Sequence[Sequence[str | int]]
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"


def xlsx(rows: Rows, formula: str = "", place: str = "") -> bytes:
    """Return a workbook of Excel; numbers are numbers.

    :param formula: of one more cell, behind the last row.
    :param place: where one more cell says that it stands, as "A1".
    """
    lines = ["".join(_xlsx_cell(cell) for cell in row) for row in rows]
    if formula:
        lines.append(f"<c><f>{escape(formula)}</f><v>1</v></c>")
    if place:
        lines.append(f"<c r = '{place}'><v>1</v></c>")
    sheet = "".join(f"<row>{line}</row>" for line in lines)
    kind = f"{_OFFICE}/worksheet"
    return _zip(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1"'
            f' Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
            '<sheet name="crew" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{kind}" Target="worksheets/s.xml"/></Relationships>',
            "xl/worksheets/s.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>{sheet}</sheetData>'
            "</worksheet>",
        }
    )


def ods(lines: Rows, columns: int = 1, rows: int = 1, empty: int = 0) -> bytes:
    """Return a workbook of LibreOffice.

    :param columns, rows: how often each cell and row is repeated; ``empty``: and so many empty
        cells and rows behind them.
    """
    behind = f'<table:table-cell table:number-columns-repeated="{empty}"/>' if empty else ""
    row = f'<table:table-row table:number-rows-repeated="{rows}">'
    written = "".join(
        f"{row}{''.join(_ods_cell(cell, columns) for cell in line)}{behind}</table:table-row>"
        for line in lines
    )
    if empty:
        written += (
            f'<table:table-row table:number-rows-repeated="{empty}">{behind}</table:table-row>'
        )
    names = " ".join(f'xmlns:{name}="{_ODF}{name}:1.0"' for name in ("office", "table", "text"))
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="crew">{written}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = f'<m:manifest xmlns:m="{_ODF}manifest:1.0"/>'
    return _zip(
        {"mimetype": _SPREADSHEET, "content.xml": content, "META-INF/manifest.xml": manifest}
    )


def _xlsx_cell(cell: str | int) -> str:
    if isinstance(cell, int):
        return f"<c><v>{cell}</v></c>"
    return f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>'


def _ods_cell(cell: str | int, columns: int) -> str:
    kind = f'float" office:value="{cell}' if isinstance(cell, int) else "string"
    text = f"<text:p>{escape(str(cell))}</text:p>"
    repeated = f'table:number-columns-repeated="{columns}"'
    return f'<table:table-cell {repeated} office:value-type="{kind}">{text}</table:table-cell>'


def _zip(parts: dict[str, str]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            packed.writestr(name, text)
    return content.getvalue()
