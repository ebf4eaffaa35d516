"""The version of this program."""

from __future__ import annotations

from importlib import metadata


def _installed() -> str:
    try:
        return metadata.version("gateway")
    except metadata.PackageNotFoundError:
        return ""


VERSION = _installed()
"""As installed; empty where it runs from a folder that was never installed."""
