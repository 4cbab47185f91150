-- Stage coverage: the portals of units, and what the hub finds on them. No persons are in it but in captures, which are
-- files of object storage.

-- Where a unit's portal is, by date. A host is one unit's at a time, for evidence knows a site by its host.
create table agency_portal (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    address         text not null,
    host            text not null, -- without "www."
    valid_from      date not null,
    valid_until     date check (valid_until >= valid_from),
    registered_at   timestamptz not null
);
create index agency_portal_host on agency_portal (host);

-- Nothing is fetched before an administrator has switched it on.
create table crawl_switch (
    only_row boolean primary key default true check (only_row),
    is_on    boolean not null default false
);
insert into crawl_switch default values;

-- One walk through a portal, and what it has cost so far.
create table portal_visit (
    id          uuid primary key,
    portal_id   uuid not null references agency_portal (id),
    started_at  timestamptz not null,
    ended_at    timestamptz,
    requests    integer not null default 0,
    pages       integer not null default 0,
    files       integer not null default 0,
    bytes       bigint not null default 0,
    busy_millis bigint not null default 0,
    failures    integer not null default 0, -- one after the other
    outcome     text -- vn.lantoa.coverage.crawl.VisitOutcome; null while it is under way
);
create unique index portal_visit_open on portal_visit (portal_id) where ended_at is null;
create index portal_visit_last on portal_visit (portal_id, started_at desc);

-- Whose turn it is. The lease is that of the host: whoever holds it sends the one request at a time.
create table portal_turn (
    portal_id       uuid primary key references agency_portal (id),
    next_visit_at   timestamptz not null,
    next_request_at timestamptz not null,
    leased_until    timestamptz, -- by the database's clock, as all leases
    lease           uuid,
    robots          text not null default '', -- robots.txt
    robots_status   integer not null default 0, -- its answer; 0: none
    robots_at       timestamptz
);
create index portal_turn_next on portal_turn (next_request_at);

-- What is known of the addresses of a portal: the frontier of the walk, and what conditional requests need.
create table portal_page (
    portal_id uuid not null references agency_portal (id),
    address   text not null check (length(address) <= 1000),
    kind      text not null check (kind in ('SITEMAP', 'FEED', 'PAGE', 'FILE')),
    depth     integer not null,
    parent    text not null, -- the page that led there
    linked_in uuid not null, -- the last visit in which it was linked
    found_at  timestamptz not null,
    attempts  integer not null default 0, -- since it was last answered
    visit_id  uuid, -- the last visit in which it was looked at
    looked_at timestamptz,
    etag      text not null default '',
    modified  text not null default '',
    same      integer not null default 0, -- how often it was said to be unchanged since it was read
    has_finds boolean not null default false,
    primary key (portal_id, address)
);

-- What the pictures of portals look like: the same picture is on many pages, and looked at in a process of its own.
create table portal_picture (
    sha256      text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    fingerprint bit(64),
    seen_at     timestamptz not null
);

-- One find: an asset, or another address of the hub, at an address of a portal.
create table portal_find (
    id             uuid primary key, -- use_id of portal, address, reason and what was found
    portal_id      uuid not null references agency_portal (id),
    item           text not null, -- the address that was looked at
    page           text not null, -- the page on which it is seen
    reason         text not null,
    asset_id       uuid references asset (id),
    version_number integer,
    target         text not null, -- the hub's address, where it is none of an asset
    likeness       integer not null check (likeness between 0 and 100),
    state          text not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED')),
    hangs          boolean not null, -- whether it was there when the address was last looked at
    first_on       date not null, -- days in the hub's zone
    last_on        date not null,
    capture        text references blob (sha256), -- WARC, of the last time that something of it changed
    check ((asset_id is null) = (version_number is null))
);
create index portal_find_item on portal_find (portal_id, item);
create index portal_find_page on portal_find (portal_id, page);
create index portal_find_asset on portal_find (asset_id, version_number);
create index portal_find_capture on portal_find (capture);
create index portal_find_proposed on portal_find (portal_id) where state = 'PROPOSED';

create table portal_find_day (
    find_id        uuid not null references portal_find (id),
    day            date not null,
    version_number integer not null, -- that was shown on that day
    capture        text references blob (sha256), -- where one was taken on that day
    primary key (find_id, day)
);
create index portal_find_day_capture on portal_find_day (capture);

-- What says that something was used notes it by itself, as all sources of evidence do.
create function note_find() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'portal_find_day' then
        insert into evidence_due (asset_id, first_on, last_on)
        select f.asset_id, new.day, new.day from portal_find f
        where f.id = new.find_id and f.asset_id is not null and f.state = 'CONFIRMED';
    elsif tg_table_name = 'portal_find' then
        insert into evidence_due (asset_id, first_on, last_on)
        select new.asset_id, d.day, d.day from portal_find_day d where d.find_id = new.id and new.asset_id is not null;
    else -- a portal: what was seen there was evidence of nobody, or of another
        insert into evidence_due (asset_id, first_on, last_on)
        select e.asset_id, e.first_on, e.last_on from evidence e
        where e.use = 'SHOWN' and e.place in (new.host, 'www.' || new.host) and e.asset_id is not null;
    end if;
    return null;
end
$$;
create trigger notes_use after insert or update on portal_find_day for each row execute function note_find();
create trigger notes_use after update of state on portal_find
    for each row when (new.state <> old.state) execute function note_find();
create trigger notes_use after insert or update of valid_from, valid_until on agency_portal
    for each row execute function note_find();
create index evidence_shown_at on evidence (place) where use = 'SHOWN';
