"""Several writes as one piece of work: planned, ordered, kept on the disk, taken back or resumed."""
