"""Serve a camera on the network: JPEG pictures one after another over HTTP (MJPEG)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class _Server(ThreadingHTTPServer):
    daemon_threads = True


class Stream:
    """Serve ``frames()`` to each caller while the context lasts, at a port that stays the same."""

    def __init__(self, frames: Callable[[], Iterator[bytes]], port: int = 0) -> None:
        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                """Write nothing to the terminal."""

            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
                self.end_headers()
                try:
                    for frame in frames():
                        head = b"--frame\r\nContent-Type: image/jpeg\r\n"
                        length = f"Content-Length: {len(frame)}\r\n\r\n".encode()
                        self.wfile.write(head + length + frame + b"\r\n")
                except OSError:
                    self.close_connection = True

        self._server = _Server(("127.0.0.1", port), Handler)
        self.port = self._server.server_port
        self.url = f"http://127.0.0.1:{self.port}/camera.mjpg"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    def __enter__(self) -> Stream:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
