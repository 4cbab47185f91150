-- Whoever adds a submission writes its rows as well, so that the form of its content is known in one place.
drop trigger writes_figures on unit_report_submission;
drop function note_submitted_figures();
drop function write_submitted_figures(uuid, integer, jsonb);

-- What makes a proof the same as that of another unit: the same row of evidence, the same file or address, or the same asset
-- used in the same way at the same place in a month. Hashed, since what is removed by law later must not stand here.
create function keys_of_proof(evidence uuid) returns setof bytea language sql stable as $$
    select sha256(convert_to(k.key, 'UTF8'))
      from evidence e
      left join declaration d on d.id = e.id
     cross join lateral (values
       (e.id::text), (d.file_sha256),
       (post_in(coalesce(nullif(d.proof, ''), case when e.address like 'http%' then e.address end))),
       (case when e.asset_id is not null and e.place <> ''
             then concat_ws('|', e.use, e.asset_id::text, lower(e.place), e.month) end)) k (key)
     where e.id = $1 and k.key <> ''
$$;

-- The keys of the proofs that a submission names, as they were then. Whether another report of the year has the same one is
-- kept up by whoever adds the later of both, so that it is read and not counted.
create table unit_report_proof_key (
    year        integer not null,
    key         bytea not null,
    report_id   uuid not null,
    number      integer not null,
    task        text not null,
    evidence_id uuid not null,
    is_shared   boolean not null,
    primary key (year, key, report_id, number, task, evidence_id),
    foreign key (report_id, number, task, evidence_id)
        references unit_report_proof (report_id, number, task, evidence_id)
);
create index unit_report_proof_shared on unit_report_proof_key (year, report_id, number) where is_shared;

insert into unit_report_proof_key (year, key, report_id, number, task, evidence_id, is_shared)
select distinct r.year, k.key, p.report_id, p.number, p.task, p.evidence_id, false
  from unit_report r
  join unit_report_proof p on p.report_id = r.id
 cross join lateral keys_of_proof(p.evidence_id) k (key);
update unit_report_proof_key k set is_shared = true
  from (select year, key from unit_report_proof_key group by 1, 2 having count(distinct report_id) > 1) s
 where k.year = s.year and k.key = s.key;
