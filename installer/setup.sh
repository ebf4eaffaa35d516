#!/usr/bin/env bash
# Sets up a bare Debian 12 (or later) machine: the system's packages when we may install them, then the environment.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=${1:-.venv}

installer/packages.sh python3-venv python3-dev gcc swig pkg-config libpcsclite-dev pcscd vsmartcard-vpcd libzbar0 libglib2.0-0 \
  libgl1 libegl1 libfontconfig1 libdbus-1-3 libxkbcommon0 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 \
  libxcb-keysyms1 libxcb-shape0 libxcb-xinerama0 xvfb openbox xdotool util-linux opensc dbus gnome-keyring \
  strace libpulse0 pulseaudio pulseaudio-utils espeak-ng at-spi2-core gir1.2-atspi-2.0 python3-gi

[[ -x $venv/bin/python ]] || "${PYTHON:-python3}" -m venv "$venv"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[sandbox,dev]'
VENV="$venv" installer/languages.sh release
