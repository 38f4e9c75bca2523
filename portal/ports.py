"""Is a port free? Only the standard library, so that the Makefile can ask before anything is installed: `python
portal/ports.py 8000`."""

import socket
import sys

HOST = "127.0.0.1"


def complaint(port: str) -> str | None:
    """Why the portal cannot listen on this port of the local machine, in one sentence, or None when it can."""
    if not port.isdecimal() or not 1 <= int(port) <= 65535:
        return f"PORT={port} is not a port number (1-65535)."
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, int(port)))
        except OSError as error:
            return (
                f"Port {port} cannot be used ({error.strerror}). Stop what uses it (is the portal running already?), "
                "or choose another: make run PORT=8001"
            )
    return None


if __name__ == "__main__":
    sys.exit(complaint(sys.argv[1]))
