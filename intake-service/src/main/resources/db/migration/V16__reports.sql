-- Reports read the tickets of a period in the order of their registration.
create index ticket_by_registration on ticket (tenant, submitted_at, id);
