package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.query.Database;

/** Repository of the contacts of organisations. */
@ApplicationScoped
public class OrganisationContacts {
    @Inject
    Database database;

    /** Returns the contact of the organisation, or {@link OrganisationContact#NONE}. */
    public OrganisationContact of(OrganisationId organisation) {
        return database.sql("select name, phone from organisation_contact where organisation_id = :organisation")
                .with("organisation", organisation)
                .first(OrganisationContact.class)
                .orElse(OrganisationContact.NONE);
    }

    void put(OrganisationId organisation, OrganisationContact contact) {
        database.sql(
                        "insert into organisation_contact (organisation_id, name, phone) values (:organisation, :name, :phone)"
                                + " on conflict (organisation_id) do update set name = excluded.name, phone = excluded.phone")
                .with(contact)
                .with("organisation", organisation)
                .update();
    }
}
