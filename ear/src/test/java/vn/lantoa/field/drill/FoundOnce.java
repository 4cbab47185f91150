package vn.lantoa.field.drill;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.field.StaticPortal;
import vn.lantoa.field.drill.Finding.Kind;

/** Compares the hub's finds on a portal and in photos with what was planted there. */
final class FoundOnce {
    /** The lease of a dead node's turn, and the visit after it. */
    private static final Duration VISIT = Duration.ofMinutes(15);

    private static final String ORDER =
            "update evidence_work set ordered_at = now(), assets_to = default, units_to = default, wrong = 0";

    private static final String WRONG =
            "select cast(details ->> 'wrong' as integer) from audit_entry where action = 'evidence-rebuilt'"
                    + " order by at desc limit 1";

    private final Site site;
    private final Database database;
    private final StaticPortal portal;
    private final PlantedOriginals planted;
    private final String id;

    FoundOnce(Site site, StaticPortal portal, PlantedOriginals planted) {
        this.site = site;
        this.database = site.database();
        this.portal = portal;
        this.planted = planted;
        this.id = database.texts("select id from agency_portal where host = '" + portal.host() + "'")
                .get(0);
    }

    /** Waits until the visit and all its processing have ended, and records deviations from what was planted. */
    void check(SentPhotos photos) {
        Publication.await(
                "the end of the visit",
                VISIT,
                () -> database.number("select count(*) from portal_visit where portal_id = '" + id
                                + "' and ended_at is not null")
                        == 1);
        visit();
        requests();
        finds();
        proofs();
        evidence();
        photos(photos);
        nothingWrong();
    }

    private void found(Kind kind, String text) {
        site.journal().found(kind, text);
    }

    /** Records a deviation if there are rows that should not exist. */
    private void none(Kind kind, String what, String rows) {
        long there = database.number("select count(*) from " + rows);
        if (there > 0) found(kind, there + " " + what);
    }

    private void visit() {
        none(Kind.TWICE, "visits too many", "(select from portal_visit where portal_id = '" + id + "' offset 1) v");
        none(
                Kind.HALF,
                "visits that did not see the whole",
                "portal_visit where portal_id = '" + id + "' and outcome is distinct from 'WHOLE'");
        none(
                Kind.LOST,
                "addresses that were not looked at",
                "portal_page where portal_id = '" + id + "' and (looked_at is null or attempts > 0)");
    }

    /** The dead node's request in progress is sent again, and no other. */
    private void requests() {
        int again =
                portal.asked().values().stream().mapToInt(times -> times - 1).sum();
        site.journal().write(portal.requests() + " requests, again " + again + " of them");
        if (again > 1) found(Kind.TWICE, again + " requests were sent again: " + repeated());
    }

    private Map<String, Integer> repeated() {
        return portal.asked().entrySet().stream()
                .filter(one -> one.getValue() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void finds() {
        var there = database.texts("select item || ' ' || reason || ' ' || asset_id from portal_find"
                + " where portal_id = '" + id + "' and hangs");
        var wanted = planted.wanted().stream()
                .map(one -> portal.home().resolve(one.path()) + " " + one.reason() + " " + one.asset())
                .toList();
        wanted.stream().filter(one -> !there.contains(one)).forEach(one -> found(Kind.LOST, "not found: " + one));
        there.stream().filter(one -> !wanted.contains(one)).forEach(one -> found(Kind.TWICE, "found too much: " + one));
        if (there.stream().distinct().count() < there.size()) found(Kind.TWICE, "finds twice: " + there);
    }

    private void proofs() {
        var ofPortal = "portal_find f where f.portal_id = '" + id + "'";
        none(Kind.LOST, "finds without a proof", ofPortal + " and f.capture is null");
        none(
                Kind.LOST,
                "finds without their day",
                ofPortal + " and not exists (select from portal_find_day d where d.find_id = f.id)");
        Publication.await(
                "the time stamps",
                VISIT,
                () -> database.number("select count(*) from capture_stamp where reply is null") == 0);
        none(
                Kind.LOST,
                "proofs without a time stamp",
                ofPortal + " and not exists (select from capture_stamp s where s.capture = f.capture)");
    }

    private void evidence() {
        var confirmed = "(select count(distinct asset_id) from portal_find where portal_id = '" + id
                + "' and state = 'CONFIRMED')";
        var rows =
                "(select count(*) from evidence where use = 'SHOWN' and supported and place = '" + portal.host() + "')";
        Publication.await("the evidence", () -> database.number("select count(*) from evidence_due") == 0);
        long missing = database.number("select " + confirmed + " - " + rows);
        if (missing > 0) found(Kind.LOST, missing + " rows of evidence");
        if (missing < 0) found(Kind.TWICE, -missing + " rows of evidence too many");
        site.journal().write("evidence of " + database.number("select " + rows) + " assets");
    }

    private void photos(SentPhotos photos) {
        var sent = photos.ids().stream().map(one -> "'" + one + "'").collect(Collectors.joining(", ", "(", ")"));
        Publication.await(
                "the photos to be looked at",
                VISIT,
                () -> database.number("select count(*) from place_photo where looked_at is not null and id in " + sent)
                        == photos.ids().size());
        none(
                Kind.LOST,
                "photos on which the poster was not seen",
                "place_photo p where p.id in " + sent + " and not exists (select from place_sighting s"
                        + " where s.photo_id = p.id and s.asset_id = '" + planted.poster() + "')");
        none(
                Kind.TWICE,
                "photos with an asset seen twice",
                "(select from place_sighting where photo_id in " + sent
                        + " group by photo_id, asset_id having count(*) > 1) s");
    }

    /** Rebuilds all evidence: no row and no total may change. */
    private void nothingWrong() {
        database.execute(ORDER);
        Publication.await(
                "the evidence made anew",
                () -> database.number("select count(*) from evidence_work where ordered_at is not null") == 0);
        long wrong = database.number(WRONG);
        if (wrong > 0) found(Kind.BROKEN, wrong + " wrong rows of evidence or of its totals");
    }
}
