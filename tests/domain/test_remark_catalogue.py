"""Test where the catalogue's files are, and how strictly they are read."""

from __future__ import annotations

import importlib.util
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from gateway import resources
from gateway.domain import remarks
from gateway.domain.remark_catalogue import CatalogueError, load
from gateway.errors import UserError

MORE = resources.folder() / "remarks"

# ---- the file ------------------------------------------------------------------------------------


def test_the_catalogue_is_read_once() -> None:
    assert remarks.catalogue() is remarks.catalogue()


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        (
            'worker_text.de = "Der Dienst hat in',
            'worker_text.xx = "Der Dienst hat in',
            "worker_text in remark.24 holds xx",
        ),
        (
            "label.fr = \"L'entreprise n'existe pas\"",
            "",
            "label in remark.4 has no proper text in fr",
        ),
        (
            "label.fr = \"L'entreprise n'existe pas\"",
            'label.fr = " "',
            "label in remark.4 has no proper text in fr",
        ),
        (
            "label.fr = \"L'entreprise n'existe pas\"",
            "label.fr = 4",
            "label in remark.4 has no proper text in fr",
        ),
        ('code = "caw_4"', 'code = "ciao_4"', "the code in remark.4 must be caw_4"),
        ('code = "ciao_24"', "", "the code in remark.24 must be ciao_24"),
        (
            'code = "ciao_24"',
            'code = "ciao_24"\ndays = true',
            "days in remark.24 must be a whole number above 0",
        ),
        (
            'code = "ciao_24"',
            'code = "ciao_24"\ndays = 0',
            "days in remark.24 must be a whole number above 0",
        ),
        ('code = "ciao_24"', 'code = "ciao_24"\nday = 3', "remark.24 holds day"),
        (
            'code = "ciao_24"',
            'code = "ciao_24"\nlike = "nothing"',
            "remark.24 is like a shared table that does not exist",
        ),
        (
            'code = "ciao_24"',
            'code = "ciao_24"\nlike = ["place"]',
            "remark.24 is like a shared table that does not exist",
        ),
        (
            'code = "ciao_24"\nofficial = ["nl"]',
            'code = "ciao_24"',
            "official in remark.24 must list languages",
        ),
        (
            'code = "ciao_24"\nofficial = ["nl"]',
            'code = "ciao_24"\nofficial = ["pl"]',
            "official in remark.24 must list languages",
        ),
        ("[remark.24]", "[remark.OUT]", "remark.OUT is not named by a number"),
        ("[remark.24]", "[remark.024]", "remark.024 is not named by a number"),
        ("[unknown]", "[remarks]", "the file holds remarks"),
        ("[unknown]", "[remark.40]", "the code in remark.40 must be ciao_40"),
        ("[unknown]", "[unknown]\ndays = 3", "unknown holds days"),
        ("[remark.24]", "[remark.24", "is damaged"),
        ("[remark.24]", "[remark.21]", "is damaged"),
    ],
)
def test_a_wrong_file_is_refused_in_words(
    tmp_path: Path, old: str, new: str, complaint: str
) -> None:
    good = (resources.folder() / "remarks.toml").read_text(encoding="utf-8")
    assert good.count(old) == 1
    broken = tmp_path / "remarks.toml"
    broken.write_text(good.replace(old, new), encoding="utf-8")
    with pytest.raises(CatalogueError, match=re.escape(complaint)) as caught:
        load(broken, MORE)
    assert str(broken) in str(caught.value)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    "content", [b"", b"remark = 3", b"[remark]", b"\xff\xfe", b"[remark]\n1 = 2\n[unknown]"]
)
def test_a_file_that_is_no_catalogue_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    broken = tmp_path / "remarks.toml"
    broken.write_bytes(content)
    with pytest.raises(CatalogueError, match="The catalogue of remarks"):
        load(broken, MORE)


def test_a_missing_file_is_a_user_error(tmp_path: Path) -> None:
    with pytest.raises(
        CatalogueError, match=r"cannot be read: No such file or directory\.$"
    ) as caught:
        load(tmp_path / "remarks.toml", MORE)
    # the command line prints it, in place of an endless restart
    assert isinstance(caught.value, UserError)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (lambda text: text.replace("[title]", "[titles]"), "the file holds titles"),
        (lambda text: text.replace("\n32 = ", "\n99 = ", 1), "32 in title has no proper text"),
        (
            lambda text: text.replace("[title]", '[title]\n99 = "Remarca"'),
            "title holds 99, which means nothing there",
        ),
        (
            lambda text: text.replace("[text]", '[text]\nnobody = "Remarca."'),
            "text holds nobody, which means nothing there",
        ),
        (
            lambda text: re.sub('(?m)^dimona = ".*"$', 'dimona = " "', text),
            "dimona in text has no proper text",
        ),
        (
            lambda text: re.sub('(?m)^dimona = ".*"$', "dimona = 3", text),
            "dimona in text has no proper text",
        ),
        (lambda text: text.replace("[text]", "[text"), "is damaged"),
        (lambda _text: "title = 1\n[text]", "title must be a table"),
    ],
)
def test_a_language_for_workers_that_is_wrong_is_refused_in_words(
    tmp_path: Path, change: Callable[[str], str], complaint: str
) -> None:
    more = Path(shutil.copytree(MORE, tmp_path / "remarks"))
    file = more / "ro.toml"
    text = file.read_text("utf-8")
    assert change(text) != text
    file.write_text(change(text), "utf-8")
    with pytest.raises(CatalogueError, match=re.escape(complaint)) as caught:
        load(resources.folder() / "remarks.toml", more)
    assert str(caught.value).startswith(f"The catalogue of remarks {file} is ")


def test_a_missing_language_for_workers_is_a_user_error(tmp_path: Path) -> None:
    more = Path(shutil.copytree(MORE, tmp_path / "remarks"))
    (more / "bg.toml").unlink()
    with pytest.raises(CatalogueError, match=re.escape(f"{more / 'bg.toml'} is missing. Install")):
        load(resources.folder() / "remarks.toml", more)


# ---- where the file is ---------------------------------------------------------------------------


def module_at(package: Path) -> ModuleType:
    """Return gateway/resources.py as if the package stood at ``package``."""
    package.mkdir()
    copy = Path(shutil.copy(resources.__file__, package))
    spec = importlib.util.spec_from_file_location("resources_elsewhere", copy)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_an_installed_package_has_its_resources_inside(tmp_path: Path) -> None:
    module = module_at(tmp_path / "gateway")
    (tmp_path / "resources").mkdir()
    (tmp_path / "gateway" / "resources").mkdir()
    assert module.folder() == tmp_path / "gateway" / "resources"


def test_a_checkout_has_its_resources_beside_the_package(tmp_path: Path) -> None:
    module = module_at(tmp_path / "gateway")
    (tmp_path / "resources").mkdir()
    assert module.folder() == tmp_path / "resources"


def test_missing_resources_are_a_user_error(tmp_path: Path) -> None:
    module = module_at(tmp_path / "gateway")
    with pytest.raises(UserError, match="Install the kiosk again"):
        module.folder()
