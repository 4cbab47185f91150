-- Stage distribution: an entitlement may be for what everybody may have, and nothing else: that a portal's own copies are kept
-- right needs no more. And a webhook of a paired portal is believed only by its own answer.
alter table entitlement add column public_only boolean not null default false;

alter table subscription add column paired boolean not null default false; -- takes {"received": id} for an answer, nothing else

create function entitled(partner uuid, kind text, language text, topic text, reach text) returns boolean
    language sql stable parallel safe as $$
    select exists (select 1 from entitlement e
                   where e.partner_id = $1 and e.taken_at is null
                     and ($5 = 'PUBLIC' or not e.public_only)
                     and (e.kinds = '{}' or $2 = any (e.kinds))
                     and (e.languages = '{}' or $3 = any (e.languages))
                     and (e.topics = '{}' or $4 = any (e.topics)))
$$;
drop function entitled(uuid, text, text, text);

-- As entitled(), and also true if the entitlement was taken at this instant or later.
create function entitled_since(partner uuid, kind text, language text, topic text, since timestamptz, reach text)
    returns boolean
    language sql stable parallel safe as $$
    select exists (select 1 from entitlement e
                   where e.partner_id = $1 and (e.taken_at is null or e.taken_at >= $5)
                     and ($6 = 'PUBLIC' or not e.public_only)
                     and (e.kinds = '{}' or $2 = any (e.kinds))
                     and (e.languages = '{}' or $3 = any (e.languages))
                     and (e.topics = '{}' or $4 = any (e.topics)))
$$;
drop function entitled_since(uuid, text, text, text, timestamptz);

-- Stage embed: portals that were paired with the hub by a code that is used once.
create table pairing_code (
    sha256     text primary key, -- of the code; the code itself is kept nowhere
    partner_id uuid not null references partner (id),
    made_by    text not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index pairing_code_expires on pairing_code (expires_at);

-- Attempts of the last minutes, to count by.
create table pairing_try (
    asked_by text not null, -- network address; of IPv6 the first half
    asked_at timestamptz not null default now()
);
create index pairing_try_asked on pairing_try (asked_at);

create table paired_portal (
    id              uuid primary key,
    partner_id      uuid not null references partner (id),
    host            text not null,
    portal          text not null, -- its address
    software        text not null, -- as it calls itself
    plugin          text not null,
    token_id        uuid not null, -- tokens are swept when they are over
    subscription_id uuid references subscription (id), -- none: it is not to be reached from outside, and only asks
    paired_at       timestamptz not null,
    replaced_at     timestamptz
);
create unique index paired_portal_one on paired_portal (partner_id, host) where replaced_at is null;
