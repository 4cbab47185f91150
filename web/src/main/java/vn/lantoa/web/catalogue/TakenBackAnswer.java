package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.web.page.Page;

/**
 * Responses of pages and files after a withdrawal (table in section 3.5 of the architecture). The responses contain the
 * public notice, without any withdrawn content.
 */
@ApplicationScoped
class TakenBackAnswer {
    private static final int UNAVAILABLE_FOR_LEGAL_REASONS = 451;

    /** Returns the page with the notice. */
    Response page(PublicState publicState) {
        if (!(publicState instanceof PublicState.TakenBack taken))
            return html(Response.Status.GONE.getStatusCode(), "lapsed", null);
        var notice = taken.notice();
        var replacement = notice.replacedBy();
        if (replacement.isPresent()) {
            return Response.status(Response.Status.FOUND)
                    .location(URI.create(Hrefs.page(replacement.get()) + "?replaces="
                            + notice.asset().value()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .build();
        }
        if (notice.isByLaw()) return html(UNAVAILABLE_FOR_LEGAL_REASONS, "by-law", null);
        return html(Response.Status.GONE.getStatusCode(), notice.isUrgent() ? "recalled" : "withdrawn", notice);
    }

    /** Returns the response in place of bytes, without a body. */
    Response bytes(PublicState publicState) {
        return publicState instanceof PublicState.TakenBack taken
                        && taken.notice().isByLaw()
                ? barred()
                : gone();
    }

    /** Returns 410 for bytes that are no longer public. */
    Response gone() {
        return Response.status(Response.Status.GONE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /** Returns 451 for bytes that are blocked by law. */
    Response barred() {
        return Response.status(UNAVAILABLE_FOR_LEGAL_REASONS)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private Response html(int status, String kind, @org.jspecify.annotations.Nullable WithdrawalNotice notice) {
        var page = Page.of("catalogue/withdrawn.ftlh").with("kind", kind);
        return Response.status(status)
                .entity(
                        notice == null
                                ? page
                                : page.with("explanation", notice.explanation()).with("at", notice.at()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
