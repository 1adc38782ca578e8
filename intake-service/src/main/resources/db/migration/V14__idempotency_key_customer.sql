-- An answer belongs to the customer that it was given to, empty for staff: one subject may act for several customers.
alter table idempotency_key
    add column customer text not null default coalesce(current_setting('tierline.customer', true), ''),
    drop constraint idempotency_key_pkey,
    add primary key (tenant, principal, customer, path, key);
comment on column idempotency_key.customer is 'set by the transaction, never by a statement';

drop policy idempotency_key_tenant on idempotency_key;
create policy idempotency_key_own on idempotency_key to intake_staff, intake_api
    using (tenant = current_setting('tierline.tenant', true)
           and customer = current_setting('tierline.customer', true));
