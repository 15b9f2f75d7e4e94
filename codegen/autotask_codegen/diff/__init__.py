"""What changed between two descriptions of the API, in the names that callers of the generated package use."""
