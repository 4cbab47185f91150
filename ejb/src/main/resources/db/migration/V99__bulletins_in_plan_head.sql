-- What feeds of bulletins show is in no change log either: the row of plan_head says by which transaction it last changed as
-- well, so that nodes which keep such feeds find out by looking at one number. One row, since a campaign lets bulletins out:
-- of two rows one transaction could hold what the other one waits for.
alter table plan_head add column bulletin bigint not null default 0;

create function note_bulletin_change() returns trigger language plpgsql as $$
begin
    update plan_head set bulletin = pg_current_xact_id()::text::bigint
    where bulletin <> pg_current_xact_id()::text::bigint;
    return null;
end $$;

-- Only what is or was out is in a feed: whoever makes bulletins moves nothing. At the commit, as with plans.
create constraint trigger notes_bulletin_out after insert on bulletin
    deferrable initially deferred for each row when (new.state = 'OUT') execute function note_bulletin_change();
create constraint trigger notes_bulletin_change after update on bulletin
    deferrable initially deferred for each row when (old.state = 'OUT' or new.state = 'OUT')
    execute function note_bulletin_change();
create constraint trigger notes_bulletin_gone after delete on bulletin
    deferrable initially deferred for each row when (old.state = 'OUT') execute function note_bulletin_change();
create constraint trigger notes_bulletin_place after update or delete on bulletin_commune
    deferrable initially deferred for each row execute function note_bulletin_change();
