"""Test that one setting is changed in the file and nothing else, where all stays right."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.domain.site_settings import SiteSetting, offered
from gateway.errors import UserError
from gateway.system import settings
from gateway.system.change_setting import change_setting

VOLUME, LANGUAGE, THEME = SiteSetting.VOLUME, SiteSetting.LANGUAGE, SiteSetting.THEME


def file_with(home: Path, text: str) -> Path:
    """Write the settings file, and return it."""
    path = home / settings.FILE_NAME
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "\n[sound]\nvolume = 40\n"),
        ("[sound]\nvolume = 80\n", "[sound]\nvolume = 40\n"),
        # what people wrote stays, comments, order and line ends
        (
            "#\r\n[ sound ] # loud\r\n  volume=80  # by the gate\r\nspeech = true\r\n",
            "#\r\n[ sound ] # loud\r\n  volume=40  # by the gate\r\nspeech = true\r\n",
        ),
        ("[sound]\nspeech = true", "[sound]\nvolume = 40\nspeech = true"),
        ("[screen]\nfull = false\n[sound]", "[screen]\nfull = false\n[sound]\nvolume = 40\n"),
        ("[screen]\nfull = true", "[screen]\nfull = true\n\n[sound]\nvolume = 40\n"),
    ],
)
def test_one_value_is_changed_and_every_other_byte_stays(
    tmp_path: Path, before: str, after: str
) -> None:
    path = file_with(tmp_path, before)
    path.chmod(0o640)
    assert change_setting(tmp_path, VOLUME, 40).sound.volume == 40
    assert path.read_bytes().decode() == after
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("text", "why"),
    [
        # another way to write a section, a value over two lines, a text that looks like a section
        ("sound.volume = 80\n", "Change it in the file"),
        ("[sound]\nvolume = \\\n80\n", "Change it in the file"),
        ('[kiosk]\ncontact = """\n[sound]\n"""\n', "Change it in the file"),
        ("sound = 80\n", "Change it in the file"),
        ("[sound\n", "Change it in the file"),
        # the checks of the file itself
        ("[screen]\nfull = 1\n", "true or false"),
        ('[kiosk]\nstaff_code = "2580"\n', "for a practice site only"),
    ],
)
def test_what_is_not_understood_or_wrong_is_left_as_it_is(
    tmp_path: Path, text: str, why: str
) -> None:
    path = file_with(tmp_path, text)
    with pytest.raises(UserError, match=why):
        change_setting(tmp_path, VOLUME, 40)
    assert path.read_bytes().decode() == text


def test_a_value_that_the_files_checks_refuse_is_refused(tmp_path: Path) -> None:
    file_with(tmp_path, '[kiosk]\nlanguages = ["nl", "fr"]\n')
    with pytest.raises(UserError, match="not among its languages"):
        change_setting(tmp_path, LANGUAGE, "de")
    with pytest.raises(UserError, match='one of "light"'):
        change_setting(tmp_path, THEME, 'pink"\nfull = false\n#')
    with pytest.raises(UserError, match="0 to 100"):
        change_setting(tmp_path, VOLUME, 101)


def test_every_choice_of_every_setting_passes_the_checks(tmp_path: Path) -> None:
    file_with(tmp_path, "")
    for one in offered(settings.load(tmp_path)):
        for value in one.choices:
            changed = change_setting(tmp_path, one.setting, value)
            (now,) = (each for each in offered(changed) if each.setting is one.setting)
            assert now.value == value


def test_a_value_between_the_choices_can_be_left(tmp_path: Path) -> None:
    file_with(tmp_path, "[sound]\nvolume = 55\n")
    (volume,) = (one for one in offered(settings.load(tmp_path)) if one.setting is VOLUME)
    assert (volume.value, volume.turned(1), volume.turned(-1)) == (55, 20, 100)


@pytest.mark.parametrize(
    ("language", "name", "shown", "turned"),
    [("nl", "", "", "Poort A"), ("ro", "", "", "Gate A"), ("fr", "Nord", "Nord", "")],
)
def test_a_gate_is_named_in_the_language_of_the_house(
    tmp_path: Path, language: str, name: str, shown: str, turned: str
) -> None:
    file_with(tmp_path, f'[kiosk]\nlanguage = "{language}"\n[gate]\nname = "{name}"\n')
    gate = {one.setting: one for one in offered(settings.load(tmp_path))}[SiteSetting.GATE_NAME]
    assert (gate.value, gate.turned(1)) == (shown, turned)
    with pytest.raises(UserError, match="at most 20"):
        change_setting(tmp_path, SiteSetting.GATE_NAME, "A" * 21)


def test_the_hours_of_a_gate_are_offered_where_they_count_and_read_as_the_file_reads_them(
    tmp_path: Path,
) -> None:
    file_with(tmp_path, '[gate]\nin_until = "10:30"\n')
    hours = {SiteSetting.IN_UNTIL, SiteSetting.OUT_FROM}
    assert not hours & {one.setting for one in offered(settings.load(tmp_path))}
    change_setting(tmp_path, SiteSetting.GATE, "hours")
    shown = {one.setting: one for one in offered(settings.load(tmp_path))}
    assert shown[SiteSetting.IN_UNTIL].value == "10:30"
    later = shown[SiteSetting.IN_UNTIL].turned(1)
    assert change_setting(tmp_path, SiteSetting.IN_UNTIL, later).gate.in_until == 11 * 60
    # whatever is chosen of both passes the check of the two together
    last, first = shown[SiteSetting.IN_UNTIL].choices[-1], shown[SiteSetting.OUT_FROM].choices[0]
    change_setting(tmp_path, SiteSetting.IN_UNTIL, last)
    change_setting(tmp_path, SiteSetting.OUT_FROM, first)
    with pytest.raises(UserError, match="before out_from"):
        change_setting(tmp_path, SiteSetting.OUT_FROM, last)
