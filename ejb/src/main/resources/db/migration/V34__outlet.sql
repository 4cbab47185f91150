-- What a partner brings to people itself: messages to telephones, bulletins to loudspeakers or by radio. Said by an administrator.
create table partner_outlet (
    partner_id uuid not null references partner (id),
    outlet     text not null check (outlet in ('SMS', 'LOUDSPEAKER', 'RADIO')),
    open       boolean not null,
    changed_at timestamptz not null,
    changed_by text not null,
    primary key (partner_id, outlet)
);
insert into partner_outlet (partner_id, outlet, open, changed_at, changed_by)
select distinct partner_id, 'SMS', true, now(), 'system' from broadcast_order;

-- What a partner was told besides the change log, by which of its webhooks, and what it answered last.
create table partner_telling (
    message         text not null, -- its webhook-id
    subscription_id uuid not null references subscription (id),
    outcome         text not null check (outcome in ('ACCEPTED', 'REFUSED', 'GONE', 'FAILED')),
    said            text not null,
    tries           integer not null,
    at              timestamptz not null,
    primary key (message, subscription_id)
);

-- An order ends when its message is taken back.
alter table broadcast_order drop constraint broadcast_order_state_check;
alter table broadcast_order add constraint broadcast_order_state_check
    check (state in ('ORDERED', 'ACCEPTED', 'RUNNING', 'DONE', 'REFUSED', 'CANCELLED'));
create index broadcast_order_asset on broadcast_order (asset_id);
