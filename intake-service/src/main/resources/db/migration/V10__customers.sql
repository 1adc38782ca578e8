-- Customers and their people. Personal data of contacts live here and in ticket_fact only.
create table customer (
    tenant     text   not null,
    id         text   not null check (id <> ''),
    version    bigint not null check (version > 0),
    name       text   not null,
    policy     text   not null,
    plan       text   not null,
    contract   text,
    zone       text   not null,
    country    text   not null,
    language   text   not null,
    tam_name   text,
    tam_email  text,
    tam_phone  text,
    tam_locale text,
    primary key (tenant, id)
);

create table contact (
    tenant   text not null,
    customer text not null,
    position int  not null,
    name     text not null,
    email    text not null,
    phone    text,
    locale   text not null,
    primary key (tenant, customer, position),
    foreign key (tenant, customer) references customer on delete cascade
);

alter table customer enable row level security;
alter table customer force row level security;
alter table contact enable row level security;
alter table contact force row level security;

create policy customer_staff on customer to intake_staff
    using (tenant = current_setting('tierline.tenant', true));
create policy customer_api on customer for select to intake_api
    using (tenant = current_setting('tierline.tenant', true)
           and id = current_setting('tierline.customer', true));
create policy contact_staff on contact to intake_staff
    using (tenant = current_setting('tierline.tenant', true));
create policy contact_api on contact for select to intake_api
    using (tenant = current_setting('tierline.tenant', true)
           and customer = current_setting('tierline.customer', true));

grant select, insert, update on customer to intake_staff;
grant select, insert, update, delete on contact to intake_staff;
grant select on customer, contact to intake_api;
