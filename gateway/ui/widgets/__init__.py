"""Build screens from a few parts: texts that fit, buttons for gloves, keypads, keyboards, pages.

In come the theme's lengths, colours and fonts, and texts; out go widgets that call back when a
finger presses them. One style sheet, made from the theme, colours them all.
"""
