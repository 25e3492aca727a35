"""A whole programme as an Excel form, for who never opens YAML: a programme becomes the form
(`workbook`), and a form that comes back becomes exactly that programme again (`returned`)."""
