-- Stage organisation: agencies and their succession, officers and their roles, sign-in, tokens.
-- Dates are days in the hub's zone; "until" is the last day that still counts.

create table organisation (
    id           uuid primary key,
    kind         text not null,
    code         text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 64),
    name         text not null check (name <> ''),
    parent_id    uuid references organisation (id),
    valid_from   date not null,
    valid_until  date,
    remark       text not null default '',
    created_at   timestamptz not null,
    lock_version bigint not null,
    check (parent_id is null or parent_id <> id),
    check (valid_until is null or valid_until >= valid_from)
);
create index organisation_parent on organisation (parent_id);
create unique index organisation_root on organisation (kind) where kind = 'PROVINCE';

-- organisation.name is today's name; every name it ever had is here, today's included
create table organisation_name (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    name            text not null check (name <> ''),
    valid_from      date not null,
    valid_until     date,
    check (valid_until is null or valid_until >= valid_from)
);
create unique index organisation_name_current on organisation_name (organisation_id) where valid_until is null;

-- one row for each line of descent; an abolished organisation has one row without successor
create table succession (
    id             uuid primary key,
    kind           text not null,
    predecessor_id uuid not null references organisation (id),
    successor_id   uuid references organisation (id),
    effective_on   date not null,
    reason         text not null,
    recorded_at    timestamptz not null,
    recorded_by    text not null,
    check (predecessor_id <> successor_id),
    unique (predecessor_id, successor_id)
);
create index succession_successor on succession (successor_id);

create table officer (
    id              uuid primary key,
    login           text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    display_name    text not null check (display_name <> ''),
    email           text not null default '',
    organisation_id uuid not null references organisation (id),
    enabled         boolean not null,
    demo            boolean not null default false,
    password_hash   text,
    password_set_at timestamptz,
    created_at      timestamptz not null,
    created_by      text not null,
    lock_version    bigint not null
);
create index officer_organisation on officer (organisation_id);

create table role_grant (
    id              uuid primary key,
    officer_id      uuid not null references officer (id),
    organisation_id uuid not null references organisation (id),
    role            text not null,
    valid_from      date not null,
    valid_until     date,
    granted_at      timestamptz not null,
    granted_by      text not null,
    revoked_at      timestamptz,
    revoked_by      text,
    check (valid_until is null or valid_until >= valid_from)
);
create unique index role_grant_open on role_grant (officer_id, organisation_id, role) where revoked_at is null;
create index role_grant_organisation on role_grant (organisation_id) where revoked_at is null;

-- while it lasts, the deputy holds the roles of the absent officer besides his own
create table deputyship (
    id         uuid primary key,
    officer_id uuid not null references officer (id),
    deputy_id  uuid not null references officer (id),
    starts_on  date not null,
    ends_on    date not null,
    named_at   timestamptz not null,
    named_by   text not null,
    ended_at   timestamptz,
    check (officer_id <> deputy_id),
    check (ends_on >= starts_on)
);
create index deputyship_deputy on deputyship (deputy_id) where ended_at is null;
create index deputyship_officer on deputyship (officer_id) where ended_at is null;

-- a session is a row, not container state: any node serves any officer. Only the hash of the cookie is kept.
create table sign_in_session (
    id           uuid primary key,
    token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
    officer_id   uuid not null references officer (id),
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    address      text not null,
    agent        text not null
);
create index sign_in_session_officer on sign_in_session (officer_id);
create index sign_in_session_expires on sign_in_session (expires_at);

-- failed attempts by hashed login and by client address; a login that does not exist is counted like one that does
create table sign_in_throttle (
    subject       text primary key,
    failures      integer not null check (failures >= 0),
    last_tried_at timestamptz not null,
    blocked_until timestamptz
);
create index sign_in_throttle_tried on sign_in_throttle (last_tried_at);

create table partner (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    code            text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name            text not null,
    demo            boolean not null default false,
    created_at      timestamptz not null
);

create table api_token (
    id           uuid primary key,
    token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
    officer_id   uuid references officer (id),
    partner_id   uuid references partner (id),
    label        text not null,
    demo         boolean not null default false,
    created_at   timestamptz not null,
    created_by   text not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    check ((officer_id is null) <> (partner_id is null))
);
create index api_token_officer on api_token (officer_id);
create index api_token_partner on api_token (partner_id);

-- first administrator and password links: single use, hashed
create table one_time_link (
    id           uuid primary key,
    token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
    purpose      text not null,
    officer_id   uuid references officer (id),
    created_at   timestamptz not null,
    created_by   text not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);
create index one_time_link_officer on one_time_link (officer_id);
