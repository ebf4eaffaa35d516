#!/usr/bin/env bash
# Installs those of the named Debian packages that are missing, when we may; else says what to ask for.
set -euo pipefail

command -v dpkg-query >/dev/null || exit 0 # another system: what is missing says so itself
missing=()
for package in "$@"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
((${#missing[@]})) || exit 0
as_root=()
if ((EUID != 0)); then
  if command -v sudo >/dev/null; then as_root=(sudo); else
    echo "These packages are missing and need root to install: ${missing[*]}" >&2
    echo "Ask your administrator to run: apt-get install ${missing[*]}" >&2
    exit 1
  fi
fi
echo "Installing the system's packages: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
# the card service's package tries to start it; on a machine without systemd that complaint is harmless
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
