-- What went into each ticket's clocks, for those who explain what came out or try another policy on it. Append-only; no
-- texts and no addresses.

-- Written once, when the clocks start.
create table clock_opening (
    ticket_id    uuid        primary key,
    tenant       text        not null,
    reference    text        not null,
    policy       text        not null,
    submitted_at timestamptz not null,
    opening      jsonb       not null
);

create index clock_opening_in_order on clock_opening (tenant, policy, submitted_at, ticket_id);

-- Id order is the order in which the clocks of a ticket took them: ids are given under the lock of its row in ticket_clock.
create table clock_fact (
    id        bigint generated always as identity,
    ticket_id uuid  not null,
    tenant    text  not null,
    fact      jsonb not null,
    primary key (ticket_id, id)
);

-- Product time: the latest instant to which wake-ups have brought the clocks since the last fact.
alter table ticket_clock add column reached timestamptz;

grant insert on clock_opening, clock_fact to ${worker};
grant select on clock_opening, clock_fact to ${staff};

alter table clock_opening enable row level security;
alter table clock_opening force row level security;
create policy worker_appends on clock_opening for insert to ${worker} with check (true);
create policy staff_sees_its_tenant on clock_opening for select to ${staff}
    using (tenant = current_setting('tierline.tenant', true));

alter table clock_fact enable row level security;
alter table clock_fact force row level security;
create policy worker_appends on clock_fact for insert to ${worker} with check (true);
create policy staff_sees_its_tenant on clock_fact for select to ${staff}
    using (tenant = current_setting('tierline.tenant', true));
