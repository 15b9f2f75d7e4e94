"""Names that the package does not export."""

import autotask
from autotask import nonsense  # E: no such export
from autotask import Tickets  # E: the model is Ticket

autotask.nonsense  # E: no such export
autotask.Tickets.q  # E: the model is Ticket
