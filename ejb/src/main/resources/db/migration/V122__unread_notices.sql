-- Stage approval: the notices that an officer has not read, which every page counts, among all that there ever were.
create index notice_unread on notice (officer_id) where read_at is null;
