"""Sees what a screen reader sees, through the desktop's accessibility service (AT-SPI). For the
system's Python, which has it.

For each line on its input it prints a line of JSON: all that is shown of the program named by its
argument, as a list of name, role, whether it can be used, and left, top, width and height on the
screen in pixels.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version first


def shown(thing, found):
    """What is shown of ``thing`` and of all in it, into ``found``; what goes away meanwhile is not
    there.
    """
    if thing is None:
        return
    try:
        states = thing.get_state_set()
        if not states.contains(Atspi.StateType.SHOWING):
            return
        place = thing.get_extents(Atspi.CoordType.SCREEN)
        usable = states.contains(Atspi.StateType.SENSITIVE)
        found.append(
            (
                thing.get_name(),
                thing.get_role_name(),
                usable,
                place.x,
                place.y,
                place.width,
                place.height,
            )
        )
        children = [thing.get_child_at_index(place) for place in range(thing.get_child_count())]
    except GLib.Error:
        return
    for child in children:
        shown(child, found)


def look(program):
    """All that is shown of ``program``."""
    found = []
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        one = desktop.get_child_at_index(place)
        try:
            if one is not None and one.get_name() == program:
                one.clear_cache()
                for window in range(one.get_child_count()):
                    shown(one.get_child_at_index(window), found)
        except GLib.Error:
            # it has just ended
            continue
    return found


for _line in sys.stdin:
    print(json.dumps(look(sys.argv[1])), flush=True)
