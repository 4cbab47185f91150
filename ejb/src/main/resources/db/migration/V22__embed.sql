-- Stage embed: short addresses of printed matter, what is seen where, and the signed list of recalls.

-- One short code for each version that was ever printed: it stands on paper, so it is kept for ever.
create table leaflet (
    code           text primary key check (code ~ '^[0-9a-hjkmnp-tv-z]{8}$'),
    asset_id       uuid not null references asset (id),
    version_number integer not null,
    made_at        timestamptz not null,
    unique (asset_id, version_number)
);
create trigger leaflet_is_history before update or delete or truncate on leaflet
    for each statement execute function refuse_change();

-- Counts by day, of nobody: no address, no cookie, no time of day. The name '*' takes what goes past the bound of names.
create table leaflet_scan (
    code  text not null references leaflet (code),
    place text not null, -- as in the address; empty where it names none
    day   date not null, -- in the hub's zone
    scans bigint not null check (scans > 0),
    primary key (code, day, place)
);

-- frames, by the host of the site around them; empty where the browser says none
create table sighting (
    asset_id       uuid not null references asset (id),
    version_number integer not null,
    host           text not null,
    day            date not null,
    views          bigint not null check (views > 0),
    primary key (asset_id, day, version_number, host)
);

-- pages that a portal's own plugin reports
create table page_sighting (
    partner_id     uuid not null references partner (id),
    asset_id       uuid not null references asset (id),
    version_number integer not null,
    page           text not null, -- absolute, without query and fragment
    day            date not null,
    views          bigint not null check (views >= 0),
    primary key (asset_id, day, version_number, partner_id, page)
);

-- the list as it was last signed, so that every node gives the same bytes
create table recall_list (
    only_row    boolean primary key default true check (only_row),
    seq         bigint not null,
    content     text not null, -- hash of what is on the list
    issued_at   timestamptz not null,
    expires_at  timestamptz not null,
    document    text not null,
    jws         text not null,
    spread_seq  bigint not null -- the newest list that lies at the second place
);
insert into recall_list values (true, 0, '', 'epoch', 'epoch', '', '', 0);
