-- Which sessions an identity provider opened, so that it can end them: null for those that a password opened. The name of
-- the session at the provider is empty where it gave none.
alter table sign_in_session
    add column provider     text,
    add column provider_sid text,
    add constraint sign_in_session_provider check ((provider is null) = (provider_sid is null));
alter table half_sign_in
    add column provider     text,
    add column provider_sid text,
    add constraint half_sign_in_provider check ((provider is null) = (provider_sid is null));
create index sign_in_session_provider on sign_in_session (provider, provider_sid) where provider is not null;

-- what is good once: a sign-in that was begun, a message of a provider that somebody signed out. By hash, until its time
-- is over anyhow
create table spent_once (
    sha256     text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    good_until timestamptz not null
);
create index spent_once_until on spent_once (good_until);
