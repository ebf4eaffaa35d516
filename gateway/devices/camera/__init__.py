"""Read codes from what stands before the camera.

In come frames of a camera or a stream; out come events with the number that a code holds, and the
latest frame for the screen to show.
"""
