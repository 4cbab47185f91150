package vn.lantoa.sms.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.guard.LegalBasis;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.order.OrderedText;
import vn.lantoa.sms.route.RouteId;
import vn.lantoa.sms.route.RouteSettings;
import vn.lantoa.sms.segment.Concatenation;
import vn.lantoa.sms.segment.DefaultAlphabet;
import vn.lantoa.sms.segment.MessageForm;

/** Reads mailings from their rows. */
@ApplicationScoped
class MailingRows {
    private static final String SELECT =
            """
            select id, organisation_id, list_id, route_id, spare_route_id, asset_id, version_number, form, text,
              message_class, basis, alphabet, concatenation, parts, messages, opens_at, closes_at, state, created_at
            from mailing\s""";

    @PersistenceContext
    EntityManager entities;

    List<Mailing> list(String where, Object parameter) {
        List<?> rows = entities.createNativeQuery(SELECT + where)
                .setParameter(1, parameter)
                .getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    private static Mailing read(Object[] row) {
        var wish = new MailingSpec(
                new ContactListId((UUID) row[2]),
                new RouteId((UUID) row[3]),
                spare(row[4]),
                MessageClass.valueOf((String) row[9]),
                Columns.instant(row[15]),
                Columns.instant(row[16]));
        var wire = new RouteSettings.Coding(
                DefaultAlphabet.valueOf((String) row[11]), Concatenation.valueOf((String) row[12]));
        return new Mailing(
                new MailingId((UUID) row[0]),
                new OrganisationId((UUID) row[1]),
                new OrderedText(
                        new AssetId((UUID) row[5]), number(row[6]), MessageForm.valueOf((String) row[7]), (String)
                                row[8]),
                wish,
                new Mailing.Coding(wire, number(row[13]), LegalBasis.valueOf((String) row[10])),
                new Mailing.Progress(
                        MailingState.valueOf((String) row[17]), number(row[14]), Columns.instant(row[18])));
    }

    private static @Nullable RouteId spare(@Nullable Object column) {
        return column == null ? null : new RouteId((UUID) column);
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
