-- Stage report: the address under which the holder of a document sees its proofs. Submissions made before have none, so that
-- their documents stay as they are.
create table proof_address (
    code      text primary key check (code ~ '^[0-9a-f]{32}$'), -- cannot be guessed: 122 random bits
    report_id uuid not null,
    number    integer not null, -- of the submission
    ended_at  timestamptz, -- the page is not found from then on
    unique (report_id, number),
    foreign key (report_id, number) references unit_report_submission (report_id, number)
);

create function give_proof_address() returns trigger language plpgsql as $$
begin
    insert into proof_address (code, report_id, number)
    values (replace(gen_random_uuid()::text, '-', ''), new.report_id, new.number);
    return null;
end
$$;
create trigger gives_proof_address after insert on unit_report_submission for each row execute function give_proof_address();
