"""Make Limosa L1 forms, and a video stream before which they can be held.

In come workers with a Limosa declaration. Out come PDF to print, PNG to show, and JPEG pictures of
a camera at a gate.
"""
