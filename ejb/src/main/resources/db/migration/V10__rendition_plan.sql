-- Stage rendition: a plan of many recipes. What takes seconds has makers of its own, and what everybody waits for comes
-- first; a thing that is made of other renditions waits until nobody works on those any more.

alter table rendition
    add column lane      text not null default 'LIGHT' check (lane in ('LIGHT', 'HEAVY')),
    add column rank      integer not null default 0,
    add column waits_for text; -- the beginning of the names of what must be done before: 'mp4'

update rendition set lane = 'HEAVY', rank = 1 where name = 'mp4';

drop index rendition_waiting;
create index rendition_waiting on rendition (lane, rank, planned_at) where state in ('PLANNED', 'RUNNING');
