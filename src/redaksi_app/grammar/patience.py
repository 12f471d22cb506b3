"""How long whoever wants grammar checked waits for the server."""

from __future__ import annotations

from typing import NamedTuple


class Patience(NamedTuple):
    """Seconds: until the server shows that it runs, until it is ready, and for its answer on one paragraph.

    ``restart_if_silent``: whether a server that does not answer is started anew, as one that has ended is.
    """

    alive: float
    ready: float
    answer: float
    restart_if_silent: bool


#: A background thread waits; nobody else does. An old disk may need long to load Java for the first time.
IN_THE_WINDOW = Patience(alive=30.0, ready=60.0, answer=4.5, restart_if_silent=True)
#: Somebody waits, but not for a server that shows no sign of life.
AT_A_TERMINAL = Patience(alive=3.5, ready=30.0, answer=3.5, restart_if_silent=False)
