package vn.lantoa.web.press;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import vn.lantoa.distribution.wire.Download;
import vn.lantoa.distribution.wire.RecordDownload;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.press.item.NewsItem;
import vn.lantoa.press.item.PackItem;

/** Sends item packages to partners. */
@RequestScoped
class ItemPackages {
    @Inject
    PackItem pack;

    @Inject
    RecordDownload record;

    /** Sends the package and records the partner's download, so that a recall reaches the partner. */
    Response packed(PartnerId partner, NewsItem item, Request request, Function<PackItem.Package, Response> answer) {
        var made = pack.call(item);
        var response = answer.apply(made);
        var sends = response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
        if (sends && request.getMethod().equals(HttpMethod.GET))
            record.call(
                    partner, new Download(item.head().asset(), item.head().assetVersion(), "package", made.manifest()));
        return response;
    }
}
