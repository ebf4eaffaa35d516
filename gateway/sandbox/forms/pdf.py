"""L1 forms of the practice site: a page with the declaration's fields and its QR code, as picture
and as PDF.

The real code holds a URL whose parameters carry the declaration, percent-encoded since January
2017; host, path and names of the parameters are not public, so these are invented. The host lies
under ``.example``, which exists nowhere (RFC 2606).
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from urllib.parse import quote, urlencode

import cv2
import numpy as np
import segno
from fpdf import FPDF
from numpy.typing import NDArray

from gateway.domain.identifiers import grouped, grouped_enterprise
from gateway.sandbox.registers.records import Company, Limosa, Worker

# grey, height x width
Page = NDArray[np.uint8]

# about 200 dots an inch
DOTS_PER_MM = 8
PAGE_MM = (210, 297)
CODE_MM = 45
# from the page's left and top
CODE_CENTRE_MM = (160, 70)
_INK, _PALE, _WHITE = 20, 120, 255
_MARGIN_MM = 20


def code_text(worker: Worker) -> str:
    """Return what the QR code of the worker's L1 holds.

    :raises ValueError: when the worker has no Limosa declaration; the text is a sentence for the
        person at the command line.
    """
    limosa = _limosa(worker)
    fields = {
        "limosaNumber": limosa.number,
        "name": worker.full_name,
        "birthDate": worker.born.isoformat(),
        "employer": limosa.company,
        "from": limosa.period.since.isoformat(),
        "to": _iso(limosa.period.until),
    }
    return "https://www.limosa.example/l1?" + urlencode(fields, quote_via=quote)


def form_page(worker: Worker, company: Company | None = None) -> Page:
    """Return the page as a picture.

    :param company: gives the employer's name; without it, its number stands alone.

    :raises ValueError: when the worker has no Limosa declaration.
    """
    limosa = _limosa(worker)
    page = np.full((PAGE_MM[1] * DOTS_PER_MM, PAGE_MM[0] * DOTS_PER_MM), _WHITE, np.uint8)
    _write(page, "L1", (_MARGIN_MM, 40), 22, weight=800)
    _write(page, "LIMOSA - practice form", (_MARGIN_MM, 52), 7, weight=600)
    _write(page, "Proof of the prior declaration", (_MARGIN_MM, 61), 5)
    _write(page, "of a worker posted to Belgium", (_MARGIN_MM, 68), 5)
    _rule(page, 105)
    employer = f"{company.name}, {_company_number(limosa)}" if company else _company_number(limosa)
    rows = (
        ("Limosa number", grouped(limosa.number)),
        ("Surname", worker.surname),
        ("First name", worker.given),
        ("Date of birth", f"{worker.born:%d/%m/%Y}"),
        ("Place of birth", worker.birth_place),
        ("Nationality", worker.nationality),
        ("Employer", employer),
        ("Posted from", f"{limosa.period.since:%d/%m/%Y}"),
        (
            "Posted until",
            f"{limosa.period.until:%d/%m/%Y}" if limosa.period.until else "until further notice",
        ),
    )
    for row, (label, value) in enumerate(rows):
        _write(page, label, (_MARGIN_MM, 118 + row * 15), 4, shade=_PALE)
        _write(page, value, (_MARGIN_MM + 50, 118 + row * 15), 5.5, weight=600)
    _rule(page, 255)
    _write(page, "Invented for practice. No value as proof.", (_MARGIN_MM, 266), 5, weight=600)
    _put_code(page, code_text(worker))
    return page


def form_png(worker: Worker, company: Company | None = None) -> bytes:
    """Return the form as a PNG; see :func:`form_page`."""
    return cv2.imencode(".png", form_page(worker, company))[1].tobytes()


def form_pdf(worker: Worker, company: Company | None = None) -> bytes:
    """Return the form as a PDF of one A4 page, to print; see :func:`form_page`."""
    pdf = FPDF(format="A4")
    pdf.set_title(f"L1 {worker.handle} (practice)")
    pdf.add_page()
    pdf.image(io.BytesIO(form_png(worker, company)), x=0, y=0, w=PAGE_MM[0], h=PAGE_MM[1])
    return bytes(pdf.output())


def write_forms(folder: Path, workers: Iterable[Worker]) -> list[Path]:
    """Write ``HANDLE.png`` and ``HANDLE.pdf`` for each worker with a Limosa declaration.

    :return: what was written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for worker in workers:
        if worker.limosa:
            for suffix, make in ((".png", form_png), (".pdf", form_pdf)):
                path = folder / (worker.handle + suffix)
                path.write_bytes(make(worker))
                written.append(path)
    return written


def _limosa(worker: Worker) -> Limosa:
    if worker.limosa is None:
        raise ValueError(
            f"{worker.given} has no Limosa declaration on the practice site, so there is"
            " no L1 form."
        )
    return worker.limosa


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _company_number(limosa: Limosa) -> str:
    return grouped_enterprise(limosa.company)


def _write(
    page: Page,
    text: str,
    at_mm: tuple[float, float],
    size_mm: float,
    *,
    weight: int = 400,
    shade: int = _INK,
) -> None:
    """Write one line of text; ``at_mm`` is the left end of its base line."""
    at = (round(at_mm[0] * DOTS_PER_MM), round(at_mm[1] * DOTS_PER_MM))
    cv2.putText(
        page, text, at, (shade,), cv2.FontFace("sans"), round(size_mm * DOTS_PER_MM), weight
    )


def _rule(page: Page, at_mm: int) -> None:
    top = at_mm * DOTS_PER_MM
    page[top : top + 4, _MARGIN_MM * DOTS_PER_MM : -_MARGIN_MM * DOTS_PER_MM] = _INK


def _put_code(page: Page, text: str) -> None:
    """Put the QR code in, in whole dots a module, as large as its place allows."""
    modules = np.array([list(row) for row in segno.make_qr(text, error="m").matrix], np.uint8)
    scale = CODE_MM * DOTS_PER_MM // len(modules)
    code = np.where(np.kron(modules, np.ones((scale, scale), np.uint8)), _INK, _WHITE)
    left = CODE_CENTRE_MM[0] * DOTS_PER_MM - len(code) // 2
    top = CODE_CENTRE_MM[1] * DOTS_PER_MM - len(code) // 2
    page[top : top + len(code), left : left + len(code)] = code
