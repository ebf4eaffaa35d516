"""OpenCV, made ready before its import: it reads settings from the environment, and would else
write to the terminal.
"""

from __future__ import annotations

from gateway.devices import environment

environment.prepare()
with environment.untouched():
    import cv2

# the setting above comes too late where somebody else imported OpenCV first
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

__all__ = ["cv2"]
