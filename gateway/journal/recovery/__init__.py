"""Bring registrations out of a damaged journal, and end the copies that this leaves.

In comes a file that SQLite will not read whole; out comes a new journal with every row that could
be found.
"""
