-- Outgoing records, written with the change that they tell of. Id order is commit order within a key.
create table outbox (
    id         bigint      generated always as identity primary key,
    shard      smallint    not null check (shard between 0 and 15),
    topic      text        not null,
    key        text,
    headers    jsonb       not null,
    value      bytea,
    created_at timestamptz not null default clock_timestamp(),
    parked_at  timestamptz,
    park_cause text,
    check ((parked_at is null) = (park_cause is null))
) with (
    -- A queue: nearly all of it is dead soon, and the relay reads its front again and again.
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 5000
);

create index outbox_next on outbox (shard, id) where parked_at is null;
create index outbox_parked on outbox (key, id) where parked_at is not null;

grant usage on schema ${schema} to ${worker}, ${staff}, ${api};
grant select, insert, update, delete on outbox to ${worker};
grant insert on outbox to ${staff}, ${api};
