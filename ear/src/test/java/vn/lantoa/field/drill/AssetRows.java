package vn.lantoa.field.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one asset in all tables. */
final class AssetRows {
    private final Database database;
    private final String asset;
    private final Map<String, Long> counts = new LinkedHashMap<>();

    AssetRows(Database database, String asset) {
        this.database = database;
        this.asset = asset;
    }

    /** The number of rows that show this step as done. */
    long of(Step step) {
        return switch (step) {
            case CREATE -> count("asset where id = ?");
            case DRAFT ->
                count("draft where asset_id = ? and texts::text like '%Diễn tập%'")
                        + count("asset_version where asset_id = ?");
            case OPEN_UPLOAD -> count("upload where asset_id = ?");
            case UPLOAD, INSPECT -> count("upload where asset_id = ? and state in ('RECEIVED', 'COMPLETE')");
            case SEAL -> count("asset_version where asset_id = ? and state = 'READY'");
            case SUBMIT -> count("submission where asset_id = ?");
            case APPROVE -> count("submission where asset_id = ? and state = 'APPROVED'");
            case RELEASE -> count("release where asset_id = ? and state in ('PUBLISHED', 'WITHDRAWN')");
            case DELIVERY -> count("change_entry where asset_id = ? and change = 'PUBLISH'");
            case WITHDRAW -> count("change_entry where asset_id = ? and change = 'WITHDRAW'");
            case RECALL -> count("change_entry where asset_id = ? and change = 'RECALLED'");
        };
    }

    private long count(String from) {
        return counts.computeIfAbsent(
                from, one -> database.number("select count(*) from " + one.replace("?", "'" + asset + "'")));
    }

    /** Rows that exist more often than requested. */
    List<String> excesses() {
        var found = new ArrayList<String>();
        for (var from : List.of(
                "upload where asset_id = ? and received > 0",
                "asset_version where asset_id = ?",
                "submission where asset_id = ?",
                "approval_decision where submission_id in (select id from submission where asset_id = ?)",
                "release where asset_id = ?",
                "change_entry where asset_id = ? and change = 'PUBLISH'",
                "change_entry where asset_id = ? and change in ('WITHDRAW', 'RECALLED')",
                "delivery where asset_id = ? and state = 'ACCEPTED' and replay > 0"))
            if (count(from) > 1) found.add(count(from) + " rows of " + from.split(" ")[0]);
        return found;
    }

    /** The number of uploads opened for the asset: unused ones expire, and take space until then. */
    long opened() {
        return count("upload where asset_id = ?");
    }

    /** Rows without their dependent rows. */
    List<String> halves() {
        var found = new ArrayList<String>();
        var none = Map.of(
                "release where asset_id = ? and published_at is not null and id not in"
                        + " (select release_id from change_entry)",
                "a release that the log does not know",
                "release where asset_id = ? and state = 'WITHDRAWN' and id not in (select release_id from withdrawal)",
                "a withdrawal without its reason",
                "upload where asset_id = ? and state = 'COMPLETE' and sha256 not in (select sha256 from blob)",
                "an upload without its bytes",
                "release where asset_id = ? and state = 'PUBLISHED' and asset_id not in (select asset_id from"
                        + " search_document)",
                "a release that the search does not know");
        none.forEach((from, what) -> {
            if (count(from) > 0) found.add(what);
        });
        return found;
    }
}
