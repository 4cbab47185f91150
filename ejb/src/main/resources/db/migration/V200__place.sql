-- Stage place: where things hang, stand or play. No persons are in it. A place is closed, never deleted: its label may hang on.
create table place (
    id              uuid primary key,
    code            text not null unique check (code ~ '^[0-9a-hjkmnp-tv-z]{8}$'), -- of its label, for ever
    organisation_id uuid not null references organisation (id), -- the unit that it is of
    reference          text not null check (reference <> ''), -- by which the unit knows it, such as "PN-014"
    name            text not null check (name <> ''),
    kind            text not null check (kind in ('BILLBOARD', 'NOTICE_BOARD', 'ONE_STOP_DESK', 'POST_OFFICE',
                                                  'SUPPORT_POINT', 'LOUDSPEAKERS', 'SCREEN', 'SCHOOL')),
    commune_id      uuid not null references organisation (id),
    latitude        numeric(8, 6) check (latitude between -90 and 90),
    longitude       numeric(9, 6) check (longitude between -180 and 180),
    width_cm        integer check (width_cm > 0),
    height_cm       integer check (height_cm > 0),
    state           text not null check (state in ('IN_USE', 'OUT_OF_ORDER', 'CLOSED')),
    reason          text not null default '', -- why it was closed
    added_at        timestamptz not null,
    unique (organisation_id, reference),
    check ((latitude is null) = (longitude is null)),
    check ((width_cm is null) = (height_cm is null))
);
-- each list of the register is in the order of references, whatever it is narrowed by
create index place_number on place (reference, id);
create index place_unit on place (organisation_id, reference, id);
create index place_commune on place (commune_id, reference, id);
create index place_kind on place (kind, reference, id);
create index place_state on place (state, reference, id) where state <> 'IN_USE';
