"""The tenant's limits: who may send next, within a process and among several."""
