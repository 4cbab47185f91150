-- Inserts the province into the sources of evidence, from temporary tables with the lines of the CSV files
-- (province_units and so on, all columns text, null if empty). Ids are made from the codes of the files.

create function pg_temp.id_of(code text) returns uuid language sql immutable as $$ select md5('tt-' || code)::uuid $$;
create function pg_temp.unit_of(unit text) returns uuid language sql stable as $$ select id from organisation where code = unit $$;
create function pg_temp.at_of(local text) returns timestamptz language sql stable as
    $$ select local::timestamp at time zone 'Asia/Ho_Chi_Minh' $$;

-- the units of the demo that are not in the files ended before the year, and the others exist all year
update organisation o set (valid_from, valid_until) = (date '2024-01-01', date '2024-12-31')
 where o.kind <> 'PROVINCE' and o.code not in (select unit from province_units);
update organisation o set valid_from = u.valid_from::date from province_units u where o.code = u.unit;
insert into organisation (id, kind, code, name, parent_id, valid_from, valid_until, created_at, lock_version)
select pg_temp.id_of(unit), kind, unit, name, (select id from organisation where kind = 'PROVINCE'), valid_from::date,
       valid_until::date, now(), 1
  from province_units where pg_temp.unit_of(unit) is null;
insert into succession (id, kind, predecessor_id, successor_id, effective_on, reason, recorded_at, recorded_by)
select pg_temp.id_of(u.unit || s), case when u.successors like '%;%' then 'SPLIT' else 'MERGE' end, pg_temp.unit_of(u.unit),
       pg_temp.unit_of(s), u.valid_until::date + 1, 'Sắp xếp đơn vị hành chính', now(), 'system'
  from province_units u cross join unnest(string_to_array(u.successors, ';')) s;
insert into partner (id, organisation_id, code, name, created_at)
select pg_temp.id_of('partner-' || unit), pg_temp.unit_of(unit), 'tt-p-' || unit, name, now() from province_units;
insert into agency_portal (id, organisation_id, address, host, valid_from, registered_at)
select pg_temp.id_of('portal-' || unit), pg_temp.unit_of(unit), 'https://' || portal || '/', portal, '2025-01-01', now()
  from province_units where portal is not null;
insert into place (id, code, organisation_id, reference, name, kind, commune_id, state, added_at)
select pg_temp.id_of(place), left(md5('tt-' || place), 8), pg_temp.unit_of(unit), place, 'Điểm ' || place, kind,
       pg_temp.unit_of(unit), state, '2020-01-01' from province_places;

insert into asset (id, organisation_id, kind, language, created_at, created_by)
select pg_temp.id_of(asset), pg_temp.unit_of(unit), kind, 'vi', '2020-01-01', pg_temp.id_of('author') from province_assets;
insert into asset_version (id, asset_id, number, state, texts, notes, seal, sealed_json, created_at, created_by)
select pg_temp.id_of(asset || 'v' || n), pg_temp.id_of(asset), n, 'APPROVED', jsonb_build_object('title', title),
       jsonb_build_object('planTasks', to_jsonb(coalesce(string_to_array(tagged_tasks, ';'), '{}'))),
       repeat(md5(asset || 'v' || n), 2), '{}', '2020-01-01', pg_temp.id_of('author')
  from province_assets cross join generate_series(1, versions::integer) n;
insert into release (id, asset_id, version_id, version_number, organisation_id, seal, reach, state, due_at, published_at,
    created_at, created_by, lock_version)
select pg_temp.id_of('release-' || h.id), v.asset_id, v.id, v.number, pg_temp.unit_of(h.unit), v.seal, 'INTERNAL',
       case when v.number = (select max(number) from asset_version o where o.asset_id = v.asset_id) then 'PUBLISHED'
            else 'SUPERSEDED' end,
       pg_temp.at_of(h.at), pg_temp.at_of(h.at), '2020-01-01', pg_temp.id_of('author'), 1
  from province_happenings h join asset_version v on v.asset_id = pg_temp.id_of(h.asset) and v.number = h.version::integer
 where h.happening = 'RELEASE';
insert into release_status (id, release_id, position, state, at, actor)
select pg_temp.id_of('status-' || r.id || s.state), r.id, s.position, s.state, s.at, 'system'
  from province_happenings h join release r on r.id = pg_temp.id_of('release-' || h.id)
 cross join lateral (
   select 1 as position, 'PUBLISHED' as state, r.published_at as at
   union all select 2, 'SUPERSEDED', n.published_at from release n
    where n.asset_id = r.asset_id and n.version_number = r.version_number + 1) s;

insert into sighting (asset_id, version_number, host, day, views)
select pg_temp.id_of(asset), version::integer, at_place, left(at, 10)::date, amount::bigint
  from province_happenings where happening = 'FRAME';
insert into page_sighting (partner_id, asset_id, version_number, page, day, views)
select pg_temp.id_of('partner-' || unit), pg_temp.id_of(asset), version::integer, address, left(at, 10)::date, amount::bigint
  from province_happenings where happening = 'PLUGIN';
