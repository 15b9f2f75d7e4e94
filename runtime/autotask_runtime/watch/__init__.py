"""What listens to the event stream: figures, patterns, the log, spans."""
