-- What everybody sees of plans and campaigns is in no change log: one row says by which transaction it last changed, so
-- that nodes which keep answers about it find out by looking at one number, with the head of the log.
create table plan_head (
    only_row boolean primary key default true check (only_row),
    version  bigint not null
);

insert into plan_head (version) values (0);

create function note_plan_change() returns trigger language plpgsql as $$
begin
    update plan_head set version = pg_current_xact_id()::text::bigint
    where version <> pg_current_xact_id()::text::bigint;
    return null;
end $$;

-- At the commit, when all else is written: whoever changes a plan waits for another only while that one commits, and holds
-- nothing that somebody else wants in the meantime.
create constraint trigger notes_plan_change after insert or update or delete on campaign
    deferrable initially deferred for each row execute function note_plan_change();
create constraint trigger notes_plan_change after insert or update or delete on campaign_item
    deferrable initially deferred for each row execute function note_plan_change();
create constraint trigger notes_plan_change after insert or update or delete on campaign_announcement
    deferrable initially deferred for each row execute function note_plan_change();
create constraint trigger notes_plan_change after insert or update or delete on campaign_step
    deferrable initially deferred for each row execute function note_plan_change();
create constraint trigger notes_plan_change after insert or update or delete on plan_day
    deferrable initially deferred for each row execute function note_plan_change();
