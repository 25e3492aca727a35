"""The programme, how it is read, its graph, what is wrong with it, and everything beside it."""
