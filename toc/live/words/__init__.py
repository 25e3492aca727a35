"""What the doors to a programme that is kept in mind say."""
