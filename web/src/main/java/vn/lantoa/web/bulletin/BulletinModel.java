package vn.lantoa.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.bulletin.ReadNotifications;
import vn.lantoa.bulletin.ReadPlayouts;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.TypedForm;

/** The model of a bulletin's page. */
@RequestScoped
class BulletinModel {
    @Inject
    BulletinQueries queries;

    @Inject
    ReadPlayouts playouts;

    @Inject
    ReadNotifications notifications;

    @Inject
    CommuneChoices communes;

    @Inject
    TypedForm form;

    Map<String, ?> of(BulletinId id) {
        var one = queries.get(id, form.actor());
        var named = one.plan().communes();
        return Map.of(
                "one",
                one,
                "own",
                queries.isOwn(one, form.actor()),
                "communes",
                named.isEmpty() ? communes.byCode() : OrganisationChoices.byCode(named),
                "playouts",
                playouts.of(id, form.actor()),
                "told",
                notifications.of(id, form.actor()));
    }
}
