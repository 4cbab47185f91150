-- Stage distribution: whom to call at a partner, the recall board, silent consumers, what was published or aired, and the
-- partner's own page.

-- whom to call or write to at a partner; one who was removed is written to no more
create table partner_contact (
    id         uuid primary key,
    partner_id uuid not null references partner (id),
    name       text not null check (name <> ''),
    email      text not null default '',
    phone      text not null default '',
    duties     text[] not null, -- vn.lantoa.organisation.partner.ContactDuty
    added_at   timestamptz not null,
    removed_at timestamptz
);
create index partner_contact_partner on partner_contact (partner_id) where removed_at is null;

-- within how long a partner is to say that he has taken down what was taken back, by the kind of withdrawal
create table recall_policy (
    kind    text primary key check (kind in ('NOTICE', 'REPLACE', 'RECALL', 'REMOVE_BY_LAW')),
    minutes integer not null check (minutes between 1 and 43200)
);
insert into recall_policy (kind, minutes) values ('RECALL', 120), ('REMOVE_BY_LAW', 120), ('NOTICE', 1440), ('REPLACE', 1440);

-- The recall board: one row for each partner who may hold what was taken back.
create table recall_receipt (
    id         uuid primary key,
    release_id uuid not null references release (id),
    partner_id uuid not null references partner (id),
    reasons    text[] not null, -- vn.lantoa.distribution.recall.RecallReason
    state      text not null check (state in ('NAMED', 'TOLD', 'OVERDUE', 'ACKNOWLEDGED')),
    named_at   timestamptz not null,
    due_at     timestamptz not null,
    done       text, -- what he says he has done
    removed_at timestamptz, -- since when it is down, as he says
    unique (release_id, partner_id),
    check ((state = 'ACKNOWLEDGED') = (done is not null)),
    check ((done is null) = (removed_at is null))
);
create index recall_receipt_due on recall_receipt (due_at) where state in ('NAMED', 'TOLD');
create index recall_receipt_partner on recall_receipt (partner_id, named_at);

-- every move of every receipt, for ever; position 1 is the naming
create table recall_move (
    id         uuid primary key,
    receipt_id uuid not null references recall_receipt (id),
    position   integer not null,
    state      text not null,
    at         timestamptz not null,
    actor      text not null, -- "officer:<uuid>", "partner:<uuid>" or "system"
    remark     text not null default '',
    unique (receipt_id, position)
);
create trigger recall_move_is_history before update or delete or truncate on recall_move
    for each statement execute function refuse_change();

-- by which ways he was told, and when first
create table recall_telling (
    receipt_id uuid not null references recall_receipt (id),
    way        text not null check (way in ('EMAIL', 'WIRE', 'PUSH')),
    place      text not null default '', -- the address written to
    at         timestamptz not null,
    primary key (receipt_id, way, place)
);
create trigger recall_telling_is_history before update or delete or truncate on recall_telling
    for each statement execute function refuse_change();

-- letters to be sent, and those that were
create table recall_letter (
    id         uuid primary key,
    receipt_id uuid not null references recall_receipt (id),
    kind       text not null check (kind in ('RECALL', 'REMINDER')),
    address    text not null,
    written_at timestamptz not null,
    sent_at    timestamptz,
    unique (receipt_id, kind, address)
);

-- what a link in a letter carries, as a hash: it acknowledges this one receipt and opens nothing else
create table recall_link (
    token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
    receipt_id   uuid not null references recall_receipt (id),
    made_at      timestamptz not null
);
create index recall_link_receipt on recall_link (receipt_id);

-- a notice may be about something else than an asset
alter table notice alter column asset_id drop not null;

-- How each partner usually reads: one row a partner and channel, written at most once a minute.
create table partner_reading (
    partner_id   uuid not null references partner (id),
    channel      text not null check (channel in ('WIRE', 'FEED', 'PACKAGE')),
    last_at      timestamptz not null,
    last_seq     bigint, -- of WIRE: up to where he has taken the change log
    gaps         integer[] not null default '{}', -- seconds between readings, the last 20
    silent_since timestamptz, -- told of; null while he reads
    primary key (partner_id, channel)
);

-- when a partner is too long silent: factor times his usual gap, and at least so many minutes
create table silence_policy (
    only_row      boolean primary key default true check (only_row),
    factor        integer not null check (factor between 1 and 1000),
    least_minutes integer not null check (least_minutes between 1 and 43200),
    least_gaps    integer not null check (least_gaps between 1 and 20) -- fewer say nothing of what is usual
);
insert into silence_policy (factor, least_minutes, least_gaps) values (3, 60, 5);

-- The return leg: what partners say they have published or aired. Never changed; what was wrong is withdrawn.
create table published_report (
    id             uuid primary key,
    partner_id     uuid not null references partner (id),
    asset_id       uuid not null references asset (id),
    version_number integer not null,
    medium         text not null check (medium in ('WEB', 'PRINT', 'RADIO', 'TV', 'SOCIAL', 'OTHER')),
    address        text not null default '', -- of the page, if there is one
    slot           text not null default '', -- programme, column, page
    published_at   timestamptz not null,
    note           text not null default '',
    reported_at    timestamptz not null,
    reported_by    text not null -- "partner:<uuid>" or "officer:<uuid>"
);
create index published_report_asset on published_report (asset_id, published_at);
create index published_report_partner on published_report (partner_id, reported_at);
create trigger published_report_is_history before update or delete or truncate on published_report
    for each statement execute function refuse_change();

create table published_report_withdrawal (
    report_id    uuid primary key references published_report (id),
    reason       text not null check (btrim(reason) <> ''),
    withdrawn_at timestamptz not null,
    withdrawn_by text not null
);
create trigger published_report_withdrawal_is_history before update or delete or truncate on published_report_withdrawal
    for each statement execute function refuse_change();

-- A partner's session in a browser, opened by its token; only the hash of the cookie is kept. It ends with the token.
create table partner_visit (
    token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
    api_token_id uuid not null references api_token (id) on delete cascade,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    address      text not null,
    agent        text not null
);
create index partner_visit_expires on partner_visit (expires_at);
create index partner_visit_token on partner_visit (api_token_id);

-- how much each partner asked for, by day of the hub's zone; a node's last minute may be missing
create table partner_usage (
    partner_id uuid not null references partner (id),
    day        date not null,
    requests   bigint not null,
    bytes      bigint not null,
    primary key (partner_id, day)
);
