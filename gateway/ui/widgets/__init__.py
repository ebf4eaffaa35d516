"""Build screens from a few parts: texts that fit, buttons for gloves, keypads, keyboards, pages and
the style they share.
"""
