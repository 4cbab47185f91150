-- Stage bulletin: how fast somebody reads aloud, for estimates. Data: whoever knows better writes it here.
create table reading_speed (
    language             text not null, -- BCP 47
    medium               text not null check (medium in ('LOUDSPEAKER', 'RADIO')),
    syllables_per_minute integer not null check (syllables_per_minute between 60 and 450),
    pause_millis         integer not null check (pause_millis between 0 and 5000), -- after a sentence
    primary key (language, medium)
);
insert into reading_speed (language, medium, syllables_per_minute, pause_millis) values
    ('vi', 'LOUDSPEAKER', 180, 600), -- slowly, for echoes between houses
    ('vi', 'RADIO', 220, 400);

-- What is read aloud of an asset that is out: sentences of its text, whole and in their order.
create table bulletin (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    asset_id        uuid not null references asset (id),
    release_id      uuid not null references release (id),
    version_number  integer not null,
    language        text not null,
    title           text not null,
    medium          text not null check (medium in ('LOUDSPEAKER', 'RADIO')),
    priority        text not null check (priority in ('NORMAL', 'PRIORITY', 'URGENT')),
    script          text not null,
    slot_seconds    integer not null check (slot_seconds between 5 and 1800),
    estimate_millis bigint not null,
    voice           text not null check (voice in ('ANNOUNCER', 'RECORDING', 'MACHINE')),
    state           text not null check (state in ('MAKING', 'HELD', 'OUT', 'FAILED', 'WITHDRAWN')),
    reason          text not null default '', -- why it FAILED: a slug
    sha256          text references blob (sha256),
    media_type      text,
    bytes           bigint,
    sound_millis    bigint,
    first_on        date not null,
    last_on         date not null check (last_on >= first_on),
    days            text[] not null, -- MONDAY and so on; none: every day
    times           text[] not null, -- of the clock on the wall there
    zone            text not null,
    created_at      timestamptz not null,
    created_by      text not null,
    changed_at      timestamptz not null,
    check (state <> 'OUT' or voice = 'ANNOUNCER' or (sha256 is not null and bytes is not null and sound_millis is not null))
);
create index bulletin_release on bulletin (release_id);
create index bulletin_organisation on bulletin (organisation_id, created_at);
create index bulletin_sha256 on bulletin (sha256);

create table bulletin_commune (
    bulletin_id uuid not null references bulletin (id),
    commune_id  uuid not null references organisation (id),
    primary key (bulletin_id, commune_id)
);
create index bulletin_commune_commune on bulletin_commune (commune_id);

create table bulletin_status (
    bulletin_id uuid not null references bulletin (id),
    state       text not null,
    note        text not null,
    at          timestamptz not null,
    by_whom     text not null,
    primary key (bulletin_id, state)
);
create trigger bulletin_status_is_history before update or delete or truncate on bulletin_status
    for each statement execute function refuse_change();

-- What was really played, where and when: said by the system or the person who played it, once for each time.
create table bulletin_playout (
    id          uuid primary key,
    bulletin_id uuid not null references bulletin (id),
    commune_id  uuid not null references organisation (id),
    place       text not null, -- which loudspeaker or station; none: all of the commune
    played_at   timestamptz not null,
    outcome     text not null check (outcome in ('PLAYED', 'FAILED')),
    seconds     integer not null check (seconds between 0 and 3600),
    note        text not null,
    reported_at timestamptz not null,
    reported_by text not null,
    unique (bulletin_id, commune_id, place, played_at)
);
create trigger bulletin_playout_is_history before update or delete or truncate on bulletin_playout
    for each statement execute function refuse_change();
