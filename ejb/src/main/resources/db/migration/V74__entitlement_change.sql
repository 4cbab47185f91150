-- Stage distribution: that a partner is let have more or less than a few assets is one row, which keeps a range of numbers of
-- the change log free for them; which asset has which number is worked out when somebody reads it (EntitlementChanges).
-- In between, blocks of assets by their ids: each keeps as many numbers as it has assets, whether all of them are meant or not.
create table entitlement_change (
    id             uuid primary key,
    partner_id     uuid not null references partner (id),
    entitlement_id uuid not null references entitlement (id),
    change         text not null check (change in ('GRANT', 'REVOKE')),
    at             timestamptz not null,
    as_of          bigint not null, -- of the change log: meant is what had been out by then
    first_seq      bigint not null,
    last_seq       bigint not null check (last_seq > first_seq),
    planned_to     bigint not null  -- up to which number deliveries are planned
);
create unique index entitlement_change_partner on entitlement_change (partner_id, last_seq);
create index entitlement_change_open on entitlement_change (last_seq) where planned_to < last_seq;

create table entitlement_change_block (
    change_id uuid not null references entitlement_change (id) deferrable initially deferred,
    position  integer not null,
    after_id  uuid not null, -- its assets have greater ids, up to the next block's
    primary key (change_id, position)
);

-- What concerns everybody, and what concerns one partner, are read without what concerns the others.
create index change_entry_common on change_entry (seq) where partner_id is null;
create index change_entry_partner on change_entry (partner_id, seq) where partner_id is not null;
