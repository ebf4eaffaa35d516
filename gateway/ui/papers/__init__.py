"""Print what hangs beside the kiosk: the workers' poster and the site manager's page, as PDF.

In come a language and a size of paper; out go the bytes of one page. Its pictures are taken from
the kiosk's real window, in that language.
"""
