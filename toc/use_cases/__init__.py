"""What the product does, as plain functions on a programme with everything beside it: each gives
values, prints nothing and asks nothing, and says with an exception of its own why it cannot go on.
The command line chooses, calls one and shows what it gives; a program calls them directly."""
