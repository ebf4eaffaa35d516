"""Run the kiosk at the gate of a building site, where workers register that they are at work."""
