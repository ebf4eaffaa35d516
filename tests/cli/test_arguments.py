"""The kiosk's own arguments are read twice, quickly and by the whole command line: both say the
same.
"""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from gateway.cli.parser import parse
from gateway.cli.window_arguments import of_window

WORDS = (
    "run",
    "--window",
    "--verbose",
    "--home",
    "-x",
    "--home=a=b",
    "--home=",
    "folder",
    "sync",
    "",
)
LISTS = [arguments for length in range(4) for arguments in itertools.product(WORDS, repeat=length)]


def test_what_is_read_quickly_is_what_the_command_line_says() -> None:
    quick = {
        arguments: found for arguments in LISTS if (found := of_window(list(arguments))) is not None
    }
    assert len(quick) > 50
    for arguments, found in quick.items():
        whole = parse(arguments)
        home = getattr(whole, "home", None)
        assert (whole.command, getattr(whole, "window", False)) == (found.command, found.window), (
            arguments
        )
        assert (home, getattr(whole, "verbose", False)) == (
            Path(found.home) if found.home else None,
            found.verbose,
        ), arguments


@pytest.mark.parametrize(
    "arguments",
    [["--window"], ["run", "run"], ["--home"], ["--home", "--verbose"], ["--home="], ["-x"]],
)
def test_what_is_no_plain_opening_of_the_window_is_left_to_it(arguments: list[str]) -> None:
    assert of_window(arguments) is None


@pytest.mark.parametrize(
    "arguments", [["--window"], ["run", "run"], ["--home"], ["sync", "--deadline", "soon"], ["no"]]
)
def test_a_fault_in_the_arguments_ends_with_a_word_about_them(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(arguments)
    assert ended.value.code == 2
    assert "usage: gateway" in capsys.readouterr().err
