-- Stage sms: the gateway to telecom companies (SMPP), for numbers that an agency lawfully holds.

create table sms_route (
    id              uuid primary key,
    name            text not null unique,
    host            text not null,
    port            integer not null,
    tls             boolean not null,
    system_id       text not null,
    password        text not null, -- sealed with the data key
    system_type     text not null,
    bind            text not null check (bind in ('TRANSCEIVER', 'TRANSMITTER_AND_RECEIVER', 'TRANSMITTER')),
    tps             integer not null check (tps > 0), -- parts a second at most
    unanswered_most integer not null check (unanswered_most > 0), -- the window
    sender          text not null,
    sender_ton      smallint not null,
    sender_npi      smallint not null,
    alphabet        text not null check (alphabet in ('GSM', 'LATIN1')),
    concatenation   text not null check (concatenation in ('UDH', 'SAR', 'PAYLOAD')),
    response_ids    text not null check (response_ids in ('TEXT', 'DECIMAL', 'HEX')),
    receipt_ids     text not null check (receipt_ids in ('TEXT', 'DECIMAL', 'HEX')),
    receipt_hours   integer not null check (receipt_hours > 0), -- how long a receipt is waited for
    stop_words      text not null, -- with which a phone says "no more", separated by spaces
    state           text not null default 'OFF' check (state in ('OFF', 'ON')),
    created_at      timestamptz not null,
    created_by      text not null,
    -- who sends on it now; instants of the database
    lease           uuid,
    leased_until    timestamptz,
    bound_at        timestamptz,
    next_attempt_at timestamptz not null default now(),
    failures        integer not null default 0,
    said            text not null default ''
);

-- Numbers that an agency lawfully holds. After purge_at there are none any more.
create table contact_list (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    name            text not null,
    basis           text not null check (basis in ('CONSENT', 'PUBLIC_TASK', 'VITAL_INTEREST')),
    evidence        text not null, -- where it can be looked up
    size            integer not null,
    purge_at        timestamptz not null,
    purged_at       timestamptz,
    created_at      timestamptz not null,
    created_by      text not null
);
create index contact_list_organisation on contact_list (organisation_id, created_at);
create index contact_list_purge on contact_list (purge_at) where purged_at is null;

create table contact (
    list_id    uuid not null references contact_list (id),
    number_key text not null, -- keyed hash
    sealed     text not null, -- the number, encrypted with the data key
    primary key (list_id, number_key)
);

-- Who has said "no more", for ever, without a number.
create table opt_out (
    number_key text primary key,
    way        text not null check (way in ('INBOUND', 'OFFICER')),
    at         timestamptz not null
);

create table mailing (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    list_id         uuid not null references contact_list (id),
    route_id        uuid not null references sms_route (id),
    spare_route_id  uuid references sms_route (id), -- for what was surely not sent on the first
    asset_id        uuid not null references asset (id),
    version_number  integer not null,
    form            text not null check (form in ('MARKED', 'UNMARKED', 'SHORTENED')),
    text            text not null, -- as it was when it was placed
    message_class   text not null check (message_class in ('NOTICE', 'CAMPAIGN', 'EMERGENCY')),
    basis           text not null,
    alphabet        text not null,
    concatenation   text not null,
    parts           integer not null, -- submissions for each receiver
    messages        integer not null, -- receivers
    opens_at        timestamptz not null,
    closes_at       timestamptz not null check (closes_at > opens_at),
    state           text not null check (state in ('RUNNING', 'DONE', 'CANCELLED')),
    created_at      timestamptz not null,
    created_by      text not null,
    ended_at        timestamptz
);
create index mailing_organisation on mailing (organisation_id, created_at);
create index mailing_running on mailing (id) where state = 'RUNNING';

create sequence sms_message_seq cache 100;

-- One submission each. CLAIMED is committed before anything is sent.
create table sms_part (
    id           bigint generated always as identity primary key,
    mailing_id   uuid not null references mailing (id),
    route_id     uuid not null references sms_route (id),
    message_id   bigint not null,
    number       smallint not null, -- from 1
    number_key   text not null,
    state        text not null check (state in ('PENDING', 'CLAIMED', 'SUBMITTED', 'DELIVERED', 'REFUSED', 'UNCONFIRMED',
                                                'WITHHELD', 'EXPIRED', 'CANCELLED')),
    due_at       timestamptz not null,
    attempts     smallint not null default 0,
    remote_id    text, -- the company's, as its receipts have it
    said         text not null default '', -- why, by name
    claimed_at   timestamptz,
    submitted_at timestamptz,
    settled_at   timestamptz
) with (fillfactor = 70);
create index sms_part_pending on sms_part (route_id, due_at, id) where state = 'PENDING';
create index sms_part_claimed on sms_part (route_id) where state = 'CLAIMED';
create index sms_part_submitted on sms_part (route_id, submitted_at) where state = 'SUBMITTED';
create index sms_part_unconfirmed on sms_part (route_id, number_key) where state = 'UNCONFIRMED';
create index sms_part_remote on sms_part (route_id, remote_id) where remote_id is not null;
create index sms_part_mailing on sms_part (mailing_id, message_id);

-- When a number was written to: counted over all agencies, kept for two days.
create table sms_sending (
    message_id bigint primary key,
    number_key text not null,
    at         timestamptz not null
);
create index sms_sending_number on sms_sending (number_key, at);
create index sms_sending_at on sms_sending (at);

-- Receipts that came before the answer they belong to, or whose answer was lost.
create table sms_receipt (
    id         bigint generated always as identity primary key,
    route_id   uuid not null references sms_route (id),
    remote_id  text not null,
    number_key text,
    reference  integer, -- user_message_reference, if the company gives it back
    state      text not null,
    said       text not null,
    at         timestamptz not null default now()
);
create index sms_receipt_remote on sms_receipt (route_id, remote_id);
create index sms_receipt_at on sms_receipt (at);
