-- Stage sms: what a telecom company is asked to send. The hub holds no numbers: the company finds them by the segment.
create table broadcast_order (
    id              uuid primary key,
    partner_id      uuid not null references partner (id),
    organisation_id uuid not null references organisation (id), -- of the message
    asset_id        uuid not null references asset (id),
    version_number  integer not null,
    form            text not null check (form in ('MARKED', 'UNMARKED', 'SHORTENED')),
    text            text not null, -- as it was when it was ordered
    sender          text not null,
    communes        text[] not null, -- codes; none: the whole province
    audience        text not null, -- code, or none for everyone
    message_class   text not null check (message_class in ('NOTICE', 'CAMPAIGN', 'EMERGENCY')),
    opens_at        timestamptz not null,
    closes_at       timestamptz not null check (closes_at > opens_at),
    cap             bigint not null check (cap > 0), -- numbers at most
    label           text not null, -- what must stand first
    quiet_from      time not null,
    quiet_until     time not null,
    state           text not null check (state in ('ORDERED', 'ACCEPTED', 'RUNNING', 'DONE', 'REFUSED')),
    created_at      timestamptz not null,
    created_by      text not null
);
create index broadcast_order_partner on broadcast_order (partner_id, created_at);
create index broadcast_order_organisation on broadcast_order (organisation_id, created_at);

create table broadcast_order_status (
    order_id uuid not null references broadcast_order (id),
    state    text not null,
    note     text not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (order_id, state)
);
create trigger broadcast_order_status_is_history before update or delete or truncate on broadcast_order_status
    for each statement execute function refuse_change();

-- What the company says of its sending, in all so far; the latest counts.
create table broadcast_total (
    id          uuid primary key,
    order_id    uuid not null references broadcast_order (id),
    delivered   bigint not null check (delivered >= 0),
    failed      bigint not null check (failed >= 0),
    unconfirmed bigint not null check (unconfirmed >= 0),
    reasons     text not null, -- JSON: how many failed for which reason
    reported_at timestamptz not null,
    reported_by text not null
);
create index broadcast_total_order on broadcast_total (order_id, reported_at);
create trigger broadcast_total_is_history before update or delete or truncate on broadcast_total
    for each statement execute function refuse_change();
