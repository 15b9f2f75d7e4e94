"""The tests, against a local Autotask."""
