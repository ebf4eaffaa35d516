#!/usr/bin/env bash
# Switches off the configuration that Debian's package of the virtual reader's driver brings: by it the card service
# listens on all interfaces, and who reaches the port puts cards in. The practice site configures a reader of its own.
set -euo pipefail

file=${1:-/etc/reader.conf.d/vpcd}
grep -qs '^[^#]' "$file" || exit 0
as_root=()
[[ -w $file ]] || as_root=(sudo)
"${as_root[@]}" sed -i 's/^[^#]/#&/' "$file"
echo "The virtual reader that listened on all interfaces is switched off in $file"
if [[ -d /run/systemd/system ]]; then "${as_root[@]}" systemctl try-restart pcscd; fi
