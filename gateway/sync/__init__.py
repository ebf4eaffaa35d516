"""Tell the central service what the journal holds, and the journal what the service answered.

In come the journal's due rows and the log-in; out go HTTP exchanges, and events about answers and
about the line.
"""
