-- Stage distribution: push. A subscription is a lane: one node at a time sends what is due in it, in the order of the
-- change log. Leases and back-off go by the database's clock.
create table subscription (
    id              uuid primary key,
    partner_id      uuid not null references partner (id),
    channel         text not null, -- vn.lantoa.distribution.delivery.Channel
    label           text not null,
    target          text not null, -- where to: an address, as the channel reads it
    settings        text not null, -- what else the channel wants to know, as it writes it; no secret
    state           text not null check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
    state_reason    text, -- why it is not active: 'asked', 'gave-up', 'gone'
    begun_after     bigint not null, -- later changes are delivered
    generation      integer not null default 1, -- of its secret, which is derived and not kept
    rotated_at      timestamptz, -- until when the generation before is used as well is this and a day
    created_at      timestamptz not null,
    created_by      text not null,
    failures        integer not null default 0, -- in a row, for reasons that pass
    next_attempt_at timestamptz not null default now(),
    lease           uuid,
    leased_until    timestamptz
);
create index subscription_partner on subscription (partner_id);
create index subscription_due on subscription (next_attempt_at) where state = 'ACTIVE';

create table delivery (
    id              uuid primary key,
    subscription_id uuid not null references subscription (id),
    seq             bigint not null references change_entry (seq),
    replay          integer not null default 0, -- 0: as planned; n: sent again on request
    asset_id        uuid not null references asset (id),
    urgent          boolean not null, -- goes before everything else in its lane
    state           text not null, -- vn.lantoa.distribution.delivery.DeliveryState
    attempts        integer not null default 0,
    planned_at      timestamptz not null default now(),
    settled_at      timestamptz,
    said            text, -- what the receiver, or the network, said last; nothing that was sent
    unique (subscription_id, seq, replay)
);
create index delivery_waiting on delivery (subscription_id, urgent desc, seq) where state in ('PLANNED', 'CLAIMED');
create index delivery_asset on delivery (asset_id);
create index delivery_dead on delivery (subscription_id, seq) where state in ('REFUSED', 'FAILED');

create table delivery_attempt (
    delivery_id uuid not null references delivery (id),
    number      integer not null,
    begun_at    timestamptz not null default now(),
    ended_at    timestamptz,
    outcome     text, -- ACCEPTED, REFUSED, GONE, FAILED; none: nobody lived to say
    said        text,
    primary key (delivery_id, number)
);

-- up to which change the deliveries are planned
create table delivery_plan (
    only_row boolean primary key default true check (only_row),
    seq      bigint not null
);
insert into delivery_plan (seq) select seq from change_head;
