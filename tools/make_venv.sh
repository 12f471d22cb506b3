#!/usr/bin/env bash
# Make .venv with Python 3.11 or newer and a pip of its own, also where Debian's python3-venv is not there.
set -euo pipefail
cd "$(dirname "$0")/.."

fits() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

if [ -x .venv/bin/python ] && fits .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1; then
  exit 0
fi

python=
for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
  if command -v "$candidate" >/dev/null && fits "$candidate"; then
    python=$candidate
    break
  fi
done
if [ -z "$python" ]; then
  echo "Redaksi needs Python 3.11 or newer. On Debian or Ubuntu: sudo apt-get install python3.11 python3.11-venv" >&2
  exit 1
fi

"$python" -m venv --clear --without-pip .venv
if "$python" -c 'import ensurepip' 2>/dev/null && .venv/bin/python -m ensurepip >/dev/null 2>&1; then
  exit 0
fi
# A pip that the machine has can fill an environment that has none of its own.
if "$python" -m pip --python .venv/bin/python install --quiet pip 2>/dev/null; then
  exit 0
fi
# No root is needed to fetch a Debian package; the wheel of pip in it can install itself.
fetched=$(mktemp -d)
trap 'rm -rf "$fetched"' EXIT
if (cd "$fetched" && apt-get download python3-pip-whl && dpkg-deb --extract ./*.deb .) >/dev/null 2>&1; then
  wheel=("$fetched"/usr/share/python-wheels/pip-*.whl)
  .venv/bin/python "${wheel[0]}/pip" install --quiet pip && exit 0
fi
rm -rf .venv
echo "Python's venv module is incomplete here. On Debian or Ubuntu: sudo apt-get install python3-venv" >&2
exit 1
