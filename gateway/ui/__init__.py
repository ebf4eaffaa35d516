"""Show what people see: the kiosk's window, its screens, words, pictures and keyboards.

In come states of the visit (:mod:`gateway.flow`) and keys of scanners; out go a person's actions.
Qt is imported here, and where a window is opened (app, practice).
"""
