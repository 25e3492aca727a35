"""What changed between two versions of a programme, in the words of a board, and what that means.

`toc.core.comparing` finds the differences; here they are made sense of: which elements only have
another id, what a change touches, and how it is told on a screen, in a document and in a drawing.
"""
