"""The engine under every generated Autotask package. It knows no entity by name; users import ``autotask``."""

from ._version import __version__

__all__ = ["__version__"]
