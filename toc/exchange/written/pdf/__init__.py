"""What a PDF holds: letters at places, and drawn lines."""
