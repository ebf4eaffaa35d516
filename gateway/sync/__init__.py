"""What the kiosk tells the central service, and what it keeps before it does: recorder, courier, the service's API."""
