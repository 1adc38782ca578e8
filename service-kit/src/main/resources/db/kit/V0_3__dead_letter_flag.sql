-- Events that were refused and not yet offered again with success.
create table dead_letter_flag (
    event_id   uuid        primary key,
    ticket_id  uuid,
    topic      text        not null,
    cause      text        not null,
    flagged_at timestamptz not null default clock_timestamp()
);

create index dead_letter_flag_ticket on dead_letter_flag (ticket_id);

grant select, insert, update, delete on dead_letter_flag to ${worker};
