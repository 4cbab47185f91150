package vn.lantoa.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.ReadBulletins;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.request.CurrentActor;

/** Builds the documents of the bulletins that the caller may read. */
@RequestScoped
class BulletinDocuments {
    @Inject
    ReadBulletins read;

    @Inject
    HubAddress hub;

    @Inject
    ZoneId zone;

    @Inject
    CurrentActor current;

    List<BulletinDocument> all() {
        return read.list(current.actor()).stream()
                .map(one -> BulletinDocument.of(one, hub))
                .toList();
    }

    BulletinDocument one(BulletinId id) {
        return BulletinDocument.of(read.one(id, current.actor()), hub);
    }

    BulletinDocument.OfCommune ofCommune(String code, Instant now) {
        var listed = read.commune(code, current.actor());
        return BulletinDocument.OfCommune.of(listed, hub, LocalDate.ofInstant(now, zone));
    }
}
