from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from benchmarks.languagetool import check

_TEXT = "😀 Regu itu terdiri dari lima orang."


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        match = {
            "rule": {"id": "TERDIRI_ATAS", "subId": "1", "tags": ["picky"]},
            "message": "terdiri atas",
            "replacements": [{"value": "atas"}],
            "offset": 20,
            "length": 4,
        }
        body = json.dumps({"matches": [match]}).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def url() -> Iterator[str]:
    with HTTPServer(("localhost", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://localhost:{server.server_port}"
        server.shutdown()
        thread.join()


def test_offsets_are_code_points(url: str) -> None:
    (match,) = check(url, _TEXT)
    assert _TEXT[match.start : match.end] == "dari"
    assert match.suggestions == ("atas",)
    assert match.rule == "TERDIRI_ATAS[1]"
    assert match.picky
