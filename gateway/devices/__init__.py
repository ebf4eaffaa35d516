"""What the world shows us: the card reader and the camera. Each reports events of ``gateway.model`` and knows nothing else."""
