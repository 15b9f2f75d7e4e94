"""What the collections without entity metadata are, and how a user of the SDK reaches each (api-facts, sections 1, 6, 7)."""

KNOWN_SERVICES: dict[str, tuple[str, str]] = {
    "Authenticate": ("issues a short-lived token; the three credential headers make it unnecessary", "client.raw"),
    "EntityInformation": ("lists every entity with what the credentials may do", "client.entity_information"),
    "InvoicePDF": ("an invoice as PDF, before it moved to Invoices/{id}/InvoicePdf", "client.raw"),
    "Modules": ("which product modules the tenant has", "client.modules"),
    "ThresholdInformation": ("the hourly request threshold and how much of it is used", "client.threshold_information"),
    "Version": ("the version of the zone and the kind of customer; a cheap probe of credentials", "client.version"),
    "VersionInformation": ("the API versions of the zone; it stands above V1.0", "client.version_information"),
    "ZoneInformation": ("the zone a user belongs to; needs no credentials", "client.zone_information"),
}
