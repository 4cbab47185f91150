-- The house itself: history that refuses change, the outbox, the audit log and its keys.

-- For every table that keeps history:
--   create trigger x_is_history before update or delete or truncate on x
--       for each statement execute function refuse_change();
create function refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'table % keeps history, % is refused', tg_table_name, lower(tg_op)
        using errcode = 'restrict_violation';
end
$$;

-- Stage outbox: one row is one event for one handler; the row is the lease and owns its retry
create table outbox_message (
    id              uuid primary key,
    position        bigint generated always as identity,
    event           text not null,
    handler         text not null,
    body            jsonb not null,
    created_at      timestamptz not null default now(),
    attempts        integer not null default 0,
    next_attempt_at timestamptz not null default now(),
    done_at         timestamptz,
    parked_at       timestamptz,
    last_error      text,
    check (done_at is null or parked_at is null)
);
create index outbox_message_due on outbox_message (next_attempt_at, position) where done_at is null and parked_at is null;
create index outbox_message_done on outbox_message (done_at) where done_at is not null;
create index outbox_message_parked on outbox_message (parked_at) where parked_at is not null;

-- Stage audit: entries as the business transactions wrote them
create table audit_entry (
    id      uuid primary key,
    at      timestamptz not null,
    actor   text not null,
    action  text not null,
    object  text not null,
    details jsonb not null
);
create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_actor on audit_entry (actor, at desc);
create index audit_entry_object on audit_entry (object, at desc);
create index audit_entry_organisation on audit_entry ((details ->> 'organisation'), at desc);
create trigger audit_entry_is_history before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();

-- what the sealer has still to chain; a queue, so that sealing does not grow slower with the log
create table audit_unsealed (
    entry_id uuid primary key references audit_entry (id)
);

-- the chain: hash = SHA-256(RFC 8785 form of the entry || previous hash), content = SHA-256(RFC 8785 form)
create table audit_seal (
    seq       bigint primary key check (seq > 0),
    entry_id  uuid not null unique references audit_entry (id),
    content   text not null check (content ~ '^[0-9a-f]{64}$'),
    hash      text not null check (hash ~ '^[0-9a-f]{64}$'),
    sealed_at timestamptz not null default now()
);
create trigger audit_seal_is_history before update or delete or truncate on audit_seal
    for each statement execute function refuse_change();

-- public keys stay for ever, so that old signatures can be checked; a private key is here in demo mode only
create table signing_key (
    kid         text primary key,
    public_jwk  text not null,
    private_jwk text,
    created_at  timestamptz not null default now()
);
