"""Hold the texts of codes that scanners type."""

LIMOSA = "24910000000000175"
NATIONAL, BIS = "85011512355", "85411512344"
CARD = "591123456753"
URL = f"https://www.limosa.example/l1?id={LIMOSA}&from=2026-11-02&name=Jo%C3%A3o%20Santos"
