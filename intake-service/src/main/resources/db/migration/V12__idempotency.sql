-- Answers to requests that carried an Idempotency-Key; a row without a status is never visible: its transaction is still open.
create table idempotency_key (
    tenant      text        not null,
    principal   text        not null,
    path        text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      int,
    location    text,
    version     bigint,
    body        text,
    stored_at   timestamptz not null default now(),
    primary key (tenant, principal, path, key)
);
comment on column idempotency_key.stored_at is 'real time; rows are dropped a day later';
create index idempotency_key_age on idempotency_key (stored_at);

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy idempotency_key_tenant on idempotency_key to intake_staff, intake_api
    using (tenant = current_setting('tierline.tenant', true));
create policy idempotency_key_worker on idempotency_key to intake_worker using (true);

grant select, insert, update on idempotency_key to intake_staff, intake_api;
grant select, delete on idempotency_key to intake_worker;
