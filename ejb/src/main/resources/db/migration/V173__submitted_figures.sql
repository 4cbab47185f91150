-- What a unit has submitted as rows of its tasks and of the proofs that it names: read for all units at once, and written
-- with the submission by whoever adds it.
create table unit_report_figure (
    report_id uuid not null,
    number    integer not null,
    task      text not null,
    uses      integer not null, -- that count
    declared  integer not null, -- of these, what is merely declared, with or without a proof
    strength  text not null, -- of the best proof; empty where there is none
    told      boolean not null, -- whether the unit says something of it
    primary key (report_id, number, task),
    foreign key (report_id, number) references unit_report_submission (report_id, number)
);
create table unit_report_proof (
    report_id   uuid not null,
    number      integer not null,
    task        text not null,
    evidence_id uuid not null,
    primary key (report_id, number, task, evidence_id),
    foreign key (report_id, number, task) references unit_report_figure (report_id, number, task)
);

create function write_submitted_figures(report uuid, submission integer, content jsonb) returns void language sql as $$
    insert into unit_report_figure
    select report, submission, t ->> 'code', (t #>> '{figures,uses}')::integer, (t #>> '{figures,declared}')::integer,
           coalesce(t #>> '{proofs,0,strength}', ''), coalesce(t ->> 'text', '') <> ''
      from jsonb_array_elements(content -> 'tasks') t where t -> 'leads' is not null;
    insert into unit_report_proof
    select report, submission, t ->> 'code', (p ->> 'id')::uuid
      from jsonb_array_elements(content -> 'tasks') t cross join jsonb_array_elements(t -> 'proofs') p
     where t -> 'leads' is not null
        on conflict do nothing;
$$;
select write_submitted_figures(report_id, number, content::jsonb) from unit_report_submission;

create function note_submitted_figures() returns trigger language plpgsql as $$
begin
    perform write_submitted_figures(new.report_id, new.number, new.content::jsonb);
    return null;
end
$$;
create trigger writes_figures after insert on unit_report_submission
    for each row execute function note_submitted_figures();
create trigger unit_report_figure_is_history before update or delete or truncate on unit_report_figure
    for each statement execute function refuse_change();
create trigger unit_report_proof_is_history before update or delete or truncate on unit_report_proof
    for each statement execute function refuse_change();
