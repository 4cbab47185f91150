-- The read model is made anew in two slices of the assets side by side, as a node has two cores; a rebuild that is going
-- on begins again.
drop table search_rebuild;
create table search_rebuild (
    slice      int primary key,
    ordered_at timestamptz not null,
    done_to    uuid not null, -- of asset; at the end up_to
    up_to      uuid not null, -- of the last asset that may be in the slice
    wrong      bigint not null default 0 -- rows that were not what they should have been
);
