package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.query.Database;

/** Repository of letterheads. */
@ApplicationScoped
public class Letterheads {
    @Inject
    Database database;

    /** Returns the letterhead of the organisation; {@link Letterhead#NONE} if nothing was entered. */
    public Letterhead of(OrganisationId organisation) {
        return database.sql("select contact, phone, authority, abbreviation, place_name, signer_title, signer_name"
                        + " from letterhead where organisation_id = :organisation")
                .with("organisation", organisation)
                .first(Letterhead.class)
                .orElse(Letterhead.NONE);
    }

    void save(OrganisationId organisation, Letterhead letterhead) {
        database.sql(
                        """
                        insert into letterhead (organisation_id, contact, phone, authority, abbreviation, place_name,
                                                signer_title, signer_name)
                        values (:organisation, :contact, :phone, :authority, :abbreviation, :placeName, :signerTitle,
                                :signerName)
                        on conflict (organisation_id) do update set contact = :contact, phone = :phone,
                               authority = :authority, abbreviation = :abbreviation, place_name = :placeName,
                               signer_title = :signerTitle, signer_name = :signerName""")
                .with(letterhead)
                .with("organisation", organisation)
                .update();
    }
}
