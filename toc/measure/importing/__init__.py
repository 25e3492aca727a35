"""Reading figures as partners send them: whatever the sheet looks like, every cell that cannot be
read has its place, what could mean two things is asked, and nothing is read by half."""
