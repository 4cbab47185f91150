-- Stage campaign: what the outside sees of a campaign, and calendars that only some may read.
-- An announcement that was taken back stays, so that calendars can say so for a while.
create table campaign_announcement (
    campaign_id  uuid primary key references campaign (id),
    announced_at timestamptz not null, -- from when on everyone may know of the campaign
    summary      text not null, -- what it is about, for everyone
    hashtags     text not null, -- for posts, with #, parted by blanks
    sequence     integer not null, -- one more with every change (RFC 5545, 3.8.7.4)
    changed_at   timestamptz not null,
    changed_by   text not null,
    ended_at     timestamptz -- taken back
);
create index campaign_announcement_at on campaign_announcement (announced_at);

-- The secret part of a private calendar's address. Only its hash is kept; it opens that calendar and nothing else.
create table calendar_key (
    id              uuid primary key,
    token_sha256    text not null unique,
    campaign_id     uuid references campaign (id),
    organisation_id uuid references organisation (id),
    partner_id      uuid references partner (id),
    label           text not null,
    created_at      timestamptz not null,
    created_by      text not null,
    used_on         date, -- the last day on which it was read
    ended_at        timestamptz,
    check (num_nonnulls(campaign_id, organisation_id, partner_id) = 1)
);
create index calendar_key_campaign on calendar_key (campaign_id);
create index calendar_key_organisation on calendar_key (organisation_id);
create index calendar_key_partner on calendar_key (partner_id);
