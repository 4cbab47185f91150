package vn.lantoa.architecture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Exceptions from the size limits, with their size and reason; and packages that may have few files. */
final class SizeAllowances {
    private static final String WIRE = "as many as the form on the wire or on the page has";
    private static final String DUBLIN_CORE = "the fields of a draft, each a name of Dublin Core or of the plan";
    private static final String ONE_STATEMENT = "one statement, cut nowhere without a name that says nothing";
    private static final String KEPT = "as many as its kept form has";
    private static final String LIBRARY = "the adapter of a library";
    private static final String KIND = "a kind of scheduled action, whole in its package";
    private static final String STAGE = "the surface of a small stage";

    private static final List<Allowance> ALL = List.of(
            new Allowance("few in package vn.lantoa.asset.clamd", 4, LIBRARY),
            new Allowance("few in package vn.lantoa.asset.ffmpeg", 7, LIBRARY),
            new Allowance("few in package vn.lantoa.asset.sheet", 8, LIBRARY),
            new Allowance("few in package vn.lantoa.asset.tika", 8, LIBRARY),
            new Allowance("few in package vn.lantoa.campaign.calendar.ical", 4, LIBRARY),
            new Allowance("few in package vn.lantoa.campaign.ical", 1, LIBRARY),
            new Allowance("few in package vn.lantoa.catalogue.qr", 5, LIBRARY),
            new Allowance("few in package vn.lantoa.coverage.crawl.jsoup", 7, LIBRARY),
            new Allowance("few in package vn.lantoa.coverage.crawl.robots", 3, LIBRARY),
            new Allowance("few in package vn.lantoa.coverage.crawl.warc", 1, LIBRARY),
            new Allowance("few in package vn.lantoa.distribution.okhttp", 1, LIBRARY),
            new Allowance("few in package vn.lantoa.distribution.sshd", 3, LIBRARY),
            new Allowance("few in package vn.lantoa.kernel.table", 3, LIBRARY),
            new Allowance("few in package vn.lantoa.organisation.oidc.nimbus", 5, LIBRARY),
            new Allowance("few in package vn.lantoa.organisation.smtp", 1, LIBRARY),
            new Allowance("few in package vn.lantoa.organisation.webauthn", 6, LIBRARY),
            new Allowance("few in package vn.lantoa.platform.template", 1, LIBRARY),
            new Allowance("few in package vn.lantoa.report.document.typeset", 8, LIBRARY),
            new Allowance("few in package vn.lantoa.sms.smpp", 8, LIBRARY),
            new Allowance("few in package vn.lantoa.web.page.template", 4, LIBRARY),
            new Allowance("few in package vn.lantoa.campaign.action.bulletin", 3, KIND),
            new Allowance("few in package vn.lantoa.campaign.action.mailing", 4, KIND),
            new Allowance("few in package vn.lantoa.campaign.action.order", 3, KIND),
            new Allowance("few in package vn.lantoa.web.approval", 7, STAGE),
            new Allowance("few in package vn.lantoa.web.place", 8, STAGE),
            new Allowance("few in package vn.lantoa.web.press", 8, STAGE),
            new Allowance("few in package vn.lantoa.web.plan", 5, STAGE),
            new Allowance("few in package vn.lantoa.web.service", 6, STAGE),
            new Allowance("few in package vn.lantoa.web", 2, "the root"),
            new Allowance("parameters of OfficerDetail.Stand", 8, WIRE),
            new Allowance("parameters of OrganisationDetail", 8, WIRE),
            new Allowance("file SearchStatement", 237, ONE_STATEMENT),
            new Allowance("file HubConfig", 226, "a field for each setting"),
            new Allowance("parameters of PublicTexts", 13, DUBLIN_CORE),
            new Allowance("parameters of DraftChange", 19, DUBLIN_CORE),
            new Allowance("parameters of FeedEntry", 16, WIRE),
            new Allowance("parameters of PublicFile", 8, WIRE),
            new Allowance("parameters of CatalogueEntry", 17, WIRE),
            new Allowance("parameters of Announcement", 11, WIRE),
            new Allowance("parameters of VersionLine", 8, WIRE),
            new Allowance("parameters of AssetLine", 8, WIRE),
            new Allowance("parameters of ReadReady.ReadyLine", 9, WIRE),
            new Allowance("parameters of Term", 8, "as many as a line of the data files has"),
            new Allowance("parameters of ReleaseLine", 21, WIRE),
            new Allowance("parameters of AssetView", 25, WIRE),
            new Allowance("parameters of AssetView", 21, WIRE),
            new Allowance("parameters of AssetView", 22, WIRE),
            new Allowance("parameters of AssetView", 23, WIRE),
            new Allowance("parameters of ServiceView", 12, WIRE),
            new Allowance("parameters of ContactList", 8, WIRE),
            new Allowance("parameters of ServiceRow", 9, "as many as a line of the imported table has"),
            new Allowance("parameters of PlaceView", 9, WIRE),
            new Allowance("parameters of PlanTask", 13, KEPT),
            new Allowance("parameters of Indicator", 9, KEPT),
            new Allowance("parameters of PlaceContent", 9, WIRE),
            new Allowance("parameters of ReportContent", 9, KEPT),
            new Allowance("parameters of ConsolidatedContent", 9, KEPT),
            new Allowance("parameters of PublicYear.About", 9, WIRE),
            new Allowance("parameters of PublicYear.Task", 8, WIRE),
            new Allowance("parameters of DeclarationText", 10, "as many as the form and a line of a table have"),
            new Allowance("parameters of DeclarationSpec", 10, WIRE),
            new Allowance("parameters of DeclarationView", 13, WIRE),
            new Allowance("parameters of Plan", 8, KEPT),
            new Allowance("parameters of EntryView", 12, WIRE),
            new Allowance("parameters of EvidenceLine", 8, WIRE),
            new Allowance("parameters of CoverageTable.Line", 9, WIRE),
            new Allowance("parameters of SearchDocument", 8, KEPT),
            new Allowance("parameters of SubmissionLine", 22, WIRE),
            new Allowance("parameters of CommentsApi.CommentView", 10, WIRE),
            new Allowance("parameters of ReadSubscriptions.DeliveryView", 10, WIRE),
            new Allowance("parameters of ReadDeadDeliveries.Line", 10, WIRE),
            new Allowance("parameters of Lane", 9, WIRE),
            new Allowance("parameters of SubscriptionView", 15, WIRE),
            new Allowance("parameters of PublishedLine", 15, WIRE),
            new Allowance("parameters of EvidenceJson.New", 8, WIRE),
            new Allowance("parameters of RecallRow", 11, WIRE),
            new Allowance("parameters of RecallRows.Row", 8, WIRE),
            new Allowance("parameters of WireDocument.Change", 10, WIRE),
            new Allowance("parameters of WireDocument.Item", 11, WIRE),
            new Allowance("parameters of WireDocument.Announced", 8, WIRE),
            new Allowance("parameters of SearchAnswers.SearchJson.Hit", 9, WIRE),
            new Allowance("parameters of CloudEvent", 9, WIRE),
            new Allowance("parameters of PasskeyOptions.ToCreate", 8, WIRE),
            new Allowance("method StructuredData#of", 35, WIRE),
            new Allowance("parameters of CalendarJson.Event", 12, WIRE),
            new Allowance("parameters of EventText", 9, WIRE),
            new Allowance("parameters of CalendarJson.Day", 13, WIRE),
            new Allowance("parameters of PackageManifest.File", 8, WIRE),
            new Allowance("parameters of AssetManifests.AssetManifest", 15, WIRE),
            new Allowance("parameters of RecallLedger.RecallDocument", 8, WIRE),
            new Allowance("parameters of NominationView", 16, WIRE),
            new Allowance("parameters of Notice", 9, "the columns of a notice"),
            new Allowance("parameters of NominationView.Evidence", 8, WIRE),
            new Allowance("parameters of SightingLine", 8, WIRE),
            new Allowance("parameters of PairedPortal", 10, WIRE),
            new Allowance("method EmbedCode#of", 26, ONE_STATEMENT),
            new Allowance("parameters of OrderDocument", 15, WIRE),
            new Allowance("parameters of BulletinDocument", 22, WIRE),
            new Allowance("parameters of PlayoutRow", 9, WIRE),
            new Allowance("parameters of ScheduledOrder", 8, KEPT),
            new Allowance("parameters of ScheduledBulletin", 8, KEPT),
            new Allowance("method AssetViews#of", 31, ONE_STATEMENT),
            new Allowance("method BulletinDocument#of", 27, ONE_STATEMENT));

    private final Set<String> used = new TreeSet<>();

    boolean allow(String what, int size) {
        var allowed = ALL.stream().anyMatch(one -> one.what().equals(what) && size <= one.size());
        if (allowed) used.add(what);
        return allowed;
    }

    List<String> unused() {
        return ALL.stream()
                .map(Allowance::what)
                .filter(what -> !used.contains(what))
                .toList();
    }

    private record Allowance(String what, int size, String why) {}
}
