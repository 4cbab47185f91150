-- Stage catalogue: short addresses for posts and messages. They lead to the hub's own pages only, and what is kept of those
-- who follow them is how many a day.
create table short_link (
    code    text primary key check (code ~ '^[0-9a-hjkmnp-tv-z]{7}$'),
    path    text not null check (path ~ '^/(a|c)/[a-z0-9-]+$'),
    place   text not null, -- where it stands: a network, a channel
    subject text not null, -- what it was made for: campaign-item:…
    made_at timestamptz not null,
    unique (path, place, subject)
);
create index short_link_subject on short_link (subject);
create table short_link_day (
    code   text not null references short_link (code),
    on_day date not null,
    visits bigint not null,
    primary key (code, on_day)
);

-- Stage campaign: where officers have posted an item. Written once; one that was wrong is struck out, and stays.
create table social_post (
    id          uuid primary key,
    item_id     uuid not null references campaign_item (id),
    network     text not null,
    address     text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    struck_at   timestamptz
);
create index social_post_item on social_post (item_id);
