"""Tell the central service what the journal holds, and the journal what the service answered.

In come the journal's due rows and the log-in. Out go HTTP exchanges, answers written into the
journal, and events about answers, log-ins and the state of sending.
"""
