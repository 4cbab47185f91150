-- Stage catalogue, saved searches: what an officer looks for again and again, each with a feed of its own. The token is the
-- address of that feed: whoever has it reads what is public anyway, so it is kept plain and shown to its owner again.

create table saved_search (
    id         uuid primary key,
    officer_id uuid not null references officer (id),
    name       text not null check (name <> ''),
    words      text not null,
    chosen     jsonb not null,
    token      text not null unique check (token ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null
);
create index saved_search_officer on saved_search (officer_id, created_at);

-- what the feed has shown, so that its readers hear when it is taken back
create table saved_search_shown (
    saved_search_id uuid not null references saved_search (id) on delete cascade,
    asset_id        uuid not null references asset (id),
    primary key (saved_search_id, asset_id)
);
