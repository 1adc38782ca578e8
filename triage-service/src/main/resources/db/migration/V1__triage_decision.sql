-- What triage decided about a ticket; written once.
create table triage_decision (
    ticket_id      uuid        primary key,
    tenant         text        not null,
    reference      text        not null,
    policy         text        not null,
    policy_version text        not null,
    severity       text        not null,
    level          text        not null check (level in ('L1', 'L2', 'L3')),
    site           text        not null,
    queue          text        not null,
    rules          text[]      not null,
    decided_at     timestamptz not null,
    unique (tenant, reference)
);

-- Rows are never changed; update is granted because reading with "for update" asks for it.
grant select, insert, update on triage_decision to ${worker};
grant select on triage_decision to ${staff};
