"""Play the signals of a visit and speak its results.

In come the effects that ask for a sound or a sentence; out goes sound, and nothing where there is
no loudspeaker.
"""
