#!/usr/bin/env bash
# Install the Debian/Ubuntu packages that Redaksi needs: "run" (the window), or "test" (the window and what tests use).
# Without root it says what is missing and goes on: what is there may be enough.
set -euo pipefail

run_packages=(
  fontconfig hunspell-id python3-venv tesseract-ocr-ind
  libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 libgssapi-krb5-2 libwayland-cursor0
  libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
  libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1
  libxkbcommon-x11-0 libxkbcommon0
)
test_packages=(hunspell libreoffice-writer-nogui poppler-utils strace xauth xdotool xvfb)

wanted=("${run_packages[@]}")
case "${1:-}" in
  run) ;;
  test) wanted+=("${test_packages[@]}") ;;
  *) echo "usage: $0 run|test" >&2; exit 2 ;;
esac

# Node's own packages bring npm along, and Debian's would fight with them.
command -v npm >/dev/null || wanted+=(npm)

# What builds and runs the grammar server. Any JDK from 17 on will do; each release of Debian and Ubuntu has its own.
if ! command -v javac >/dev/null; then
  jdk=$(apt-cache pkgnames openjdk- 2>/dev/null | grep --extended-regexp '^openjdk-(1[7-9]|[2-9][0-9])-jdk-headless$' |
    sort --version-sort | head -n 1) || true
  wanted+=("${jdk:-openjdk-17-jdk-headless}")
fi
command -v mvn >/dev/null || wanted+=(maven)

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
  echo "This is not Debian or Ubuntu: please see that you have what these packages hold: ${wanted[*]}" >&2
  exit 0
fi

# Releases with 64-bit time renamed some libraries: libglib2.0-0 became libglib2.0-0t64.
installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sed 's/t64$//')
missing=()
for package in "${wanted[@]}"; do
  grep --quiet --line-regexp --fixed-strings "$package" <<<"$installed" || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! { command -v sudo >/dev/null && sudo --non-interactive true 2>/dev/null; }; then
    echo "These packages are missing; going on without them. To install them:" >&2
    echo "  sudo apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 0
  fi
  as_root=(sudo --non-interactive)
fi
echo "Installing ${missing[*]}"
"${as_root[@]}" apt-get update --quiet=2 || echo "The package lists could not be renewed; going on with those there are." >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet=2 --no-install-recommends \
  "${missing[@]}" >/dev/null
