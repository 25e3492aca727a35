"""Taking in what came back on the forms of `toc.change.handing_out`: reading the files, what they
say together, and putting into the programme what people accept of it.
"""
