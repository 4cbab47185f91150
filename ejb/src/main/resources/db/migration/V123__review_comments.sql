-- Stage approval: what reviewers and authors say about an asset, kept with it over all its versions.
create table review_comment (
    id             uuid primary key,
    asset_id       uuid not null references asset (id),
    version_number integer not null, -- that it was said about
    submission_id  uuid unique references submission (id), -- whose return has this reason
    answers_id     uuid references review_comment (id),
    place          text not null check (place in
                       ('WHOLE', 'POINT', 'PAGE', 'SECOND', 'TITLE', 'DESCRIPTION', 'TEXT', 'ALTERNATIVE_TEXT')),
    spot           text not null default '', -- "40 55" in per cent, a page, a second
    said           text not null check (btrim(said) <> ''),
    said_at        timestamptz not null,
    said_by        uuid not null,
    resolved_at    timestamptz,
    resolved_by    uuid,
    check ((resolved_at is null) = (resolved_by is null)),
    check (answers_id is null or (resolved_at is null and submission_id is null))
);
create index review_comment_asset on review_comment (asset_id, said_at);

-- the reasons that were given before; what was approved since is settled
insert into review_comment (id, asset_id, version_number, submission_id, place, said, said_at, said_by, resolved_at, resolved_by)
select gen_random_uuid(), s.asset_id, s.version_number, s.id, 'WHOLE', d.reason, d.decided_at, d.decided_by, l.at, l.by
from approval_decision d
join submission s on s.id = d.submission_id
left join lateral (
    select a.decided_at as at, a.decided_by as by from submission n join approval_decision a on a.submission_id = n.id
    where n.asset_id = s.asset_id and n.state = 'APPROVED' and a.decided_at > d.decided_at
    order by a.decided_at limit 1) l on true
where d.verdict = 'RETURN';
