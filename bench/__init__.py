"""What the SDK costs, as ratios against something named: ``python -m bench``, or ``make bench``."""
