"""The words that seeded rows are made of. All names are made up; telephone numbers and domains are reserved for examples."""

# fmt: off
COMPANY_FIRSTS = (
    "Harborview", "Northgate", "Juniper", "Cobalt", "Maplewood", "Silverline", "Redstone", "Bluefin", "Oakhurst", "Lakeside",
    "Summit", "Ironbridge", "Copperfield", "Willow", "Fairmount", "Pinecrest", "Riverside", "Stonegate", "Brightwater",
    "Foxglove",
)
COMPANY_SECONDS = (
    "Dental Group", "Logistics", "Law Partners", "Manufacturing", "Veterinary Clinic", "Architects", "Credit Union", "Foods",
    "Engineering", "Property Management", "Accounting",
)
FIRST_NAMES = (
    "Amara", "Ben", "Chloé", "Dmitri", "Elena", "Farid", "Grace", "Hiro", "Ingrid", "Jamal", "Katrin", "Luis", "Maya", "Nils",
    "Olivia", "Priya", "Quentin", "Rosa", "Søren", "Tessa", "Umar", "Vera", "Walter", "Xenia", "Yusuf", "Zoë",
)
LAST_NAMES = (
    "Abbott", "Bauer", "Castillo", "Dubois", "Eriksen", "Fischer", "Garcia", "Hughes", "Ivanova", "Jensen", "Kowalski",
    "Lindqvist",
    "Moreau", "Nakamura", "O'Brien", "Patel", "Quinn", "Rossi", "Schäfer", "Tanaka", "Ueda", "Varga", "Whitfield", "Young",
    "Zhang",
)
STREETS = (
    "Harbor Street", "Mill Lane", "Station Road", "Elm Avenue", "Market Square", "Orchard Drive", "Canal Street", "Hill Road",
)
CITIES = (
    ("Albany", "NY", "12207"), ("Burlington", "VT", "05401"), ("Portland", "ME", "04101"), ("Concord", "NH", "03301"),
    ("Springfield", "MA", "01103"), ("Hartford", "CT", "06103"),
)
JOB_TITLES = (
    "Office Manager", "Owner", "Accountant", "IT Coordinator", "Operations Lead", "Receptionist", "Sales Manager", "Engineer",
)
TECHNICIANS = (
    "Service Desk Technician", "Senior Technician", "Field Engineer", "Network Engineer", "Dispatcher", "Project Engineer",
)
# Issue type to titles; the types are those the recipes use.
TICKET_TITLES: dict[int, tuple[str, ...]] = {
    10: (
        "Printer on 2nd floor jams", "Laptop does not wake from sleep", "Second monitor flickers", "Server room UPS beeps",
        "Docking station not recognized", "Scanner makes grey stripes", "Replace failed disk in backup server",
    ),
    11: (
        "Outlook asks for password again and again", "Excel crashes when saving to the share", "Update accounting software",
        "Line of business application is slow", "Antivirus reports outdated definitions", "Cannot open PDF attachments",
    ),
    12: (
        "Wi-Fi drops in the meeting room", "VPN disconnects after ten minutes", "Internet is slow at the branch office",
        "Firewall firmware update", "New switch for the warehouse", "Phones have no dial tone",
    ),
    13: (
        "New user starts on Monday", "Reset password", "Disable account of leaver", "Access to the finance folder",
        "Shared mailbox for the sales team", "Multi-factor sign-in on a new phone",
    ),
}
NOTES = (
    "Called the contact, no answer, left a voicemail.", "Restarted the device; the problem is gone for now.",
    "Ordered the spare part, delivery expected in three days.", "Remote session: collected the event logs.",
    "The contact confirms that it works again.", "Escalated to the network team.", "Waiting for the vendor's reply.",
    "On site: replaced the cable and tested with the user.",
)
NOTE_TITLES = ("Phone call", "Update", "Remote session", "Parts ordered", "Vendor contacted", "On-site visit")
WORK = (
    "Diagnosed the problem remotely.", "Reinstalled the driver and tested.", "Updated the firmware.", "Set up the account.",
    "Replaced the hardware on site.", "Documented the solution.",
)
PRODUCTS = (
    ("Business laptop 14 inch", 1180.0), ("Business desktop mini", 720.0), ("Laser printer A4", 340.0),
    ("Managed switch 24 ports", 460.0),
    ("Wi-Fi access point", 165.0), ("Firewall appliance small", 890.0), ("Rack server 1U", 3150.0), ("UPS 1500 VA", 410.0),
    ("Backup appliance 4 TB", 2300.0), ("IP telephone", 118.0),
)
PROJECTS = (
    "Office move", "Move mail to the cloud", "Server replacement", "Network redesign", "Windows upgrade", "Backup renewal",
)
PHASES = ("Planning", "Procurement", "Rollout", "Hand-over")
TASKS = (
    "Kick-off meeting", "Take inventory", "Order hardware", "Prepare devices", "Migrate data", "Test with users",
    "Write documentation",
)
