"""Speed and memory against a yardstick that is measured beside it, in the same run."""
