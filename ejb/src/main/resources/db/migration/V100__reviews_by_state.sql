-- Lists of reviews whose cost does not know how many there have been: by state for who sees everything, and by who
-- decides a step for an organisation that decides for others.
alter table submission
    add column decider_ids text[] not null
        generated always as (string_to_array(translate(deciders #>> '{}', '[]" ', ''), ',')) stored;
create index submission_decider_ids on submission using gin (decider_ids);
create index submission_state on submission (state, submitted_at desc, id desc);
