"""Join the edges into a kiosk.

In come the settings and a home folder; out comes a running program: the window, the threads behind
it, and the parent process that starts it again when it ends by a fault.
"""
