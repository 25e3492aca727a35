"""Handing a plan out: for each partner one page with what is theirs, which works from an
attachment, and one for residents. What comes back is read by `toc.change.taking_in`.
"""
