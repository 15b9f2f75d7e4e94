"""From the API's own documents to the facts in ``spec/``."""
