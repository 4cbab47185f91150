-- Stage catalogue, search: the small indexes of the words of the newest documents, each with the moment since which it has all.
-- They are made and followed up by the hub (NewestWordIndexes), since the condition of an index must be a constant.
create table newest_words (
    least      integer primary key, -- so many documents it has at least when it is made
    since      timestamptz not null,
    index_name text not null
);
