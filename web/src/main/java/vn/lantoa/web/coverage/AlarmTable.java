package vn.lantoa.web.coverage;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.lantoa.coverage.portal.AlarmLine;
import vn.lantoa.coverage.portal.CloneLine;
import vn.lantoa.coverage.portal.ReadAlarms;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.table.Csv;

/** Forgeries and copied sites as a table for the authorities, with addresses and proofs. */
final class AlarmTable {
    private AlarmTable() {}

    static String csv(ReadAlarms.Forgeries forgeries, HubAddress hub) {
        var csv = new Csv(
                "kind",
                "address",
                "page",
                "host",
                "unit",
                "asset",
                "title",
                "version",
                "first",
                "last",
                "capture",
                "capture_sha256",
                "finds",
                "captures",
                "decided_by",
                "decided_at");
        forgeries.clones().forEach(one -> csv.line(cells(one, hub)));
        forgeries.alarms().forEach(one -> csv.line(cells(one, hub)));
        return csv.text();
    }

    private static Map<String, ?> cells(CloneLine one, HubAddress hub) {
        var cells = new HashMap<String, Object>();
        cells.put("kind", "clone");
        cells.put("address", one.address());
        cells.put("unit", one.unit());
        cells.put("first", Objects.requireNonNullElse(one.found().firstOn(), ""));
        cells.put("last", Objects.requireNonNullElse(one.found().lastOn(), ""));
        cells.put("capture", hub.of(PortalPages.PATH + "/" + one.id()));
        cells.put("finds", one.found().finds());
        cells.put("captures", one.found().captures());
        cells.put("decided_by", "province");
        cells.put("decided_at", one.since());
        return cells;
    }

    private static Map<String, ?> cells(AlarmLine one, HubAddress hub) {
        var where = one.where();
        var cells = new HashMap<String, Object>();
        cells.put("kind", where.portal() == null ? "photo" : "portal");
        cells.put("address", where.portal() == null ? hub.of(where.address()) : where.address());
        cells.put("page", where.page());
        cells.put("host", where.name());
        cells.put("unit", where.unit());
        cells.put("asset", one.what().asset());
        cells.put("title", one.what().title());
        cells.put("version", one.what().version());
        cells.put("first", one.seen().firstOn());
        cells.put("last", one.seen().lastOn());
        if (one.seen().proof() != null) {
            cells.put("capture", hub.of(proof(one)));
            cells.put("capture_sha256", one.seen().proof().hex());
        }
        if (one.decidedAs() != null) cells.put("decided_by", one.decidedAs().slug());
        cells.put("decided_at", one.at());
        return cells;
    }

    /** Returns the path of the capture, or of the photo. */
    static String proof(AlarmLine one) {
        var portal = one.where().portal();
        return portal == null
                ? SightingPages.PATH + "/" + one.seen().photo() + "/picture"
                : PortalPages.PATH + "/" + portal + "/finds/" + one.id() + "/capture.warc.gz";
    }
}
