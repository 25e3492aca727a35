"""What a document, a form and a drawing are, and one writer a format. Knows no programme."""
