-- The account manager of a customer on the onboarding package (K15).
alter table customer_contact
    add column account_manager_name   text,
    add column account_manager_email  text,
    add column account_manager_phone  text,
    add column account_manager_locale text,
    add check ((account_manager_name is null) = (account_manager_email is null)
               and (account_manager_name is null) = (account_manager_locale is null));
