"""Put a kiosk on a practice site, with a panel beside it or as a scripted morning.

In come the sandbox and the kiosk of ``gateway.app``; out come a window to try, printed stages and
pictures.
"""
