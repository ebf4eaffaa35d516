"""Exchange one bounded HTTP request with a host.

In come a request and a deadline; out comes a response of bounded size, or an error that says
whether anything may have arrived.
"""
