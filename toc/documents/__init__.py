"""What a document, a form, a drawing and a screen are as values, and one writer a format. Knows no
programme."""
