"""Understanding what stands below one another: headings, lists, paragraphs, topics of a map."""
