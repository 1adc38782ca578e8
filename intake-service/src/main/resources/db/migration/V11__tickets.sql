-- One sequence of references for all policies; gaps are allowed, it is never reset (S19).
create sequence ticket_reference start with 1001;

-- Order of a ticket's timeline: drawn under the ticket's row lock, so per ticket it is commit order.
create sequence timeline_position;

create table ticket (
    id               uuid        primary key,
    tenant           text        not null,
    reference        text        not null,
    customer         text        not null check (customer <> ''),
    policy           text        not null,
    policy_version   text        not null,
    plan             text        not null,
    subject          text        not null,
    claimed_severity text,
    -- what intake's own facts say
    status           text        not null check (status in ('open', 'pending-customer', 'resolved', 'closed')),
    in_scope         boolean     not null default true,
    version          bigint      not null check (version > 0),
    submitted_at     timestamptz not null,
    last_fact_at     timestamptz not null,
    -- what triage and escalation said
    severity         text,
    rank             int,
    level            text,
    site             text,
    queue            text,
    span             int,
    deadlines        jsonb       not null default '[]',
    triaged_by       bigint      not null default 0,
    deadlines_by     bigint      not null default 0,
    unique (tenant, reference)
);
comment on column ticket.version is 'counts the ticket''s facts from 1; its ETag';
comment on column ticket.triaged_by is 'sequence of the triaged event that was applied last; a lower one is ignored';
comment on column ticket.deadlines_by is 'sequence of the deadlines-set event that was applied last; a lower one is ignored';

create index ticket_by_customer on ticket (tenant, customer, id desc);
create index ticket_newest on ticket (tenant, id desc);

-- The audit trail: what intake recorded, append-only.
create table ticket_fact (
    ticket_id     uuid        not null references ticket,
    sequence      bigint      not null check (sequence > 0),
    tenant        text        not null,
    customer      text        not null,
    event_id      uuid        not null,
    type          text        not null,
    occurred_at   timestamptz not null,
    actor_kind    text        not null,
    actor_id      text        not null,
    actor_channel text        not null,
    internal      boolean     not null,
    body          jsonb       not null,
    position      bigint      not null default nextval('timeline_position'),
    primary key (ticket_id, sequence)
);
comment on column ticket_fact.internal is 'a note between colleagues: no customer sees it';

-- What the other services said, for timeline and view.
create table ticket_event (
    ticket_id     uuid        not null references ticket,
    event_id      uuid        not null,
    tenant        text        not null,
    customer      text        not null,
    source        text        not null,
    type          text        not null,
    at            timestamptz not null,
    due_at        timestamptz,
    actor_kind    text        not null,
    actor_id      text        not null,
    actor_channel text        not null,
    body          jsonb       not null,
    position      bigint      not null default nextval('timeline_position'),
    primary key (ticket_id, event_id)
);

alter table ticket enable row level security;
alter table ticket force row level security;
alter table ticket_fact enable row level security;
alter table ticket_fact force row level security;
alter table ticket_event enable row level security;
alter table ticket_event force row level security;

create policy ticket_worker on ticket to intake_worker using (true);
create policy ticket_staff on ticket to intake_staff
    using (tenant = current_setting('tierline.tenant', true));
create policy ticket_api on ticket to intake_api
    using (tenant = current_setting('tierline.tenant', true)
           and customer = current_setting('tierline.customer', true));

create policy ticket_fact_worker on ticket_fact to intake_worker using (true);
create policy ticket_fact_staff on ticket_fact to intake_staff
    using (tenant = current_setting('tierline.tenant', true));
create policy ticket_fact_api on ticket_fact to intake_api
    using (tenant = current_setting('tierline.tenant', true)
           and customer = current_setting('tierline.customer', true)
           and not internal);

create policy ticket_event_worker on ticket_event to intake_worker using (true);
create policy ticket_event_staff on ticket_event to intake_staff
    using (tenant = current_setting('tierline.tenant', true));
create policy ticket_event_api on ticket_event to intake_api
    using (tenant = current_setting('tierline.tenant', true)
           and customer = current_setting('tierline.customer', true));

grant usage on sequence ticket_reference to intake_staff, intake_api;
grant usage on sequence timeline_position to intake_worker, intake_staff, intake_api;
grant select, update on ticket to intake_worker;
grant select, insert, update on ticket to intake_staff, intake_api;
grant select, insert on ticket_fact to intake_staff, intake_api;
grant select on ticket_fact to intake_worker;
grant select, insert on ticket_event to intake_worker;
grant select on ticket_event to intake_staff, intake_api;
revoke update, delete, truncate on ticket_fact from public, intake_worker, intake_staff, intake_api;
