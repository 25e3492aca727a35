"""What to do in a year: periods, the choice within the focus limit, and the reasons for it.

periods, focus   which stretch of time, and how much at once
service, case    who serves what; what there is to choose from
aims, weigh      what a choice is judged by, and what one is worth
model, choose    the best choice, exact
explain          why each is in or out
proposal         all of these together
"""
