"""The project's own rules, read from the code: who imports whom, no cycles, sizes, no mocks,
nothing left undone.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import cv2
import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "gateway"
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in PACKAGE.rglob("*.py")
}
MOST_LINES = 400
MOST_METHODS = 10

GROUND = {"errors", "resources"}
LAW: dict[str, set[str]] = {
    "domain": set(),
    "flow": {"domain"},
    "system": {"domain"},
    "journal": {"domain", "system"},
    "devices": {"domain", "system"},
    "sync": {"domain", "system", "journal"},
    "ui": {"domain", "flow"},
    "sandbox": {"domain"},
    "app": {"domain", "flow", "system", "journal", "devices", "sync", "ui"},
    "practice": {"domain", "flow", "system", "journal", "devices", "sync", "ui", "sandbox", "app"},
    "cli": {
        "domain",
        "flow",
        "system",
        "journal",
        "devices",
        "sync",
        "ui",
        "sandbox",
        "app",
        "practice",
    },
    "__main__": {"cli", "system"},
}
"""The layers, from the ground up: what each may import beside its own folder and the ground."""

LIBRARIES = {
    "domain": {"stdnum"},
    "system": {"cryptography", "python_calamine", "keyring", "filelock", "platformdirs", "jeepney"},
    "journal": {"cryptography", "sqlite_utils", "pysqlite3"},
    "devices": {"smartcard", "cv2", "pyzbar", "zxingcpp", "numpy", "cryptography", "miniaudio"},
    "sync": {"requests", "urllib3", "cryptography", "rfc3161_client"},
    "ui": {"PySide6", "zxingcpp", "xlsxwriter"},
    "sandbox": {
        *("fastapi", "starlette", "uvicorn", "h11", "pydantic", "jwt", "trustme"),
        *("cryptography", "cv2", "numpy", "segno", "fpdf", "smartcard"),
    },
    "app": {"PySide6"},
    "practice": {"PySide6"},
    "cli": set(),
}


def layer(module: str) -> str:
    """The folder of the package that a module stands in, or its own name where it stands in the
    root.
    """
    return module.split(".")[1] if "." in module else ""


def imports(module: str) -> Iterator[str]:
    """All that a module imports, function-level imports counted; relative imports are not used
    here.
    """
    for node in ast.walk(ast.parse(MODULES[module].read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            base = node.module or ""
            for name in node.names:
                whole = f"{base}.{name.name}"
                yield whole if whole in MODULES else base


def inside(module: str) -> set[str]:
    """The modules of the package that a module imports."""
    return {name for name in imports(module) if name in MODULES and name != module}


@pytest.mark.parametrize("module", sorted(MODULES))
def test_the_import_law(module: str) -> None:
    home = layer(module)
    above = {layer(name) for name in inside(module)} - {home, "", *GROUND} - LAW.get(home, set())
    assert not above, f"{module} imports {above}, beside or above it"


@pytest.mark.parametrize("module", sorted(MODULES))
def test_each_layer_uses_its_own_libraries(module: str) -> None:
    outside = (
        {name.split(".")[0] for name in imports(module)}
        - set(sys.stdlib_module_names)
        - {"gateway"}
    )
    assert outside <= LIBRARIES.get(layer(module), set()), f"{module} imports {outside}"


def test_no_cycles() -> None:
    graph = {module: inside(module) for module in MODULES}
    # a package's __init__ that re-exports its rooms is reached by them only as a name, never as an
    # import
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, " -> ".join((*path, module))
        if module in done:
            return
        for imported in sorted(graph[module]):
            visit(imported, (*path, module))
        done.add(module)

    for module in sorted(graph):
        visit(module, ())


def test_sizes_of_tests() -> None:
    files = (ROOT / "tests").rglob("*.py")
    lines = {path.name: len(path.read_text("utf-8").splitlines()) for path in files}
    assert {name: count for name, count in lines.items() if count > MOST_LINES} == {}


@pytest.mark.parametrize("module", sorted(MODULES))
def test_sizes(module: str) -> None:
    text = MODULES[module].read_text("utf-8")
    assert len(text.splitlines()) <= MOST_LINES, f"{module} is a room that wants a wall"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef):
            methods = [
                entry.name
                for entry in node.body
                if isinstance(entry, ast.FunctionDef | ast.AsyncFunctionDef)
                and not entry.name.startswith("_")
                and "property" not in {ast.unparse(note) for note in entry.decorator_list}
            ]
            assert len(methods) <= MOST_METHODS, (
                f"{module}.{node.name} has {len(methods)} public methods"
            )


@pytest.mark.parametrize("module", sorted(set(MODULES) - {"gateway.domain.digits"}))
def test_digits_are_those_from_0_to_9(module: str) -> None:
    """Python's own tests and numbers take the digits of every script: `domain/digits.py` does
    not.
    """
    for node in ast.walk(ast.parse(MODULES[module].read_text("utf-8"))):
        if isinstance(node, ast.Attribute):
            assert node.attr not in {"isdigit", "isdecimal", "isnumeric"}, module
        if isinstance(node, ast.keyword) and node.arg == "type":
            assert ast.unparse(node.value) not in {"int", "float"}, module


def tracked(*patterns: str) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", *patterns],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def test_no_mocks_no_skips_nothing_left_undone() -> None:
    words = (
        "unittest.mock",
        "from mock",
        "MagicMock",
        "pytest.skip",
        "mark.skip",
        "xfail",
        "TO" + "DO",
        "FIX" + "ME",
        "X" * 3 + " ",
    )
    for path in tracked("gateway", "tests", "installer"):
        if path.suffix not in (".py", ".sh") or path == Path(__file__):
            continue
        text = path.read_text("utf-8")
        found = [word for word in words if word in text]
        assert not found, f"{path.relative_to(ROOT)}: {found}"


def test_the_camera_library_brings_no_window_system_of_its_own() -> None:
    """opencv-python bundles its own Qt, which breaks PySide6's; the headless build is the same
    module without it.
    """
    assert "QT" not in re.sub(
        r"QT:\s+NO", "", cv2.getBuildInformation().split("GUI:")[1].split("\n\n")[0]
    ).replace("QtTest", "")


def test_the_versions_are_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *(name for extra in project["optional-dependencies"].values() for name in extra),
    ]
    pinned = {
        re.sub(r"[-_.]+", "-", line.split("==")[0]).lower()
        for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()
        if "==" in line
    }
    for requirement in wanted:
        name = re.sub(r"[-_.]+", "-", re.split(r"[\s<>=!~;\[]", requirement)[0]).lower()
        # an extra may bring another one of the project itself
        assert name in {*pinned, project["name"]}, f"{name} has no exact version in constraints.txt"


def test_make_alone_explains_the_commands() -> None:
    said = subprocess.run(
        ["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    for command in ("run", "test", "check", "bench", "pictures", "papers", "package"):
        assert f"make {command}" in said


PAGES = sorted(
    str(path.relative_to(ROOT)) for path in tracked("*.md") if path.name != "CHANGELOG.md"
)


@pytest.mark.parametrize("page", PAGES)
def test_what_a_document_names_is_there(page: str) -> None:
    """Files and folders that a page names from the project's root exist, and so do its links."""
    document = ROOT / page
    text = document.read_text("utf-8")
    files = re.findall(r"`((?:gateway|tests|docs|resources|installer)/[\w./-]*)`", text)
    links = [link.partition("#")[0] for link in re.findall(r"\]\(([^)]+)\)", text)]
    missing = [name for name in files if not (ROOT / name).exists()]
    missing += [
        link
        for link in links
        if not link.startswith("http") and not (document.parent / link).exists()
    ]
    assert not missing, f"{page} names {missing}"
