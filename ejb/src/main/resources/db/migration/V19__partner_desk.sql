-- Stage distribution: whom to call at a partner, the recall board, silent consumers, what was published or aired, and the
-- partner's own page.

-- whom to call or write to at a partner; one who was removed is written to no more
create table partner_contact (
    id         uuid primary key,
    partner_id uuid not null references partner (id),
    name       text not null check (name <> ''),
    email      text not null default '',
    phone      text not null default '',
    duties     text[] not null, -- vn.lantoa.organisation.partner.ContactDuty
    added_at   timestamptz not null,
    removed_at timestamptz
);
create index partner_contact_partner on partner_contact (partner_id) where removed_at is null;
