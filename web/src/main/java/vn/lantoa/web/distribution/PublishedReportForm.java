package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.wire.ImportPublished;
import vn.lantoa.distribution.wire.Medium;
import vn.lantoa.distribution.wire.PublishedLine;
import vn.lantoa.distribution.wire.PublishedReport;
import vn.lantoa.distribution.wire.PublishedReportId;
import vn.lantoa.distribution.wire.ReadPublished;
import vn.lantoa.distribution.wire.ReportPublished;
import vn.lantoa.distribution.wire.WithdrawPublished;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.request.RequestParsing;

/** Passes published reports to their use cases. */
@RequestScoped
public class PublishedReportForm {
    @Inject
    ReportPublished report;

    @Inject
    ImportPublished importReports;

    @Inject
    WithdrawPublished withdraw;

    @Inject
    ReadPublished read;

    /** Records a report; reports all fields that cannot be parsed at once. */
    public PublishedReportId report(Actor by, EvidenceJson.New body) {
        var asset = Optional.ofNullable(body.asset()).flatMap(RequestParsing::uuid);
        var medium = Optional.ofNullable(body.medium()).flatMap(text -> Slug.find(Medium.class, text));
        var at = Optional.ofNullable(body.at()).flatMap(RequestParsing::instant);
        Issues.none()
                .when(asset.isEmpty(), "asset", body.asset() == null ? "missing" : "not-an-id")
                .when(medium.isEmpty(), "medium", body.medium() == null ? "missing" : "not-known")
                .when(at.isEmpty(), "at", body.at() == null ? "missing" : "not-a-time")
                .throwIfAny();
        var made = new PublishedReport(
                new AssetId(asset.orElseThrow()),
                body.version(),
                medium.orElseThrow(),
                RequestParsing.orEmpty(body.address()),
                RequestParsing.orEmpty(body.slot()),
                at.orElseThrow(),
                RequestParsing.orEmpty(body.note()));
        return report.call(by, partner(by, body.partner()), made);
    }

    /** Imports a table, or only checks it; returns the number of lines. */
    public int importTable(Actor by, @Nullable String partner, String csv, boolean trial) {
        return importReports.call(new ImportPublished.Command(by, partner(by, partner), csv, trial));
    }

    /** Withdraws a report. */
    public void withdraw(Actor by, UUID id, String reason) {
        withdraw.call(by, new PublishedReportId(id), reason);
    }

    /** Returns the reports of a partner, or about an asset. */
    public List<PublishedLine> list(Actor by, @Nullable String partner, @Nullable String asset) {
        if (asset == null || by.kind() == Actor.Kind.PARTNER) return read.call(by, partner(by, partner));
        return read.of(by, new AssetId(RequestParsing.required("asset", asset, RequestParsing::uuid)));
    }

    /** Returns the calling partner; for officers, the named partner. */
    static PartnerId partner(Actor by, @Nullable String named) {
        return new PartnerId(
                by.kind() == Actor.Kind.PARTNER
                        ? by.id()
                        : RequestParsing.required("partner", named, RequestParsing::uuid));
    }
}
