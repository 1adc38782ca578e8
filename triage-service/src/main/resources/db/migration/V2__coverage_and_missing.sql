-- What the programme does not cover (K16, S11), and what the customer is to be asked for (P8).
alter table triage_decision
    add column coverage text   not null default 'covered'
        check (coverage in ('covered', 'professional-services', 'out-of-scope')),
    add column missing  text[] not null default '{}';

-- Every insert says them.
alter table triage_decision
    alter column coverage drop default,
    alter column missing  drop default;
