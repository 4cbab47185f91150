-- Stage distribution: partners, and what each of them is let have.

-- the terms under which a partner is let in at all
alter table partner
    add column suspended_at        timestamptz, -- his tokens are nobody's until he is let in again
    add column expires_at          timestamptz, -- from then on his tokens are nobody's
    add column networks            cidr[] not null default '{}', -- where he may come from; empty: from anywhere
    add column requests_per_minute integer not null default 600 check (requests_per_minute between 1 and 100000);

-- What a partner is let have, of what is released with reach PUBLIC or PARTNERS. An empty array is "all". Several
-- entitlements of one partner add up.
create table entitlement (
    id         uuid primary key,
    partner_id uuid not null references partner (id),
    kinds      text[] not null,
    topics     text[] not null,
    languages  text[] not null, -- BCP 47 tags
    receivers  text[] not null, -- vn.lantoa.catalogue.Receiver: whom renditions are made for
    originals  boolean not null, -- whether the files that agencies uploaded are among it
    given_at   timestamptz not null,
    given_by   text not null,
    taken_at   timestamptz,
    taken_by   text,
    check ((taken_at is null) = (taken_by is null))
);
create index entitlement_partner on entitlement (partner_id) where taken_at is null;

-- who signed that he keeps embargoes: he is told of announced releases before their time, never given a byte or a hash
create table embargo_agreement (
    partner_id uuid primary key references partner (id),
    signed_at  timestamptz not null,
    kept_by    text not null -- who wrote it down
);

create function entitled(partner uuid, kind text, language text, topic text) returns boolean
    language sql stable parallel safe as $$
    select exists (select 1 from entitlement e
                   where e.partner_id = $1 and e.taken_at is null
                     and (e.kinds = '{}' or $2 = any (e.kinds))
                     and (e.languages = '{}' or $3 = any (e.languages))
                     and (e.topics = '{}' or $4 = any (e.topics)))
$$;

-- As public_release, for partners: whoever reads it asks entitled() as well, and compares expires_at with his clock.
create view partner_release as
select r.id as release_id, r.asset_id, r.version_id, r.version_number, r.state = 'PUBLISHED' as current,
       r.published_at, r.expires_at, r.organisation_id,
       a.kind, a.language, coalesce(a.variant_of, a.id) as source_id, v.texts, v.seal, r.reach
from version_release r
join asset a on a.id = r.asset_id
join asset_version v on v.id = r.version_id
where r.reach in ('PUBLIC', 'PARTNERS') and r.state in ('PUBLISHED', 'SUPERSEDED');

-- Entries that are not for everybody. partner_id: for this partner alone (GRANT, REVOKE: look at this asset again).
-- ANNOUNCE and CALL_OFF are about releases under embargo: for partners with an embargo_agreement alone.
alter table change_entry
    add column partner_id uuid references partner (id),
    drop constraint change_entry_change_check,
    add constraint change_entry_change_check check (change in
        ('PUBLISH', 'CORRECT', 'SUPERSEDE', 'EXPIRE', 'WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED',
         'ANNOUNCE', 'CALL_OFF', 'GRANT', 'REVOKE')),
    add constraint change_entry_partner check ((partner_id is not null) = (change in ('GRANT', 'REVOKE')));

-- what the public feeds are made of
create view public_change as
select * from change_entry where reach = 'PUBLIC' and partner_id is null and change not in ('ANNOUNCE', 'CALL_OFF');

-- Who writes GRANT and REVOKE rows holds the head of the log and names many assets; checking that they are there would make
-- it wait for whoever has one of them locked and waits for the head. They are there: what was released is never deleted.
alter table change_entry
    drop constraint change_entry_asset_id_fkey,
    drop constraint change_entry_release_id_fkey;
