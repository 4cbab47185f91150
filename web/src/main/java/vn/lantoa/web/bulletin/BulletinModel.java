package vn.lantoa.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.bulletin.ReadBulletins;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of a bulletin. */
@RequestScoped
class BulletinModel {
    @Inject
    BulletinQueries queries;

    @Inject
    ReadBulletins read;

    @Inject
    CommuneChoices communes;

    @Inject
    TypedForm form;

    Page of(BulletinId id) {
        var one = queries.get(id, form.actor());
        var named = one.plan().communes();
        return Page.of("bulletin/bulletin.ftlh")
                .with("one", one)
                .with("own", queries.isOwn(one, form.actor()))
                .with("communes", named.isEmpty() ? communes.byCode() : OrganisationChoices.byCode(named))
                .with("playouts", read.playouts(id, form.actor()))
                .with("told", read.notifications(one, form.actor()));
    }
}
