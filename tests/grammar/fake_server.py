"""A server that behaves as told: what ``GuardedServer`` says and does, without Java.

Run as a script: ``fake_server.py BEHAVIOUR [FILE]``. The texts that it is asked about are appended to FILE.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs

#: Reported wherever it stands.
WORD = "dari"


def answer(text: str) -> dict[str, object]:
    """What LanguageTool answers about ``text``, with its offsets."""
    matches = []
    for place in range(len(text)):
        if text.startswith(WORD, place):
            offset = len(text[:place].encode("utf-16-le")) // 2
            rule = {"id": "TERDIRI_DARI", "issueType": "grammar", "category": {"id": "GRAMMAR"}}
            replacements = [{"value": "atas"}]
            matches.append({"message": "m", "offset": offset, "length": 4, "replacements": replacements, "rule": rule})
    return {"matches": matches}


class _Handler(BaseHTTPRequestHandler):
    behaviour = "answers"
    asked: Path | None = None

    def do_GET(self) -> None:
        self._send(200, json.dumps([{"code": "id", "longCode": "id-ID"}]))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        text = parse_qs(body)["text"][0]
        if self.asked is not None:
            with self.asked.open("a", encoding="utf-8") as file:
                file.write(json.dumps(text) + "\n")
        if self.behaviour == "dies":
            os._exit(137)
        elif self.behaviour == "falls-silent":
            time.sleep(600)
        elif self.behaviour == "slow":
            time.sleep(1)
        elif self.behaviour == "cannot":
            self._send(500, f"Error: could not check sentence: {text}")
            return
        self._send(200, json.dumps(answer(text)))

    def _send(self, status: int, body: str) -> None:
        content = body.encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        pass


def main(behaviour: str, asked: str = "") -> None:
    if behaviour == "broken":
        sys.exit("Error: Could not find or load main class id.redaksi.languagetool.GuardedServer")
    if behaviour == "never-alive":
        time.sleep(600)
    print("alive", flush=True)
    if behaviour == "never-ready":
        time.sleep(600)
    _Handler.behaviour, _Handler.asked = behaviour, Path(asked) if asked else None
    server = HTTPServer(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print("ready", server.server_port, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
