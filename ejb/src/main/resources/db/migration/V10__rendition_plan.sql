-- Stage rendition: a plan of many recipes. What takes seconds has makers of its own, and what everybody waits for comes
-- first; a thing that is made of other renditions waits until nobody works on those any more.

alter table rendition
    add column lane      text not null default 'LIGHT' check (lane in ('LIGHT', 'HEAVY')),
    add column rank      integer not null default 0,
    add column waits_for text; -- the beginning of the names of what must be done before: 'mp4'

update rendition set lane = 'HEAVY', rank = 1 where name = 'mp4';

drop index rendition_waiting;
create index rendition_waiting on rendition (lane, rank, planned_at) where state in ('PLANNED', 'RUNNING');

-- A rendition is saved under a name that programs know what to do with.
create or replace view version_bytes as
select f.version_id, false as derived, f.role, f.language, f.name, f.media_type, f.bytes, f.sha256, f.position,
       nullif(f.facts ->> 'width', '')::integer as width, nullif(f.facts ->> 'height', '')::integer as height
from version_file f
union all
select n.version_id, true, n.name, null,
       n.name || case n.media_type
                     when 'image/jpeg' then '.jpg'
                     when 'image/webp' then '.webp'
                     when 'image/png' then '.png'
                     when 'video/mp4' then '.mp4'
                     when 'audio/mpeg' then '.mp3'
                     when 'audio/wav' then '.wav'
                     when 'application/json' then '.json'
                     when 'application/vnd.apple.mpegurl' then '.m3u8'
                     else '' end,
       n.media_type, n.bytes, n.sha256, 1000, n.width, n.height
from rendition n
where n.state = 'READY';
