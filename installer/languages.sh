#!/usr/bin/env bash
# Makes the languages of the screen. Without an argument: read the texts out of the code into resources/languages/*.ts, then
# make every .qm. With "release": only make the .qm that are missing or older than their .ts (at set-up).
set -euo pipefail
cd "$(dirname "$0")/.."
bin=${VENV:-.venv}/bin
folder=resources/languages

if [[ ${1:-all} == all ]]; then
  mapfile -t sources < <(find gateway/ui gateway/practice -name '*.py' | LC_ALL=C sort)
  for ts in "$folder"/gateway_*.ts; do
    options=(-locations none -no-obsolete -source-language en_GB)
    [[ $ts == */gateway_en.ts ]] && options+=(-pluralonly)
    "$bin/pyside6-lupdate" "${options[@]}" "${sources[@]}" -ts "$ts" >/dev/null
  done
fi

for ts in "$folder"/gateway_*.ts; do
  qm=${ts%.ts}.qm
  [[ ${1:-all} == release && $qm -nt $ts ]] && continue
  # in one step: a program that reads the old one in its memory must not find it cut off
  "$bin/pyside6-lrelease" -silent "$ts" -qm "$qm.$$"
  mv "$qm.$$" "$qm"
done
