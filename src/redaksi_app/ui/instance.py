"""One Redaksi a user: a second start hands its files to the first and ends."""

from __future__ import annotations

import getpass
import hashlib
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: Milliseconds to wait for the first instance: it may be opening a large draft.
_PATIENCE = 3000
_LONGEST = 1_000_000


class Instance(QObject):
    """Holds the lock of the data folder; ``files_arrived`` brings what later starts were asked to open."""

    files_arrived = Signal(list)

    def __init__(self, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        whose = hashlib.sha256(f"{getpass.getuser()}\0{data_folder.resolve()}".encode()).hexdigest()[:16]
        self._name = f"redaksi-{whose}"
        data_folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(data_folder / "redaksi.lock"))
        self._lock.setStaleLockTime(0)
        self.first = self._lock.tryLock(0)
        #: What each later start has sent so far. Methods, not closures, answer the sockets: a closure would keep the
        #: socket's Python half alive beyond the socket, and crash when both go.
        self._deliveries: dict[QLocalSocket, bytearray] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        if self.first:
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def hand_over(self, files: Sequence[Path]) -> bool:
        """Give ``files`` to the first instance (none: let it come to the front); false where it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(("\n".join(str(file.resolve()) for file in files) + "\0").encode("utf-8", "surrogateescape"))
        socket.waitForBytesWritten(_PATIENCE)
        answered = socket.waitForReadyRead(_PATIENCE)
        socket.disconnectFromServer()
        return bool(answered)

    def close(self) -> None:
        """Let the next start be the first."""
        self._server.close()
        self._lock.unlock()

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._deliveries[socket] = bytearray()
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._gone)
            self._take(socket)

    def _read(self) -> None:
        sender = self.sender()
        if isinstance(sender, QLocalSocket):
            self._take(sender)

    def _gone(self) -> None:
        sender = self.sender()
        if isinstance(sender, QLocalSocket):
            self._deliveries.pop(sender, None)
            sender.deleteLater()

    def _take(self, socket: QLocalSocket) -> None:
        received = self._deliveries.get(socket)
        if received is None:
            return
        received.extend(socket.readAll().data())
        if len(received) > _LONGEST:
            socket.abort()
        elif received.endswith(b"\0"):
            names = bytes(received[:-1]).decode("utf-8", "surrogateescape")
            socket.write(b"ok")
            socket.flush()
            self.files_arrived.emit([Path(name) for name in names.split("\n") if name])
