"""What stands beside a plan and what comes back from people: adopted plans, filled-in forms.

Read strictly: every mistake is found at once and has its place, and nothing is half read.
"""
