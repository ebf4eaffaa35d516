"""Work the practice site from the command line: serve it, steer it, make its cards, forms and home
folders.
"""
