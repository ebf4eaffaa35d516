"""Import OpenCV once its settings are in the environment, so that it keeps the terminal quiet."""

from __future__ import annotations

from gateway.devices import environment

environment.prepare()
with environment.untouched():
    import cv2

# the environment comes too late where another module imported OpenCV first
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

__all__ = ["cv2"]
