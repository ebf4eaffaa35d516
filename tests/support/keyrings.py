"""Stand in for the machine's keyring."""

from __future__ import annotations

import keyring.backend
import keyring.errors


class MemoryKeyring(keyring.backend.KeyringBackend):
    """Hold secrets in memory; its bus may go away."""

    # keyring lists every such class: this one is below its own "none", so no other test gets it
    priority = -1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.secrets: dict[tuple[str, str], str] = {}
        self.gone: Exception | None = None

    def names(self) -> set[str]:
        """Return the names of all secrets; whose folder they belong to is none."""
        return {name for _service, name in self.secrets if not name.startswith("home")}

    def _demand_bus(self) -> None:
        if self.gone is not None:
            raise self.gone

    def get_password(self, service: str, username: str) -> str | None:
        self._demand_bus()
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._demand_bus()
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._demand_bus()
        if self.secrets.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("not there")
