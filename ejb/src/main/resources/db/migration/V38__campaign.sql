-- Stage campaign: what is to go out when, who makes it, and every step that was taken. An item's state is not kept: it
-- follows from its release, so that the two can never differ.
create table campaign (
    id              uuid primary key,
    code            text not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
    title           text not null,
    organisation_id uuid not null references organisation (id), -- who leads it
    template        text not null,
    anchor_on       date not null, -- the day it turns about
    zone            text not null, -- of all its times
    created_at      timestamptz not null,
    created_by      uuid not null,
    lock_version    bigint not null
);
create index campaign_anchor on campaign (anchor_on);

create table campaign_item (
    id              uuid primary key,
    campaign_id     uuid not null references campaign (id),
    position        integer not null,
    title           text not null,
    phase           text not null check (phase in ('BEFORE', 'PEAK', 'AFTER')),
    kind            text, -- wanted; null: any
    language        text not null,
    audience        text not null,
    channels        text not null,
    reach           text not null check (reach in ('PUBLIC', 'PARTNERS', 'INTERNAL')),
    organisation_id uuid not null references organisation (id), -- who makes it
    starts_at       timestamp not null, -- local, in the campaign's zone
    ends_at         timestamp check (ends_at > starts_at),
    asset_id        uuid references asset (id),
    version_id      uuid references asset_version (id),
    release_id      uuid references release (id),
    assignment      text not null check (assignment in ('NONE', 'SENT', 'ACCEPTED', 'DECLINED', 'SUBMITTED')),
    assignment_note text not null default '',
    cancelled_at    timestamptz,
    sequence        integer not null, -- one more with every change that a calendar shows (RFC 5545, 3.8.7.4)
    changed_at      timestamptz not null,
    lock_version    bigint not null,
    unique (campaign_id, position),
    check (version_id is null or asset_id is not null)
);
create unique index campaign_item_release on campaign_item (release_id);
create index campaign_item_organisation on campaign_item (organisation_id);

create table campaign_step (
    id          uuid primary key,
    campaign_id uuid not null references campaign (id),
    item_id     uuid references campaign_item (id),
    kind        text not null,
    note        text not null, -- a reason, a title
    starts_at   timestamp, -- as it was before a move
    ends_at     timestamp,
    at          timestamptz not null,
    by_whom     text not null
);
create index campaign_step_campaign on campaign_step (campaign_id, at);
create index campaign_step_item on campaign_step (item_id, at);
create trigger campaign_step_is_history before update or delete or truncate on campaign_step
    for each statement execute function refuse_change();
