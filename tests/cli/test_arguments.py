"""The arguments of the command line: a fault in them ends with a word about how they are used."""

from __future__ import annotations

import pytest

from gateway.cli.parser import parse


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
