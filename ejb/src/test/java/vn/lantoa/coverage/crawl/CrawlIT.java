package vn.lantoa.coverage.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.catalogue.PassagesKept;
import vn.lantoa.coverage.PageKind;
import vn.lantoa.coverage.crawl.jsoup.PageReaders;
import vn.lantoa.coverage.crawl.jsoup.SlowPage;
import vn.lantoa.coverage.photo.InsetLedger;
import vn.lantoa.coverage.photo.KeepShinglesOfFiles;
import vn.lantoa.coverage.photo.ShingleWalk;
import vn.lantoa.coverage.photo.TextShingles;
import vn.lantoa.coverage.portal.DecideFind;
import vn.lantoa.coverage.portal.EndPortal;
import vn.lantoa.coverage.portal.FindLine;
import vn.lantoa.coverage.portal.FindLine.VersionStanding;
import vn.lantoa.coverage.portal.FindReason;
import vn.lantoa.coverage.portal.FindState;
import vn.lantoa.coverage.portal.OrderVisit;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.coverage.portal.PortalLine;
import vn.lantoa.coverage.portal.ReadFinds;
import vn.lantoa.coverage.portal.ReadPortals;
import vn.lantoa.coverage.portal.RegisterPortal;
import vn.lantoa.coverage.portal.SwitchCrawling;
import vn.lantoa.coverage.portal.VisitOutcome;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.rendition.SeededVersions;
import vn.lantoa.rendition.picture.CopyTool;

/** Portal visits on loopback, step by step; the node's timer is off. */
@ExtendWith(ArquillianExtension.class)
class CrawlIT {
    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    SeededVersions seeded;

    @Inject
    BlobStorage storage;

    @Inject
    RegisterPortal register;

    @Inject
    EndPortal end;

    @Inject
    SwitchCrawling turn;

    @Inject
    OrderVisit order;

    @Inject
    DecideFind decide;

    @Inject
    ReadPortals portals;

    @Inject
    ReadFinds finds;

    @Inject
    CrawlLedger ledger;

    @Inject
    VisitSteps visit;

    @Inject
    PortalReader reader;

    @Inject
    PageReaders readers;

    @Inject
    PageBrowser browser;

    @Inject
    ShingleWalk walk;

    @Inject
    KeepShinglesOfFiles lateFiles;

    @Inject
    CopyQueries copies;

    @Inject
    InsetLedger insets;

    @Inject
    HubAddress hub;

    @Inject
    Sql sql;

