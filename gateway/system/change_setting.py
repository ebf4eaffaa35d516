"""Change one setting in the file, and leave every other byte of it as people wrote it.

The whole file is checked before it is written, as at a start; what this program does not
understand at that place it leaves alone, and says so.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from gateway.domain.site_settings import SettingValue, SiteSetting
from gateway.errors import UserError
from gateway.system import documents, settings, text_file
from gateway.system.files import write_atomically
from gateway.system.settings import FILE_NAME, MAX_BYTES, Settings

# a value that stands on one line, and what people noted behind it
_VALUE = r"""(?:"[^"\\\n]*"|'[^'\n]*'|[^\s#"'\[\]{}]+)"""
_SECTION = re.compile(r"^[ \t]*\[", re.MULTILINE)


class SettingNotChangedError(UserError):
    """Say why the settings file is as it was."""


def change_setting(home: Path, setting: SiteSetting, value: SettingValue) -> Settings:
    """Write a value into the settings file, and return what the file says now.

    :raises UserError: when the file with that value would not pass its checks, or cannot be
        written; then it is as it was.
    """
    path = home / FILE_NAME
    try:
        text = text_file.decode(documents.read_bytes(path, MAX_BYTES))
        before = documents.read_toml(text, MAX_BYTES)
        fresh = _with_value(text, setting, toml_value(value))
        after = documents.read_toml(fresh, MAX_BYTES)
    except ValueError as error:
        raise SettingNotChangedError(_by_hand(path, setting)) from error
    except OSError as error:
        raise SettingNotChangedError(f"{path} cannot be read: {error.strerror}.") from None
    section = before.get(setting.section, {})
    if not isinstance(section, dict) or after != {
        **before,
        setting.section: {**section, setting.key: value},
    }:
        raise SettingNotChangedError(_by_hand(path, setting))
    changed = settings.check(home, after)
    _write(path, fresh)
    return changed


def toml_value(value: SettingValue) -> str:
    """Return a value as TOML writes it."""
    return json.dumps(value, ensure_ascii=False)


def _with_value(text: str, setting: SiteSetting, value: str) -> str:
    """Return the file's text with another value, or with one where there was none."""
    line_end = "\r\n" if "\r\n" in text else "\n"
    heading = re.compile(rf"^[ \t]*\[[ \t]*{setting.section}[ \t]*\][^\n]*(?:\n|\Z)", re.MULTILINE)
    found = heading.search(text)
    if found is None:
        gap = "" if not text or text.endswith("\n") else line_end
        line = f"{setting.key} = {value}{line_end}"
        return f"{text}{gap}{line_end}[{setting.section}]{line_end}{line}"
    begin = found.end()
    following = _SECTION.search(text, begin)
    end = following.start() if following else len(text)
    key = re.compile(rf"^([ \t]*{setting.key}[ \t]*=[ \t]*){_VALUE}", re.MULTILINE)
    body, count = key.subn(lambda match: match[1] + value, text[begin:end], count=1)
    if not count:
        head = text[:begin] if text[:begin].endswith("\n") else text[:begin] + line_end
        return f"{head}{setting.key} = {value}{line_end}{text[begin:]}"
    return text[:begin] + body + text[end:]


def _write(path: Path, fresh: str) -> None:
    """Replace the file, with the rights that it has.

    :raises SettingNotChangedError: where it is another user's, or the disk takes nothing.
    """
    if not os.access(path, os.W_OK):
        raise SettingNotChangedError(f"{path} is not this program's to write.")
    try:
        write_atomically(path, fresh, mode=path.stat().st_mode & 0o777)
    except OSError as error:
        raise SettingNotChangedError(f"{path} cannot be written: {error.strerror}.") from None


def _by_hand(path: Path, setting: SiteSetting) -> str:
    return (
        f"{path}: [{setting.section}] {setting.key} is written in a way that this program does not "
        "change. Change it in the file."
    )
