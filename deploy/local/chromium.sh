#!/bin/sh
# Prints the programme of a Chromium or Chrome for the browser tests, and installs Debian's where it may. When there is
# none it says what to do and fails, so that no browser test is ever left out in silence.
#
#   CHROMIUM=<programme>   use this one

set -u

runs() {
  "$1" --version >/dev/null 2>&1
}

found() {
  for name in chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    programme=$(command -v "$name") && runs "$programme" && echo "$programme" && return
  done
  return 1
}

root_on_debian() {
  [ "$(id -u)" = 0 ] && grep -qx 'ID=debian' /etc/os-release 2>/dev/null
}

install() {
  echo "No Chromium found for the browser tests: installing Debian's." >&2
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium; } >&2
}

if [ -n "${CHROMIUM:-}" ]; then
  runs "$CHROMIUM" && echo "$CHROMIUM" && exit
  echo "CHROMIUM=$CHROMIUM does not run: set it to the programme of a Chromium or Chrome, or leave it out." >&2
  exit 1
fi

found && exit
root_on_debian && install && found && exit
echo "The browser tests need a Chromium or Chrome, and none was found: install one (Debian: apt-get install chromium)," \
  "or set CHROMIUM to its programme." >&2
exit 1
