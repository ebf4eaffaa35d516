"""Deal with the machine under the kiosk: settings, home folder, clock, secrets, threads, log, disk.

In come files, environment and operating system. Out come values that say what they hold, or errors
whose text says what is wrong and what to do.
"""
