"""What people see: the kiosk's window, its screens, words, pictures and keyboards. Qt lives in this
folder only.
"""
