"""Print what a screen reader sees of a program, through the accessibility service (AT-SPI).

Run it with the system's Python, which has the service's binding. For each line of input it prints a
line of JSON: all that is shown of the program named by its argument, as a list of name, role,
whether it is enabled, and left, top, width and height on the screen in pixels.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version first


def add_visible(node, items):
    """Append ``node`` and all that is shown in it to ``items``, unless it has gone meanwhile."""
    if node is None:
        return
    try:
        states = node.get_state_set()
        if not states.contains(Atspi.StateType.SHOWING):
            return
        place = node.get_extents(Atspi.CoordType.SCREEN)
        enabled = states.contains(Atspi.StateType.SENSITIVE)
        size = (place.x, place.y, place.width, place.height)
        items.append((node.get_name(), node.get_role_name(), enabled, *size))
        children = [node.get_child_at_index(index) for index in range(node.get_child_count())]
    except GLib.Error:
        return
    for child in children:
        add_visible(child, items)


def visible_items(program):
    """Return all that is shown of ``program``."""
    items = []
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        try:
            if application is not None and application.get_name() == program:
                application.clear_cache()
                for window in range(application.get_child_count()):
                    add_visible(application.get_child_at_index(window), items)
        except GLib.Error:
            # it has just ended
            continue
    return items


for _line in sys.stdin:
    print(json.dumps(visible_items(sys.argv[1])), flush=True)
