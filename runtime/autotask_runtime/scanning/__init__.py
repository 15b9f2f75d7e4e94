"""What an integrity scan needs besides requests: the plan, the file it is kept in, the search for faults, the report."""
