"""Files of the International Aid Transparency Initiative (IATI): what they say, and what a
programme becomes of it."""
