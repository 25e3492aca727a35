"""Edits that somebody proposes and a person applies: a file beside the programme that says what is
to change, why, what the check would make of it and on what it was made. Nothing here writes the
programme but `toc.change.commands.Prepared`, when a person asks for it.
"""
