-- What mails need of a ticket; the row lock of everything that this service does about it.
create table ticket (
    id             uuid    primary key,
    tenant         text    not null,
    reference      text    not null,
    sequence       bigint  not null,
    policy_version text,
    submission     jsonb,
    severity       text,
    level          text,
    unique (tenant, reference),
    check ((severity is null) = (level is null))
);

-- The paging of one escalation. Open alerts have a next_wake while somebody is to be called.
create table alert (
    escalation_id uuid        primary key,
    ticket_id     uuid        not null references ticket,
    event_id      uuid        not null,
    escalated_to  text        not null,
    because       text        not null,
    due_at        timestamptz not null,
    call_roles    text[]      not null,
    state         text        not null
        check (state in ('announced', 'round-due', 'vacant', 'calling', 'spent', 'acknowledged', 'stood-down')),
    paging        jsonb       not null,
    next_wake     timestamptz,
    check (next_wake is null or state in ('round-due', 'vacant', 'calling'))
);

create index alert_of_ticket on alert (ticket_id);
create index alert_due on alert (next_wake) where next_wake is not null;
create index alert_open on alert (state) where state not in ('acknowledged', 'stood-down');

-- One message to one person. The id is the idempotency key of every try.
create table notification (
    id            uuid        primary key,
    tenant        text        not null,
    ticket_id     uuid        not null references ticket,
    event_id      uuid        not null,
    event_type    text        not null,
    escalation_id uuid,
    due_at        timestamptz not null,
    channel       text        not null check (channel in ('email', 'phone')),
    template      text        not null,
    role          text        not null,
    recipient     text        not null,
    name          text        not null,
    address       text        not null,
    language      text        not null,
    attempt       integer     not null,
    details       jsonb       not null,
    state         text        not null check (state in ('queued', 'sent', 'failed', 'cancelled')),
    tries         integer     not null default 0,
    -- Real time. A claim moves it to the end of the lease, so what a crashed replica had in hand comes back by itself.
    next_try_at   timestamptz not null default clock_timestamp(),
    -- Real time: until then no other call of the same escalation goes. The end of the lease while a provider is being
    -- asked, and so much after its answer.
    quiet_until   timestamptz,
    decided_at    timestamptz not null,
    settled_at    timestamptz,
    reason        text
) with (fillfactor = 80);

create index notification_next on notification (next_try_at) where state = 'queued';
create index notification_of_ticket on notification (ticket_id, decided_at);
create index notification_calls on notification (escalation_id) where channel = 'phone';

grant select, insert, update on ticket, alert, notification to ${worker};
grant select on ticket, notification to ${staff};

alter table ticket enable row level security;
alter table ticket force row level security;
create policy all_for_worker on ticket to ${worker} using (true);
create policy own_tenant_for_staff on ticket for select to ${staff}
    using (tenant = current_setting('tierline.tenant', true));

alter table notification enable row level security;
alter table notification force row level security;
create policy all_for_worker on notification to ${worker} using (true);
create policy own_tenant_for_staff on notification for select to ${staff}
    using (tenant = current_setting('tierline.tenant', true));
