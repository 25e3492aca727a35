"""What is wrong with a programme, where, and what to write instead."""
