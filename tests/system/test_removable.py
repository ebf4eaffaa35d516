"""Files on a stick: all of them or none, wherever in between it is pulled out or runs full."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gateway.domain.report_delivery import ReportFault
from gateway.system import removable
from tests.support.disk.volume import Volume

NAMES = ("report.pdf", "report.json")
PAGE = 4096


class Files(dict[str, bytes]):
    """Hold files; before the one at ``place`` is taken, something happens to the stick."""

    def __init__(self, place: int, happens: Callable[[], None]) -> None:
        super().__init__(dict.fromkeys(NAMES, bytes(2 * PAGE)))
        self._place, self._happens = place, happens

    def items(self) -> Any:
        """Yield the files, as a dictionary does."""
        for place, item in enumerate(super().items()):
            if place == self._place:
                self._happens()
            yield item
        if self._place == len(self):
            self._happens()


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Volume]:
    volume = Volume(tmp_path / "STICK")
    assert volume.mounted, "this user may not mount: the tests of a stick need it"
    yield volume
    volume.close()


@pytest.mark.parametrize("place", range(len(NAMES) + 1), ids=["before", "between", "after"])
def test_a_stick_that_is_pulled_out_is_told_and_its_empty_folder_gets_nothing(
    stick: Volume, place: int
) -> None:
    # the folder of a mount that the system's own table names stays
    with pytest.raises(removable.RemovableError) as error:
        removable.write(Files(place, stick.close), (stick.folder.parent,))
    assert error.value.fault is ReportFault.STICK_GONE
    assert list(stick.folder.iterdir()) == []


def test_a_stick_that_holds_the_first_file_alone_keeps_none(stick: Volume) -> None:
    files = Files(1, lambda: stick.fill(leaving=PAGE))
    with pytest.raises(removable.RemovableError) as error:
        removable.write(files, (stick.folder.parent,))
    assert error.value.fault is ReportFault.STICK_FULL
    assert [path.name for path in stick.folder.iterdir()] == ["filler"]
