"""What to do in a year: periods, what people demand, the choice that keeps to it, and the reasons
for it.

periods, focus        which stretch of time, and how much at once
limits, needs         what there is of everything scarce, and what each inspanning takes of it
commitments, fixed    what runs whatever is chosen, and when
decisions, bounds     what people decided, and when each may and must start
demands, conflict     demands one by one; which cannot all hold, and by how much to raise limits
service, build, case  who serves what; what there is to choose from
stopped_goals         what people gave up, and what serves nothing else
aims, weigh, usage    what a choice is judged by, what one is worth, and what it takes
rows, model, solver   the choice as sums and bounds
held, file_order      what already holds in it, and what decides between equals
improve               a better choice from a good one, beside the proof
choose, proof         the best choice, exact, and how sure that is; stopping keeps the best so far
exchanges             one that is in for one that is out: allowed or not, and worth what
explain               why each is in or out
proposal              all of these together
"""
