"""The stand-in for the central service: its contract, store, checks and tokens, and the server that
runs them all.
"""
