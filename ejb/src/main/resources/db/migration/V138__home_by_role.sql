-- What officers see when they come in: how often an agency's things were seen a day, and which renditions failed of late.
create table seen_day (
    organisation_id uuid not null references organisation (id),
    day             date not null,
    views           bigint not null check (views > 0), -- in frames and by codes on paper
    primary key (organisation_id, day)
);
insert into seen_day (organisation_id, day, views)
select organisation_id, day, sum(views)
  from (select a.organisation_id, s.day, s.views from sighting s join asset a on a.id = s.asset_id
         where s.day > current_date - 31
        union all
        select a.organisation_id, s.day, s.scans from leaflet_scan s join leaflet l on l.code = s.code
          join asset a on a.id = l.asset_id where s.day > current_date - 31) seen
 group by organisation_id, day;

create index rendition_failed on rendition (planned_at desc) where state = 'FAILED';
