-- Stage asset: whether there is text in the PDFs of drafts, which their authors are told before anything is sealed.
create table pdf_text (
    sha256    text primary key references blob (sha256) on delete cascade,
    has_text  boolean not null,
    looked_at timestamptz not null
);
