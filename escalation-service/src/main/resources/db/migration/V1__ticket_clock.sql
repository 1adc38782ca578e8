-- One row a ticket: its clocks, and when it is next to be woken.
create table ticket_clock (
    ticket_id      uuid        primary key,
    tenant         text        not null,
    reference      text        not null,
    policy         text,
    policy_version text,
    -- What waits for submission or triage; absent once the clocks run.
    waiting        jsonb,
    state          jsonb,
    sequence       bigint      not null,
    -- Product time: the next instant at which anything is due.
    next_wake      timestamptz,
    -- Real time: when the wake-up that is under way was sent.
    woken_at       timestamptz,
    wake_event_id  uuid,
    wake_attempts  integer     not null default 0,
    wakes          bigint      not null default 0,
    unique (tenant, reference),
    check (num_nonnulls(waiting, state) = 1),
    check (next_wake is null or policy_version is not null),
    check (num_nonnulls(woken_at, wake_event_id) <> 1)
);

create index ticket_clock_due on ticket_clock (next_wake) where woken_at is null;
create index ticket_clock_woken on ticket_clock (woken_at) where woken_at is not null;

grant select, insert, update on ticket_clock to ${worker};
grant select on ticket_clock to ${staff};

alter table ticket_clock enable row level security;
alter table ticket_clock force row level security;
create policy worker_sees_all on ticket_clock to ${worker} using (true) with check (true);
create policy staff_sees_its_tenant on ticket_clock for select to ${staff}
    using (tenant = current_setting('tierline.tenant', true));
