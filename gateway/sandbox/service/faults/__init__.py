"""Make the practice service fail on demand: single exchanges, the connection, and what lies behind.

In come the words of a fault (``status 503 on registerInBulk times 2``), from the admin port or a
script. Out come answers, connections and registers which fail as those words say.
"""
