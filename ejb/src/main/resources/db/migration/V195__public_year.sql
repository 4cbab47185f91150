-- What everybody sees of a year is in no change log: when the report that it is made of is accepted, or comes back, the row
-- of plan_head says so to the nodes that keep answers.
create constraint trigger notes_public_year
    after update of state on unit_report
    deferrable initially deferred for each row
    when (new.step = 'COMMITTEE' and (old.state = 'ACCEPTED') <> (new.state = 'ACCEPTED'))
    execute function note_plan_change();
