"""Where credentials and settings come from, and how they are checked."""
