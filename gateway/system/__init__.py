"""Deal with the machine under the kiosk: settings, home folder, clock, secrets, threads, log and
disk space.

In come files, environment and operating system; out come values that say what they hold, or
sentences that say what is wrong.
"""