insert into portal_find (id, portal_id, item, page, reason, asset_id, version_number, target, likeness, state, hangs, first_on,
    last_on)
select pg_temp.id_of(id), pg_temp.id_of('portal-' || unit), address, address, 'SAME_BYTES', pg_temp.id_of(asset),
       version::integer, address, 100, case detail when 'PROPOSED' then detail else 'CONFIRMED' end, true, left(at, 10)::date,
       left(at, 10)::date from province_happenings where happening = 'CRAWL';
insert into portal_find_day (find_id, day, version_number)
select pg_temp.id_of(id), left(at, 10)::date, version::integer from province_happenings where happening = 'CRAWL';
insert into published_report (id, partner_id, asset_id, version_number, medium, address, slot, published_at, reported_at,
    reported_by)
select pg_temp.id_of(id), pg_temp.id_of('partner-' || unit), pg_temp.id_of(asset), version::integer, detail,
       coalesce(address, ''), coalesce(at_place, ''), pg_temp.at_of(at), pg_temp.at_of(at),
       'partner:' || pg_temp.id_of('partner-' || unit) from province_happenings where happening like 'REPORT%';
insert into published_report_withdrawal (report_id, reason, withdrawn_at, withdrawn_by)
select pg_temp.id_of(id), 'Không đăng', now(), 'system' from province_happenings where happening = 'REPORT_WITHDRAWN';
insert into download (partner_id, asset_id, version_number, name, sha256, taken_on, times, last_at)
select pg_temp.id_of('partner-' || unit), pg_temp.id_of(asset), version::integer, 'master', repeat('a', 64), left(at, 10)::date,
       amount::integer, pg_temp.at_of(at) from province_happenings where happening = 'DOWNLOAD';

insert into bulletin (id, organisation_id, asset_id, release_id, version_number, language, title, medium, priority, script,
    slot_seconds, estimate_millis, voice, state, first_on, last_on, days, times, zone, created_at, created_by, changed_at)
select pg_temp.id_of('bulletin-' || m), r.organisation_id, r.asset_id, r.id, 1, 'vi', 'Bản tin dịch vụ công', m, 'NORMAL', 'Chữ.',
       60, 1, 'ANNOUNCER', 'OUT', '2025-01-06', '2025-12-31', '{}', '{}', 'Asia/Ho_Chi_Minh', '2020-01-01', 'system', '2020-01-01'
  from release r cross join unnest(array['LOUDSPEAKER', 'RADIO']) m where r.asset_id = pg_temp.id_of('B1');
insert into bulletin_playout (id, bulletin_id, commune_id, place, played_at, outcome, seconds, note, reported_at, reported_by)
select pg_temp.id_of(h.id), pg_temp.id_of('bulletin-' || h.detail), pg_temp.unit_of(h.unit), coalesce(h.at_place, ''),
       pg_temp.at_of(h.at), case h.happening when 'PLAYOUT' then 'PLAYED' else 'FAILED' end, 60, '', pg_temp.at_of(h.at),
       case h.confirmed when 'partner' then 'partner:' || pg_temp.id_of('partner-' || h.unit) else 'officer:' || pg_temp.id_of('author') end
  from province_happenings h where h.happening like 'PLAYOUT%';
insert into broadcast_order (id, partner_id, organisation_id, asset_id, version_number, form, text, sender, communes, audience,
    message_class, opens_at, closes_at, cap, label, quiet_from, quiet_until, state, created_at, created_by)
select pg_temp.id_of(id), pg_temp.id_of('partner-' || unit), pg_temp.unit_of(unit), pg_temp.id_of(asset), 1, 'MARKED', 'Chữ', 'TINH',
       '{}', audience, 'NOTICE', pg_temp.at_of(at), pg_temp.at_of(at) + interval '1 hour', 10000, id, '22:00', '06:00', 'DONE',
       '2020-01-01', 'system' from province_happenings where happening = 'SMS';
insert into broadcast_total (id, order_id, delivered, failed, unconfirmed, reasons, reported_at, reported_by)
select pg_temp.id_of('total-' || id), pg_temp.id_of(id), amount::bigint, 0, 0, '{}', pg_temp.at_of(at),
       'partner:' || pg_temp.id_of('partner-' || unit) from province_happenings where happening = 'SMS';

insert into declaration (id, organisation_id, kind, title, first_on, last_on, amount, venue, proof, asset_id, version_number,
    tasks, audiences, state, replaces, reason, made_at, made_by)
