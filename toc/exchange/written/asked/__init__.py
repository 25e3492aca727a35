"""What a plan leaves open is asked: in words, in the terminal, on a form; what people answered is
read back and remembered beside the programme."""
