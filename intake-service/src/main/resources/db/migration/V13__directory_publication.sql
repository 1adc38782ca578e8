-- How far the nightly publication of the directory got: one row, locked by the replica that publishes.
create table directory_publication (
    only_row       boolean primary key default true check (only_row),
    night          date    not null,
    after_tenant   text    not null,
    after_customer text    not null,
    finished       boolean not null
);
comment on column directory_publication.night is 'the UTC day on which it was begun, in real time';
comment on column directory_publication.after_customer is 'the last customer that was published, in the order of tenant and id';

insert into directory_publication values (true, '1970-01-01', '', '', true);

-- A customer that is being published must not change before its record has its place in the outbox; locking wants update.
create policy customer_worker on customer to intake_worker using (true);
create policy contact_worker on contact for select to intake_worker using (true);
grant select, update (version) on customer to intake_worker;
grant select on contact to intake_worker;
grant select, update on directory_publication to intake_worker;
