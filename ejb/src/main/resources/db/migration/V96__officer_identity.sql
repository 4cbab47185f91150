-- Accounts of an identity provider (OpenID Connect) by which officers sign in: by issuer and subject, and by nothing else.
-- A row is never deleted: two officers who used the same account, one after the other, are one person.
create table officer_identity (
    id         uuid primary key,
    officer_id uuid not null references officer (id),
    issuer     text not null check (btrim(issuer) <> ''),
    subject    text not null check (btrim(subject) <> '' and length(subject) <= 255), -- OpenID Connect Core 1.0, section 2
    bound_at   timestamptz not null,
    bound_by   text not null, -- as in audit_entry
    used_at    timestamptz,   -- when somebody last proved to have it
    ended_at   timestamptz,
    ended_by   text,
    check ((ended_at is null) = (ended_by is null))
);
-- one account leads to one officer, and an officer has one at each provider
create unique index officer_identity_live on officer_identity (issuer, subject) where ended_at is null;
create unique index officer_identity_officer on officer_identity (officer_id, issuer) where ended_at is null;
create index officer_identity_subject on officer_identity (issuer, subject);
create index officer_identity_history on officer_identity (officer_id);
