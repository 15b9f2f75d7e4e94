"use strict";
// Drives a sandbox through the npm package, unmodified, and prints what came back as one JSON object.
// Base URL and credentials come from the environment, as tests/test_third_party.py sets it.

const { AutotaskRestApi, FilterOperators } = require("@apigrate/autotask-restapi");

const env = process.env;
const ANY = { filter: [{ op: FilterOperators.gte, field: "id", value: 0 }] };
const FILE = Buffer.from("what the printer said\n");

function client(secret) {
  return new AutotaskRestApi(env.AUTOTASK_USERNAME, secret, env.AUTOTASK_INTEGRATION_CODE, { base_url: env.AUTOTASK_API_URL });
}

/** What the package makes of an answer it takes for an error. */
async function refused(call) {
  try {
    return { answered: await call() };
  } catch (error) {
    return { kind: error.constructor.name, status: error.status, details: error.details };
  }
}

async function read(api) {
  const companies = await api.Companies.query({ ...ANY, maxRecords: 3, includeFields: ["id", "companyName"] });
  const both = [
    { op: FilterOperators.noteq, field: "status", value: 5 },
    { op: FilterOperators.notExist, field: "contractID" },
  ];
  const open = { filter: [{ op: "or", items: both }] };
  return {
    companies,
    openTickets: await api.Tickets.count(open),
    tickets: await api.Tickets.count(ANY),
    company: await api.Companies.get(companies.items[2].id),
    absent: await api.Companies.get(999999999),
    fields: await api.Tickets.fieldInfo(),
    modules: await api.Modules.query(),
  };
}

async function tickets(api, company, resource) {
  const body = { companyID: company, title: "Printer on fire", description: "It burns", status: 1, priority: 1, dueDateTime: "2026-12-24T12:00:00Z" };
  const created = await api.Tickets.create(body, { ImpersonationResourceId: resource });
  const id = created.itemId;
  const row = await api.Tickets.get(id);
  const updated = await api.Tickets.update({ id, title: "Printer smoulders" });
  const afterUpdate = await api.Tickets.get(id);
  const replaced = await api.Tickets.replace({ ...body, id, title: "Printer is out", description: undefined });
  return { created, row, updated, afterUpdate, replaced, afterReplace: await api.Tickets.get(id) };
}

async function appointments(api, resource) {
  const times = { startDateTime: "2026-12-24T12:00:00Z", endDateTime: "2026-12-24T13:00:00Z" };
  const created = await api.Appointments.create({ title: "Lunch", resourceID: resource, ...times });
  const deleted = await api.Appointments.delete(created.itemId);
  return { created, deleted, gone: await api.Appointments.get(created.itemId) };
}

async function contacts(api, company) {
  const kept = await api.CompanyContacts.create(company, { firstName: "Ada", lastName: "King", isActive: 1 });
  const created = await api.CompanyContacts.create(company, { firstName: "Zoë", lastName: "Ünal", isActive: 1 });
  const updated = await api.CompanyContacts.update(company, { id: kept.itemId, lastName: "Lovelace" });
  const deleted = await api.CompanyContacts.delete(company, created.itemId);
  return { kept, created, updated, deleted, row: await api.Contacts.get(kept.itemId), gone: await api.Contacts.get(created.itemId) };
}

async function attachments(api, ticket) {
  const body = { attachmentType: "FILE_ATTACHMENT", publish: 1, title: "log", fullPath: "log.txt", data: FILE.toString("base64") };
  const created = await api.TicketAttachments.create(ticket, body);
  const listed = await api.TicketAttachments.query({ filter: [{ op: FilterOperators.eq, field: "ticketID", value: ticket }] });
  return { created, listed, downloaded: await api.TicketAttachments.get(ticket, created.itemId) };
}

async function main() {
  const api = client(env.AUTOTASK_SECRET);
  const reading = await read(api);
  const company = reading.company.item.id;
  const resource = Number(env.SANDBOX_RESOURCE);
  const ticket = await tickets(api, company, resource);
  const result = {
    zone: api.zoneInfo,
    read: reading,
    tickets: ticket,
    appointments: await appointments(api, resource),
    contacts: await contacts(api, company),
    attachments: await attachments(api, ticket.created.itemId),
    refusals: {
      unknownField: await refused(() => api.Tickets.query({ filter: [{ op: FilterOperators.eq, field: "colour", value: 1 }] })),
      incomplete: await refused(() => api.Tickets.create({ title: "No company" })),
      absent: await refused(() => api.Appointments.delete(999999999)),
      verb: await refused(() => api.Tickets.delete(ticket.created.itemId)),
      childOnly: await refused(() => api._post("/TicketNotes", { title: "nowhere" })),
      secret: await refused(() => client("wrong").Tickets.get(1)),
    },
  };
  process.stdout.write(JSON.stringify(result));
}

main();