    private final List<TrialSite> open = new ArrayList<>();
    private OrganisationId unit = new OrganisationId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        unit = cast.department();
        turn.call(Actor.SYSTEM, true);
    }

    @AfterEach
    void stop() throws SQLException {
        turn.call(Actor.SYSTEM, false);
        open.forEach(TrialSite::close);
        // a visit in progress is not the next turn of another portal
        sql.update("update portal_visit set ended_at = now(), outcome = 'TIME' where ended_at is null");
        sql.update("update portal_turn set next_visit_at = '9000-01-01'");
    }

    @Test
    void finds_displayed_versions_and_forgets_removed_ones() throws SQLException {
        var team = letOut.team();
        var asset = letOut.asset(team);
        var release = letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        var hash = sql.text(
                "select f.sha256 from version_file f join asset_version v on v.id = f.version_id where v.asset_id = ?"
                        + " limit 1",
                asset.id().value());
        var site = site(Map.of(
                "/",
                "<a href=/tin/1>1</a>",
                "/tin/1",
                "<iframe src='" + hub.url() + "/embed/" + asset.id() + "'></iframe><a href='" + hub.url()
                        + "/dv/1.004222'>x</a><img src='" + hub.filesUrl() + "/f/" + hash + "'>"));
        var portal = register(site);

        walk(portal);

        assertThat(lines(portal))
                .filteredOn(line -> line.seen().reason() == FindReason.EMBED)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(FindState.CONFIRMED);
                    assertThat(line.what().standing()).isEqualTo(VersionStanding.CURRENT);
                    assertThat(line.where().page()).isEqualTo(site.at("/tin/1"));
                });
        assertThat(lines(portal))
                .extracting(line -> line.seen().reason())
                .contains(FindReason.EMBED, FindReason.SAME_BYTES, FindReason.HUB_PAGE);
        assertThat(sql.text("select count(distinct capture) from portal_find where portal_id = ?", portal.value()))
                .isEqualTo("1");
        assertThat(line(portal).last()).isNotNull().satisfies(visit -> assertThat(
                        Objects.requireNonNull(visit).outcome())
                .isEqualTo(VisitOutcome.WHOLE));

        letOut.withdraw(team, release, WithdrawalKind.RECALL);
        assertThat(finds.ofRelease(Actor.SYSTEM, release))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.what().standing()).isEqualTo(VersionStanding.RECALLED));

        assertThat(finds.recalled(team.releaser()))
                .extracting(line -> line.where().page())
                .contains(site.at("/tin/1"));

        site.show("/tin/1", "<p>Đã gỡ</p>");
        order.call(Actor.SYSTEM, portal);
        walk(portal);
        assertThat(finds.ofRelease(Actor.SYSTEM, release)).isEmpty();
        assertThat(site.conditional())
                .as("requests with what was kept of an answer")
                .isPositive();
    }

    @Test
    void a_picture_belongs_to_its_page_before_a_feed_or_to_its_style_sheet() throws SQLException {
        var site = site(Map.of(
                "/",
                "<link rel=alternate type=application/rss+xml href=/rss.xml><link rel=stylesheet href=/a.css>"
                        + "<a href=/tin/1>1</a>",
                "/rss.xml",
                "<rss version='2.0'><channel><title>Tin</title><link>/</link><description/>"
                        + "<item><title>1</title><enclosure url='/anh/a.jpg'/></item></channel></rss>",
                "/tin/1",
                "<img src=/anh/a.jpg>",
                "/a.css",
                "body { background: url(anh/b.png) }"));
        var portal = register(site);

        begin(portal);
        take(next(portal));
        take(next(portal));
        take(next(portal));
        assertThat(parent(portal, site.at("/anh/a.jpg"))).isEqualTo(site.at("/rss.xml"));

        walk(portal);
        assertThat(parent(portal, site.at("/anh/a.jpg"))).isEqualTo(site.at("/tin/1"));
        assertThat(parent(portal, site.at("/anh/b.png"))).isEqualTo(site.at("/a.css"));
    }

    @Test
    void reads_pictures_of_another_host_unless_its_robots_txt_excludes_them() throws SQLException {
        var other = site(Map.of(
                "/robots.txt", "User-agent: *\nDisallow: /kin/", "/anh/a.jpg", "a", "/kin/b.jpg", "b", "/tin/2", "c"));
        var site = site(Map.of(
                "/",
                "<img src='" + other.at("/anh/a.jpg") + "'><img src='" + other.at("/kin/b.jpg") + "'><a href='"
                        + other.at("/tin/2") + "'>2</a>"));
        var portal = register(site);

        walk(portal);

        assertThat(sql.text(
                        "select string_agg(address, ' ' order by address) from portal_page where portal_id = ? and etag <> ''"
                                + " and kind = 'FILE'",
                        portal.value()))
                .isEqualTo(other.at("/anh/a.jpg"));
        assertThat(sql.text(
                        "select count(*) from portal_page where portal_id = ? and address = ?",
                        portal.value(),
                        other.at("/tin/2")))
                .isEqualTo("0");
    }

    @Test
    void a_page_that_needs_scripts_is_read_as_a_browser_renders_it() throws SQLException {
        assumeTrue(browser.program().isPresent(), "Chromium or the sandbox is not installed");
        var site = site(Map.of(
                "/",
                "<a href=/tin/1>1</a>",
                "/tin/1",
                "<div id=goc></div><script src=/a.js></script>",
                "/a.js",
                "goc.innerHTML = \"<img src=/anh/a.png><a href='" + hub.url() + "/dv/1.004222'>x</a>\""));
        var portal = register(site);

        walk(portal);

        assertThat(parent(portal, site.at("/anh/a.png"))).isEqualTo(site.at("/tin/1"));
        assertThat(lines(portal))
                .extracting(line -> line.where().page(), line -> line.seen().reason())
                .containsExactly(tuple(site.at("/tin/1"), FindReason.HUB_PAGE));
        assertThat(sql.text("select scripted || ' ' || rendered from portal_visit where portal_id = ?", portal.value()))
                .isEqualTo("1 1");
        assertThat(sql.text(
                        "select etag from portal_page where portal_id = ? and address = ?",
                        portal.value(),
                        site.at("/tin/1")))
                .isEmpty();
    }

    private String parent(PortalId portal, String address) throws SQLException {
        return sql.text("select parent from portal_page where portal_id = ? and address = ?", portal.value(), address);
    }

    @Test
    void a_copied_text_is_certain_and_half_of_it_is_proposed() throws SQLException {
        var text = textOfManyWords();
        var message = letOut.releasedMessage(letOut.team(), text, WindowRequest.NOW);
        while (walk.next()) continue;
        var portal = register(site(Map.of(
                "/", "<a href=/tin/1>1</a><a href=/tin/2>2</a>",
                "/tin/1", "<h1>Tin</h1><p>" + text.toUpperCase(Locale.ROOT) + "</p><p>Nguồn: cổng.</p>",
                "/tin/2", "<p>Không có gì giống ở đây, dù trang cũng có nhiều chữ như vậy.</p>")));

        walk(portal);

        assertThat(lines(portal)).singleElement().satisfies(line -> {
            assertThat(line.what().asset()).isEqualTo(message.id());
            assertThat(line.seen().reason()).isEqualTo(FindReason.SAME_TEXT);
            assertThat(line.seen().likeness()).isEqualTo(100);
            assertThat(line.state()).isEqualTo(FindState.CONFIRMED);
        });
    }

    @Test
    void two_fifths_of_a_text_are_proposed_and_less_is_not() throws SQLException {
        var text = textOfManyWords();
        var message = letOut.releasedMessage(letOut.team(), text, WindowRequest.NOW);
        while (walk.next()) continue;
        int words = 5;
        while (percent(text, words) < 40) words++;
        var portal = register(site(Map.of(
                "/", "<a href=/tin/1>1</a><a href=/tin/2>2</a>",
                "/tin/1", "<p>" + beginning(text, words) + "</p>",
                "/tin/2", "<p>" + beginning(text, words - 1) + "</p>")));

        walk(portal);

        int least = percent(text, words);
        assertThat(lines(portal)).singleElement().satisfies(line -> {
            assertThat(line.what().asset()).isEqualTo(message.id());
            assertThat(line.where().page()).endsWith("/tin/1");
            assertThat(line.seen().likeness()).isEqualTo(least);
            assertThat(line.state()).isEqualTo(FindState.PROPOSED);
        });
    }

    private void isKnownByItsText(AssetId asset, String text) throws SQLException {
        var portal = register(site(Map.of("/", "<a href=/tin/1>1</a>", "/tin/1", "<p>" + text + "</p>")));

        walk(portal);

        assertThat(lines(portal)).singleElement().satisfies(line -> {
            assertThat(line.what().asset()).isEqualTo(asset);
            assertThat(line.seen().reason()).isEqualTo(FindReason.SAME_TEXT);
        });
    }

    private static int percent(String text, int words) {
        return TextShingles.of(beginning(text, words)).size()
                * 100
                / TextShingles.of(text).size();
    }

    private static String beginning(String text, int words) {
        return Stream.of(text.split(" ")).limit(words).collect(Collectors.joining(" "));
    }

    @Test
    void texts_read_after_the_release_are_recognised() throws Exception {
        var team = letOut.team();
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        var version = new VersionId(UUID.fromString(sql.text(
                "select id from asset_version where asset_id = ?", asset.id().value())));
        while (walk.next()) continue;
        var text = textOfManyWords();
        sql.update(
                "insert into search_passage (version_id, position, ordinal, kind, place, content, plain)"
                        + " select ?, min(position), 0, 'PAGE', 1, ?, '' from version_file where version_id = ?",
                version.value(),
                text,
                version.value());
        lateFiles.on(new PassagesKept(version, Instant.now()));

        isKnownByItsText(asset.id(), text);
    }

    @Test
    void texts_of_files_are_recognised() throws Exception {
        var text = textOfManyWords();
        var team = letOut.team();
        var asset = letOut.asset(team);
        var file = Files.writeString(Files.createTempFile("text", ".txt"), text);
        var version = seeded.ready(asset, team.uploader(), "tin.txt", "text/plain", storage.put(file, "text/plain"));
        Files.delete(file);
        // as set by an inspection, which did not run
        sql.update(
                "update version_file set facts = facts || jsonb_build_object('text', cast(? as text)) where version_id"
                        + " = ?",
                text,
                version.value());
        letOut.release(team, version, Reach.PUBLIC, WindowRequest.NOW);
        while (walk.next()) continue;

        isKnownByItsText(asset.id(), text);
    }

    @Test
    void parts_identify_a_version_while_its_bytes_exist() throws SQLException {
        var team = letOut.team();
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        var original = new Sha256(sql.text(
                "select f.sha256 from version_file f join asset_version v on v.id = f.version_id where v.asset_id = ?"
                        + " limit 1",
                asset.id().value()));
        long known = ThreadLocalRandom.current().nextLong();
        insets.keep(original, inset("167,167,9833,9833", known));
        insets.keep(Sha256.of(new byte[] {1, 2, 3}), inset("0,0,10000,10000", known));

        assertThat(copies.candidates(inset("0,0,10000,10000", known ^ 0xfff), false))
                .containsExactly(new CopyQueries.Candidate(original, 0, "167,167,9833,9833", 0, "0,0,10000,10000"));
        assertThat(copies.candidates(inset("0,0,10000,10000", known ^ 0x1fff), false))
                .isEmpty();
        assertThat(copies.holders(List.of(new CopyQueries.Candidate(original, 0, "", 0, ""))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.asset()).isEqualTo(asset.id());
                    assertThat(one.version()).isEqualTo(1);
                    assertThat(one.pages()).isEqualTo(1);
                });
        copies.keepInsets(original, inset("0,0,10000,10000", known));
        copies.keepLooks(original, "x", "look 0 1 0 100");
        assertThat(copies.findSeen(original).orElseThrow().looks()).isEqualTo("look 0 1 0 100");
    }

    private static CopyTool.Insets inset(String box, long fingerprint) {
        return CopyTool.Insets.parse("page 0\ninset 0 " + box + " " + String.format("%016x", fingerprint));
    }

    private static String textOfManyWords() {
        var random = ThreadLocalRandom.current();
        String text;
        do text = random.ints(50, 100, 999).mapToObj(one -> "a" + one).collect(Collectors.joining(" "));
        while (TextShingles.of(text).size() < TextShingles.FEWEST);
        return text;
    }

    @Test
    void another_node_completes_a_dead_nodes_turn_once() throws SQLException {
        var portal = register(site(Map.of("/", "<a href=/tin/1>1</a>", "/tin/1", "<p>")));
        begin(portal);
        var lost = next(portal);
        var item = Objects.requireNonNull(lost.item());

        assertThat(claimed(portal)).as("while its lease runs").isNull();
        sql.update(
                "update portal_turn set leased_until = now() - interval '1 second' where portal_id = ?",
                portal.value());
        var again = next(portal);
        assertThat(Objects.requireNonNull(again.item()).address()).isEqualTo(item.address());

        ledger.finish(lost, item, reader.read(lost, item));
        assertThat(sql.text("select requests from portal_visit where id = ?", lost.visit()))
                .as("who comes back too late has no say, and has cost what it has cost")
                .isEqualTo("2");
        ledger.finish(again, item, reader.read(again, item));
        assertThat(sql.text("select requests from portal_visit where id = ?", lost.visit()))
                .isEqualTo("3");
        take(next(portal));
        for (int tries = 0; tries < 3; tries++) {
            assertThat(Objects.requireNonNull(next(portal).item()).address()).endsWith("/tin/1");
            sql.update("update portal_turn set leased_until = null where portal_id = ?", portal.value());
        }
        claimed(portal);
        assertThat(line(portal).last())
                .as("what kills whoever reads it is left alone")
                .satisfies(visit ->
                        assertThat(Objects.requireNonNull(visit).outcome()).isEqualTo(VisitOutcome.WHOLE));
    }

    @Test
    void a_slow_page_is_recorded_as_unreadable_and_the_visit_continues() throws Exception {
        var site = site(Map.of(
                "/",
                "<a href=/tin/1>1</a><a href=/tin/2>2</a>",
                "/tin/1",
                SlowPage.html(),
                "/tin/2",
                "<a href='" + hub.url() + "/dv/1.004222'>x</a>"));
        var portal = register(site);
        begin(portal);
        take(next(portal));
        take(next(portal));
        var slow = next(portal);
        var slowItem = Objects.requireNonNull(slow.item());
        assertThat(slowItem.address()).endsWith("/tin/1");
        var reading =
                CompletableFuture.supplyAsync(() -> reader.read(slow, slowItem), task -> new Thread(task).start());
        while (!reading.isDone()) {
            assertThat(claimed(portal)).as("the turn of another lane").isNull();
            TimeUnit.SECONDS.sleep(1);
        }
        ledger.finish(slow, slowItem, reading.get());

        walk(portal);

        assertThat(lines(portal))
                .extracting(line -> line.where().page(), line -> line.seen().reason(), FindLine::hangs)
                .containsExactlyInAnyOrder(
                        tuple(site.at("/tin/1"), FindReason.UNREADABLE, true),
                        tuple(site.at("/tin/2"), FindReason.HUB_PAGE, true));
        assertThat(line(portal).finds()).isEqualTo(new PortalLine.Finds(1, 0, 0, 0));
        assertThat(Objects.requireNonNull(line(portal).last()).outcome()).isEqualTo(VisitOutcome.WHOLE);

        site.show("/tin/1", "<p>x");
        order.call(Actor.SYSTEM, portal);
        walk(portal);
        assertThat(lines(portal))
                .filteredOn(FindLine::hangs)
                .extracting(line -> line.seen().reason())
                .containsExactly(FindReason.HUB_PAGE);
    }

    @Test
    void disabling_visits_ends_the_child_and_the_page_is_read_after_enabling() throws Exception {
        var site = site(Map.of("/", SlowPage.html()));
        var portal = register(site);
        begin(portal);
        take(next(portal));
        var slow = next(portal);
        var item = Objects.requireNonNull(slow.item());
        var reading = CompletableFuture.supplyAsync(() -> reader.read(slow, item), task -> new Thread(task).start());
        TimeUnit.SECONDS.sleep(3);
        readers.tidy(() -> !ledger.isOn());
        assertThat(reading).as("while visits are on").isNotDone();

        turn.call(Actor.SYSTEM, false);
        readers.tidy(() -> !ledger.isOn());

        ledger.finish(slow, item, reading.get(5, TimeUnit.SECONDS));
        assertThat(lines(portal)).isEmpty();
        site.show("/", "<a href='" + hub.url() + "/dv/1.004222'>x</a>");
        turn.call(Actor.SYSTEM, true);
        walk(portal);
        assertThat(lines(portal)).extracting(line -> line.seen().reason()).containsExactly(FindReason.HUB_PAGE);
    }

    @Test
    void an_endless_portal_stays_within_its_limits_and_delays_no_other() throws SQLException {
        var endless = register(TrialSite.endless());
        var other = register(site(Map.of("/", "<p>")));
        begin(endless);
        begin(other);
        visit.ready(endless, other);
        var first = Objects.requireNonNull(ledger.claim().turn());
        var second = Objects.requireNonNull(ledger.claim().turn());
        assertThat(List.of(first.portal(), second.portal())).containsExactlyInAnyOrder(endless, other);
        sql.update("update portal_turn set leased_until = null");
        sql.update("update portal_visit set requests = 295 where portal_id = ?", endless.value());

        walk(endless);

        assertThat(Objects.requireNonNull(line(endless).last())).satisfies(visit -> {
            assertThat(visit.outcome()).isEqualTo(VisitOutcome.REQUESTS);
            assertThat(visit.requests()).isEqualTo(CrawlRules.MOST_REQUESTS);
        });
        assertThat(Integer.parseInt(sql.text("select count(*) from portal_page where portal_id = ?", endless.value())))
                .isLessThanOrEqualTo(CrawlRules.MOST_KNOWN);
    }

    @Test
    void obeys_robots_txt_and_never_requests_internal_addresses() throws SQLException {
        var closed = register(site(Map.of("/robots.txt", "User-agent: *\nDisallow: /\n", "/", "<p>")));
        walk(closed);
        assertThat(Objects.requireNonNull(line(closed).last()).outcome()).isEqualTo(VisitOutcome.ROBOTS);

        var inside = register.call(new RegisterPortal.Command(
                Actor.SYSTEM, unit, "https://10." + ThreadLocalRandom.current().nextInt(255) + ".0.1/", cast.today()));
        walk(inside);
        assertThat(Objects.requireNonNull(line(inside).last()).outcome()).isEqualTo(VisitOutcome.BARRED);

        turn.call(Actor.SYSTEM, false);
        order.call(Actor.SYSTEM, closed);
        assertThat(claimed(closed)).as("off").isNull();
    }

    @Test
    void a_host_belongs_to_one_unit_and_a_doubtful_find_waits() throws SQLException {
        var site = site(Map.of("/", "<p>"));
        var portal = register(site);
        assertRejected(() -> register(site), "address host-taken");
        end.call(new EndPortal.Command(Actor.SYSTEM, portal, cast.today()));
        assertRejected(() -> register(site), "address host-taken");
        assertThat(register.call(new RegisterPortal.Command(
                        Actor.SYSTEM,
                        cast.department(),
                        site.at("/"),
                        cast.today().plusDays(1))))
                .isNotEqualTo(portal);

        var asset = letOut.asset(letOut.team());
        sql.update(
                """
                insert into portal_find (id, portal_id, item, page, reason, asset_id, version_number, target, likeness, state,
                    hangs, first_on, last_on)
                values (gen_random_uuid(), ?, 'x', 'https://x.example/', 'SAME_PICTURE', ?, 1, '', 90, 'PROPOSED', true,
                    current_date, current_date)""",
                portal.value(),
                asset.id().value());
        assertThat(line(portal).finds()).isEqualTo(new PortalLine.Finds(0, 0, 1, 0));
        decide.call(new DecideFind.Command(Actor.SYSTEM, lines(portal).get(0).id(), false));
        assertThat(lines(portal)).extracting(FindLine::state).containsExactly(FindState.REFUSED);
    }

    @Test
    void a_decision_and_its_version_hold_while_the_file_is_the_same() throws SQLException {
        var site = site(Map.of("/", "<img src=/anh/a.jpg>", "/anh/a.jpg", "a"));
        var portal = register(site);
        var asset = letOut.asset(letOut.team()).id();
        var first = new Match.Copy(Sha256.of(new byte[] {1}), null);
        var second = new Match.Copy(Sha256.of(new byte[] {2}), null);

        show(portal, picture(asset, 1, "", FindState.PROPOSED, first));
        decide.call(new DecideFind.Command(Actor.SYSTEM, lines(portal).get(0).id(), true));
        show(portal, picture(asset, 2, "", FindState.ALARM, first));
        assertThat(lines(portal)).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(FindState.CONFIRMED);
            assertThat(line.what().version()).isEqualTo(1);
        });

        show(portal, picture(asset, 2, "", FindState.ALARM, second));
        assertThat(lines(portal)).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(FindState.ALARM);
            assertThat(line.what().version()).isEqualTo(2);
        });
    }

    @Test
    void of_two_proposed_versions_one_is_confirmed_and_the_other_refused() throws SQLException {
        var portal = register(site(Map.of("/", "<img src=/anh/a.jpg>", "/anh/a.jpg", "a")));
        var asset = letOut.asset(letOut.team()).id();
        var file = new Match.Copy(Sha256.of(new byte[] {3}), null);
        var both = new Match[] {
            picture(asset, 1, "1", FindState.PROPOSED, file), picture(asset, 2, "2", FindState.PROPOSED, file)
        };

        show(portal, both);
        assertThat(lines(portal)).extracting(FindLine::state).containsOnly(FindState.PROPOSED);
        decide.call(new DecideFind.Command(
                Actor.SYSTEM,
                lines(portal).stream()
                        .filter(line -> Objects.equals(line.what().version(), 2))
                        .findAny()
                        .orElseThrow()
                        .id(),
                true));
        show(portal, both);

        assertThat(lines(portal))
                .extracting(line -> line.what().version(), FindLine::state)
                .containsExactlyInAnyOrder(tuple(1, FindState.REFUSED), tuple(2, FindState.CONFIRMED));
    }

    private static Match picture(AssetId asset, int version, String target, FindState state, Match.Copy copy) {
        return new Match(FindReason.SAME_PICTURE, asset, version, target, 90, state, copy);
    }

    /** Visits the portal, whose picture shows this. */
    private void show(PortalId portal, Match... matches) throws SQLException {
        order.call(Actor.SYSTEM, portal);
        for (var turn = claimed(portal); turn != null; turn = claimed(portal)) {
            var item = turn.item();
            if (item == null || item.kind() != PageKind.FILE) take(turn);
            else
                ledger.finish(
                        turn,
                        item,
                        new PageExtract(
                                PageExtract.Answer.READ,
                                PageExtract.Cost.NOTHING,
                                Duration.ZERO,
                                PageExtract.Validators.NONE,
                                List.of(),
                                List.of(matches),
                                null));
        }
    }

    private TrialSite site(Map<String, String> pages) {
        var site = TrialSite.of(pages);
        open.add(site);
        return site;
    }

    private PortalId register(TrialSite site) {
        if (!open.contains(site)) open.add(site);
        return register.call(new RegisterPortal.Command(Actor.SYSTEM, unit, site.at("/"), cast.today()));
    }

    private void walk(PortalId portal) throws SQLException {
        visit.walk(portal, 50);
    }

    private void begin(PortalId portal) throws SQLException {
        visit.begin(portal);
    }

    private void take(CrawlTurn turn) {
        visit.take(turn);
    }

    private CrawlTurn next(PortalId portal) throws SQLException {
        return visit.next(portal);
    }

    private @Nullable CrawlTurn claimed(PortalId portal) throws SQLException {
        return visit.claimed(portal);
    }

    private PortalLine line(PortalId portal) {
        return portals.call(Actor.SYSTEM).portals().stream()
                .filter(one -> one.id().equals(portal))
                .findFirst()
                .orElseThrow();
    }

    private List<FindLine> lines(PortalId portal) {
        return finds.call(Actor.SYSTEM, portal).lines();
    }
}
