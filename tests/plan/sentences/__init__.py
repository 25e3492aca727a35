"""Every sentence that a plan prints, asked again of the oracle.

While a plan is told, `record` keeps each sentence with its key and its values. `walk` goes through
what was told and gives each sentence, with what it is about, to the check of its key; a check asks
the oracle anew what the sentence promises. `registry` has for every key of the tables a check, or
the reason why it says nothing that can be false.
"""
