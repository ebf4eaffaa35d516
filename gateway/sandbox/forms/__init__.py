"""Make Limosa L1 forms as PDF and PNG, and a video stream before which they can be held."""
