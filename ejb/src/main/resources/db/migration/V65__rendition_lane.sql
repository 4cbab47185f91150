-- Stage rendition: sounds have a lane of their own between pictures and films. What waits already stays in its lane.
alter table rendition drop constraint rendition_lane_check;
alter table rendition add constraint rendition_lane_check check (lane in ('LIGHT', 'MEDIUM', 'HEAVY'));
