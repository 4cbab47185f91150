package vn.lantoa.sms.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.query.Database;

/** Reads mailings from their rows. */
@ApplicationScoped
class MailingRows {
    private static final String SELECT =
            """
            select id, organisation_id as organisation, list_id as list, route_id as route, spare_route_id as spare,
              asset_id as asset, version_number as version, form, text, message_class as kind, basis, alphabet,
              concatenation as way, parts, messages, opens_at, closes_at, state, created_at as placed_at
            from mailing\s""";

    @Inject
    Database database;

    /** @param where with what {@code :of} it is about */
    List<Mailing> list(String where, Object of) {
        return database.sql(SELECT + where).with("of", of).list(Mailing.class);
    }
}
