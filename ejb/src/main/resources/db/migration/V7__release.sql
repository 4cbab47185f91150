-- Stage release: what is let out, for how long and to whom; what was taken back; the change log.
--
-- READERS, PLEASE NOTE. What the outside may see is a function of these tables AND of the present instant:
--   * a release is served as the CURRENT one of its asset if state = 'PUBLISHED' and (expires_at is null or
--     expires_at > now); at most one release of an asset is PUBLISHED;
--   * one version may have been released several times: only the LAST published release of a version speaks for it, and
--     view version_release holds just these. If that one is SUPERSEDED, it is served at its own version's address while
--     (expires_at is null or expires_at > now);
--   * a PLANNED or EMBARGOED one is served to nobody, also when its time has come and the timer has not yet run;
--   * a CANCELLED one was never seen; a WITHDRAWN one is answered by its row in withdrawal;
--   * the addresses for everyone serve reach = 'PUBLIC' only, and announce withdrawals of such releases only;
--   * bytes whose hash is in blocked_hash are served to nobody.
-- "now" is the reader's clock: the timer that writes EXPIRED may be late by a second.

create table release (
    id              uuid primary key,
    asset_id        uuid not null references asset (id),
    version_id      uuid not null references asset_version (id),
    version_number  integer not null,
    organisation_id uuid not null references organisation (id), -- the owner at the time of planning
    seal            text not null, -- what was approved; equals asset_version.seal for ever
    reach           text not null check (reach in ('PUBLIC', 'PARTNERS', 'INTERNAL')),
    state           text not null check (state in
                        ('PLANNED', 'EMBARGOED', 'PUBLISHED', 'SUPERSEDED', 'EXPIRED', 'WITHDRAWN', 'CANCELLED')),
    due_at          timestamptz not null, -- when it is to be published; never before embargo_until
    embargo_until   timestamptz,
    expires_at      timestamptz,
    published_at    timestamptz, -- set once, when it became PUBLISHED; kept afterwards
    created_at      timestamptz not null,
    created_by      uuid not null,
    lock_version    bigint not null, -- If-Match of the forms that change a planned release
    check (embargo_until is null or due_at >= embargo_until),
    check (expires_at is null or expires_at > due_at),
    check (published_at is not null or state in ('PLANNED', 'EMBARGOED', 'CANCELLED')),
    check (published_at is null or embargo_until is null or published_at >= embargo_until),
    -- deferred, so that one transaction may supersede one and publish another
    constraint release_current exclude using btree (asset_id with =) where (state = 'PUBLISHED')
        deferrable initially deferred
);
create index release_asset on release (asset_id, created_at);
create index release_version on release (version_id);
create index release_due on release (due_at) where state in ('PLANNED', 'EMBARGOED');
create index release_end on release (expires_at) where state = 'PUBLISHED' and expires_at is not null;
create index release_organisation on release (organisation_id, due_at);

-- the release that speaks for each version that ever was published
create view version_release as
    select distinct on (asset_id, version_number) *
    from release
    where published_at is not null
    order by asset_id, version_number, published_at desc, created_at desc, id;

-- every move of every release, for ever; position 1 is the planning
create table release_status (
    id         uuid primary key,
    release_id uuid not null references release (id),
    position   integer not null,
    state      text not null,
    at         timestamptz not null,
    actor      text not null, -- "officer:<uuid>" or "system"
    reason     text,
    unique (release_id, position)
);
create trigger release_status_is_history before update or delete or truncate on release_status
    for each statement execute function refuse_change();

-- one row for each WITHDRAWN release
create table withdrawal (
    release_id           uuid primary key references release (id) deferrable initially deferred,
    kind                 text not null check (kind in ('NOTICE', 'REPLACE', 'RECALL', 'REMOVE_BY_LAW')),
    explanation          text not null check (btrim(explanation) <> ''), -- public, Vietnamese
    replacement_asset_id uuid references asset (id), -- of REPLACE only; was public when it was named
    withdrawn_at         timestamptz not null,
    withdrawn_by         uuid not null,
    request_key          text, -- Idempotency-Key of the request
    check ((kind = 'REPLACE') = (replacement_asset_id is not null))
);
create index withdrawal_at on withdrawal (withdrawn_at);
create unique index withdrawal_request on withdrawal (withdrawn_by, request_key) where request_key is not null;
create trigger withdrawal_is_history before update or delete or truncate on withdrawal
    for each statement execute function refuse_change();

-- bytes removed by law: never served, never taken again
create table blocked_hash (
    sha256     text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    reason     text not null, -- "release:<uuid>"
    blocked_at timestamptz not null
);
create trigger blocked_hash_is_history before update or delete or truncate on blocked_hash
    for each statement execute function refuse_change();

-- The change log. change_head has one row; its lock is held from a number's birth to the commit, so seq is gap-free and
-- becomes visible in order: whoever has read up to n misses nothing at or below n.
create table change_head (
    only_row boolean primary key default true check (only_row),
    seq      bigint not null
);
insert into change_head (seq) values (0);

create table change_entry (
    seq            bigint primary key,
    asset_id       uuid not null references asset (id),
    version_number integer not null,
    change         text not null check (change in
                       ('PUBLISH', 'CORRECT', 'SUPERSEDE', 'EXPIRE', 'WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')),
    release_id     uuid not null references release (id),
    reach          text not null, -- of that release: who may be told
    at             timestamptz not null -- the business instant; NOT ordered as seq is
);
create index change_entry_asset on change_entry (asset_id, seq);
create index change_entry_release on change_entry (release_id);
create trigger change_entry_is_history before update or delete or truncate on change_entry
    for each statement execute function refuse_change();
