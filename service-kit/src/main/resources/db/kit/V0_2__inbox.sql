-- The ids of the events that were handled, kept by the day inside the UUIDv7.
create table inbox (
    event_id    uuid        primary key,
    received_at timestamptz not null default clock_timestamp()
) partition by range (event_id);

-- Ids that are no UUIDv7, or of a day that has no partition.
create table inbox_other partition of inbox default;

grant select, insert on inbox to ${worker};

create function inbox_first_id(day date) returns uuid
    language sql immutable
return rpad(lpad(to_hex((extract(epoch from day::timestamp at time zone 'UTC') * 1000)::bigint), 12, '0'), 32, '0')::uuid;

-- Makes the partitions of yesterday to some days ahead, and drops what is older than the topics keep.
-- It runs as the owner, because the workers may not change tables.
create function maintain_inbox(days_ahead integer, days_kept integer) returns void
    language plpgsql
    security definer
    set search_path = ${schema}, pg_temp
    set lock_timeout = '2s'
as $$
declare
    today date := (clock_timestamp() at time zone 'UTC')::date;
    day   date;
    old   text;
begin
    if not pg_try_advisory_xact_lock('inbox'::regclass::oid::integer, 0) then
        return;
    end if;
    for day in select generate_series(today - 1, today + days_ahead, interval '1 day')::date loop
        if to_regclass('inbox_' || to_char(day, 'YYYYMMDD')) is null then
            begin
                execute format('create table %I partition of inbox for values from (%L) to (%L)',
                    'inbox_' || to_char(day, 'YYYYMMDD'), inbox_first_id(day), inbox_first_id(day + 1));
            exception when check_violation then
                -- Ids of that day came before its partition: they stay where they are, all of them.
                raise warning 'no inbox partition for %: inbox_other has ids of that day', day;
            end;
        end if;
    end loop;
    for old in
        select relid::regclass::text
          from pg_partition_tree('inbox')
         where isleaf and relid::regclass::text ~ 'inbox_\d{8}$'
           and to_date(right(relid::regclass::text, 8), 'YYYYMMDD') < today - days_kept
    loop
        execute 'drop table ' || old;
    end loop;
    delete from inbox_other where received_at < clock_timestamp() - make_interval(days => days_kept);
end
$$;

revoke execute on function maintain_inbox from public;
grant execute on function maintain_inbox to ${worker};

select maintain_inbox(3, 8);
