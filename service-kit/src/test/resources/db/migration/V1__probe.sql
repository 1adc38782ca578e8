-- The state of the kit's test service: how many events a ticket had.
create table probe (
    ticket_id uuid    primary key,
    events    integer not null check (events < 100),
    note      text    not null
);

grant select, insert, update, delete on probe to ${worker};
