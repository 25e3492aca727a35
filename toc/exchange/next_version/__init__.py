"""The next version of a document beside the programme that stands: what is new, changed, moved and
gone in the document, and taking over what people choose of that."""
