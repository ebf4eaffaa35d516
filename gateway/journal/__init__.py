"""Keep what people did, in one SQLite file, until the service has answered, and longer.

In come registrations from the recorder and answers from the courier; out go the next registrations
to send, and the remarks and reports for workers and staff. A row of ``registration`` is written
once and never changed but by retention; ``delivery`` exists exactly while something is to be sent;
``answer`` is written once.
"""
