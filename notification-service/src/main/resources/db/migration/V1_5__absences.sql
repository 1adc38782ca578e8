-- When staff is away: pairs of instants, half open.
alter table staff_member
    add column absent_from timestamptz[] not null default '{}',
    add column absent_to   timestamptz[] not null default '{}',
    add check (cardinality(absent_from) = cardinality(absent_to));
