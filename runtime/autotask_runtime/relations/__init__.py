"""References as a map: ways along them, what was found at their ends, and what reading along them will cost."""
