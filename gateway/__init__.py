"""The Gateway: the kiosk at the gate of a site where workers register that they are at work."""
