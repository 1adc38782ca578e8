-- Staff who can be told or called; lower call_order first.
create table staff_member (
    tenant     text     not null,
    id         text     not null,
    name       text     not null,
    email      text     not null,
    phone      text,
    locale     text     not null,
    roles      text[]   not null,
    policy     text     not null,
    call_order integer  not null,
    primary key (tenant, id)
);

-- What is needed of the topic directory; a lower version than the one here is ignored.
create table customer_contact (
    tenant     text   not null,
    customer   text   not null,
    version    bigint not null,
    tam_name   text,
    tam_email  text,
    tam_phone  text,
    tam_locale text,
    primary key (tenant, customer),
    check ((tam_name is null) = (tam_email is null) and (tam_name is null) = (tam_locale is null))
);

-- Counts every change of the two, so that a replica can keep its roster in memory until it changes.
create table roster_version (
    only_row boolean primary key default true check (only_row),
    version  bigint  not null
);

insert into roster_version (version) values (1);

create function roster_changed() returns trigger
    language plpgsql
    security definer
    set search_path = ${schema}, pg_temp
as $$
begin
    update roster_version set version = version + 1;
    return null;
end
$$;

create trigger staff_member_changed
    after insert or update or delete on staff_member
    for each statement execute function roster_changed();

create trigger customer_contact_changed
    after insert or update or delete on customer_contact
    for each statement execute function roster_changed();

grant select on staff_member, roster_version to ${worker};
grant select, insert, update on customer_contact to ${worker};
grant select, insert, update, delete on staff_member to ${staff};

alter table staff_member enable row level security;
alter table staff_member force row level security;
create policy all_for_worker on staff_member to ${worker} using (true);
create policy own_tenant_for_staff on staff_member to ${staff}
    using (tenant = current_setting('tierline.tenant', true));
