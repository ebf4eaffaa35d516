#!/usr/bin/env bash
# Sets up a bare Debian 12 (or later) machine: the system's packages when we may install them, then the environment.
#
#   installer/setup.sh [VENV] [kiosk|practice|dev] [--list]
#
# kiosk (when nothing is said) is what a technician sets up at a gate. practice adds the practice site: the central
# service's stand-in, the virtual card reader, a screen where there is none. dev adds what the tests drive and look with.
# --list only lists the level's Debian packages, and last the files of installer/lock that name its libraries.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=${1:-.venv}
level=${2:-kiosk}

# building pyscard, PC/SC with the driver of real readers, barcodes, Qt's libraries, the keyring, sound and speech
kiosk=(python3-venv python3-dev gcc swig pkg-config libpcsclite-dev pcscd libccid libzbar0 libglib2.0-0
  libgl1 libegl1 libfontconfig1 libdbus-1-3 libxkbcommon0 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4
  libxcb-keysyms1 libxcb-shape0 libxcb-xinerama0 dbus gnome-keyring libpulse0 espeak-ng)
practice=(vsmartcard-vpcd util-linux xvfb)
dev=(openbox xdotool opensc strace pulseaudio pulseaudio-utils at-spi2-core gir1.2-atspi-2.0 python3-gi chromium
  chromium-driver poppler-utils chrony)

case $level in
  kiosk) packages=("${kiosk[@]}") locks=(kiosk) ;;
  practice) packages=("${kiosk[@]}" "${practice[@]}") locks=(kiosk practice) ;;
  dev) packages=("${kiosk[@]}" "${practice[@]}" "${dev[@]}") locks=(kiosk practice dev) ;;
  *)
    echo "There is no level '$level': write kiosk, practice or dev." >&2
    exit 2
    ;;
esac

if [[ ${3:-} == --list ]]; then
  printf '%s\n' "${packages[@]}"
  (IFS=+ && echo "${locks[*]}")
  exit
fi

echo "1 of 4: the system's packages"
installer/packages.sh "${packages[@]}"
[[ $level == kiosk ]] || installer/close-virtual-reader.sh
echo "2 of 4: an environment of its own for Python, in $venv"
[[ -x $venv/bin/python ]] || "${PYTHON:-python3}" -m venv "$venv"
echo "3 of 4: the libraries, about a minute"
# what builds comes first, so that pip fetches nothing for it: all that comes from outside has a known hash
pip=("$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-build-isolation)
"${pip[@]}" --require-hashes --requirement installer/lock/build.txt
files=("${locks[@]/#/--requirement=installer/lock/}")
"${pip[@]}" --require-hashes "${files[@]/%/.txt}"
"${pip[@]}" --no-deps --no-index --editable .
echo "4 of 4: the languages of the screen"
VENV="$venv" installer/languages.sh release
