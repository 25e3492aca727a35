"""Written plans: a Word plan, a table, a mind map or a drawing, read as a draft programme.

A file goes through three rooms: a reader of its format gives an `Outline` (what stands in it, and
where), which is understood as elements and links with the questions that are open, which are
written as a programme file. No reader knows what a goal is, and nothing after the readers knows a
format.
"""
