"""One module per entity of the API. Import models from ``autotask`` itself: it loads just the modules that are used."""
