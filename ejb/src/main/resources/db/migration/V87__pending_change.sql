-- Changes that no administrator makes alone: asked for by one, confirmed or refused by another, within seven days.
create table pending_change (
    id              uuid primary key,
    kind            text not null,
    officer_id      uuid references officer (id),       -- whom it concerns; null when nobody alone
    organisation_id uuid not null references organisation (id), -- whose administrators may decide
    detail          jsonb not null,                     -- what is asked for, as words
    state           text not null check (state in ('WAITING', 'CONFIRMED', 'REFUSED', 'EXPIRED')),
    asked_at        timestamptz not null,
    asked_by        uuid not null references officer (id),
    expires_at      timestamptz not null,
    ended_at        timestamptz,
    ended_by        uuid references officer (id),       -- null while it waits, and for what nobody decided in time
    reason          text not null default '',           -- of a refusal
    check ((state = 'WAITING') = (ended_at is null)),
    check ((state in ('CONFIRMED', 'REFUSED')) = (ended_by is not null)),
    check (ended_by is null or (ended_by <> asked_by and ended_by is distinct from officer_id)),
    check (officer_id is null or officer_id <> asked_by)
);
create unique index pending_change_waiting on pending_change
    (kind, organisation_id, coalesce(officer_id, '00000000-0000-0000-0000-000000000000'), detail) where state = 'WAITING';
create index pending_change_asked on pending_change (asked_at);

create function refuse_other_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'WAITING' or
       (old.id, old.kind, old.officer_id, old.organisation_id, old.detail, old.asked_at, old.asked_by, old.expires_at)
       is distinct from
       (new.id, new.kind, new.officer_id, new.organisation_id, new.detail, new.asked_at, new.asked_by, new.expires_at)
    then
        raise exception 'what was asked for never changes, and is decided once';
    end if;
    return new;
end
$$;
create trigger pending_change_is_decided_once before update or delete on pending_change
    for each row execute function refuse_other_change();
