"""A programme that is kept in mind, and the doors to it: the browser, the editor, an assistant."""
