"""`toc lsp`: a programme file in an editor that speaks the Language Server Protocol. `server`,
`features` and `answers` know that protocol; the modules beside them answer in values, by places in
the text.
"""
