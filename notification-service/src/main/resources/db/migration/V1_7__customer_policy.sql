-- The support programme of a customer: whoever looks after it by name holds that role for it. Empty until the directory
-- is published again; one version back, so that the next publication is taken.
alter table customer_contact add column policy text not null default '';
update customer_contact set version = version - 1;