select pg_temp.id_of(h.id), pg_temp.unit_of(h.unit),
       case when h.detail in ('CONFERENCE', 'SEMINAR', 'LAUNCH', 'CONTEST') then 'EVENT' else h.detail end,
       'Hoạt động ' || h.id, left(h.at, 10)::date, left(h.at, 10)::date, h.amount::bigint, h.at_place,
       case when h.proof is null then '' else coalesce(h.address, 'https://minh-chung.tt.example/' || h.id) end,
       pg_temp.id_of(h.asset), h.version::integer, string_to_array(h.tasks_chosen, ';'), array[h.audience],
       case h.happening when 'DECLARE_WITHDRAWN' then 'WITHDRAWN' when 'DECLARE_REPLACED' then 'REPLACED'
            else case h.confirmed when 'yes' then 'CONFIRMED' else 'DECLARED' end end,
       (select pg_temp.id_of(o.id) from province_happenings o
         where o.happening = 'DECLARE_REPLACED' and h.happening = 'DECLARE' and (o.unit, o.at) = (h.unit, h.at)),
       '', '2020-01-01', 'officer:' || pg_temp.id_of('author')
  from province_happenings h where h.happening = 'EVENT' or h.happening like 'DECLARE%' order by h.id;

insert into place_photo (id, place_id, bytes, taken_at, received_at, sent_by, looked_at)
select pg_temp.id_of(id), pg_temp.id_of(at_place), 300000, pg_temp.at_of(at), pg_temp.at_of(at), '', now()
  from province_happenings where happening like 'PHOTO%';
insert into place_sighting (id, photo_id, place_id, asset_id, version_number, reason, likeness, state, decided_by,
    organisation_id, taken_at)
select pg_temp.id_of('seen-' || h.id), pg_temp.id_of(h.id), p.id, pg_temp.id_of(h.asset), h.version::integer, 'CODE', 90,
       case h.detail when 'PROPOSED' then 'PROPOSED' else 'CONFIRMED' end,
       case h.detail when 'DECIDED' then 'officer:' || pg_temp.id_of('author') else '' end, p.organisation_id,
       pg_temp.at_of(h.at)
  from province_happenings h join place p on p.id = pg_temp.id_of(h.at_place) where h.happening like 'PHOTO%';
insert into leaflet (code, asset_id, version_number, made_at)
values (left(md5('tt-leaflet-F1'), 8), pg_temp.id_of('F1'), 1, now());
insert into leaflet_scan (code, place, day, scans)
select left(md5('tt-leaflet-F1'), 8), coalesce(at_place, ''), left(at, 10)::date, amount::bigint
  from province_happenings where happening = 'SCAN';
insert into print_move (id, organisation_id, asset_id, version_number, kind, moved_on, pieces, made_at, made_by)
select pg_temp.id_of(id), pg_temp.unit_of(unit), pg_temp.id_of(asset), version::integer, happening, left(at, 10)::date,
       amount::integer, pg_temp.at_of(at), 'officer:' || pg_temp.id_of('author')
  from province_happenings where happening in ('GIVEN', 'RECEIVED');
insert into visit_tally (id, organisation_id, commune_id, asset_id, version_number, visited_on, visits, made_at, made_by)
select pg_temp.id_of(id), pg_temp.unit_of(unit), pg_temp.unit_of(at_place), pg_temp.id_of(asset), version::integer,
       left(at, 10)::date, amount::integer, pg_temp.at_of(at), 'officer:' || pg_temp.id_of('author')
  from province_happenings where happening = 'VISIT';

insert into campaign (id, code, title, organisation_id, template, anchor_on, zone, created_at, created_by, lock_version)
values (pg_temp.id_of('campaign'), 'tt-ho-2025', 'Đợt của xã', pg_temp.unit_of('tt-xa-ho'), '', '2025-07-01', 'Asia/Ho_Chi_Minh',
    '2020-01-01', pg_temp.id_of('author'), 1);
insert into campaign_item (id, campaign_id, position, title, phase, language, audience, channels, reach, organisation_id,
    starts_at, asset_id, assignment, sequence, changed_at, lock_version)
values (pg_temp.id_of('item'), pg_temp.id_of('campaign'), 1, 'Bài đăng', 'PEAK', 'vi', '', '', 'PUBLIC',
    pg_temp.unit_of('tt-xa-ho'), '2025-07-01 08:00', pg_temp.id_of('G1'), 'NONE', 0, '2025-01-01', 1);
insert into social_post (id, item_id, network, address, recorded_at, recorded_by, struck_at)
select pg_temp.id_of(id), pg_temp.id_of('item'), detail, address, pg_temp.at_of(at), 'system',
       case happening when 'POST_STRUCK' then now() end from province_happenings where happening like 'POST%';
insert into nomination (id, organisation_id, asset_id, on_year, task, text, state, nominated_at, nominated_by)
select pg_temp.id_of(id), pg_temp.unit_of(unit), pg_temp.id_of(asset), 2025, tasks_chosen, 'Cách làm hay của đơn vị', detail,
       pg_temp.at_of(at), 'officer:' || pg_temp.id_of('author') from province_happenings where happening = 'NOMINATE';
insert into nomination_move (id, nomination_id, state, reason, at, by_whom)
select pg_temp.id_of('move-' || id), pg_temp.id_of(id), detail, 'Đã xem xét', pg_temp.at_of(at), 'system'
  from province_happenings where happening = 'NOMINATE' and detail <> 'NOMINATED';
