-- The account manager of a customer on the onboarding package (K15).
alter table customer
    add column account_manager_name   text,
    add column account_manager_email  text,
    add column account_manager_phone  text,
    add column account_manager_locale text;
