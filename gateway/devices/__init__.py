"""Report what the world shows the kiosk: cards, codes before the camera, and the sound that it
answers with.

In come signals of hardware; out come events of ``gateway.domain.events``. Nothing here knows the
journal, the service or the screen.
"""
