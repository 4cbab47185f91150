package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.distribution.entitlement.TakeEntitlement;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;

/** A partner is granted thousands of assets by a range of numbers, and reads each of them once. */
@ExtendWith(ArquillianExtension.class)
class LargeEntitlementIT {
    private static final int MANY = 2500;
    private static final UUID OFFICER = UUID.fromString("5f0c0d0e-7c1b-4d6f-9a53-2f3f1b7a1000");
    private static final Language RARE = new Language("cma");
    private static final EntitlementScope ALL_OF_IT =
            new EntitlementScope(Set.of(), Set.of(), Set.of(RARE.tag()), Set.of(), true);

    /** Creates this number of formerly released assets. */
    private static final String ENDED =
            """
            with made as materialized (
              select gen_random_uuid() as asset, gen_random_uuid() as version, gen_random_uuid() as release, n
              from generate_series(1, ?) n),
            assets as (
              insert into asset (id, organisation_id, kind, language, created_at, created_by)
              select asset, cast(? as uuid), 'LEAFLET', 'cma', timestamptz '2020-01-01', cast(? as uuid) from made),
            versions as (
              insert into asset_version (id, asset_id, number, state, texts, notes, seal, sealed_json, created_at, created_by)
              select version, asset, 1, 'READY', '{"title": "Đã hết"}', '{}', repeat('0', 64), '{}', timestamptz '2020-01-01',
                     cast(? as uuid) from made),
            releases as (
              insert into release (id, asset_id, version_id, version_number, organisation_id, seal, reach, state, due_at,
                                   published_at, expires_at, created_at, created_by, lock_version)
              select release, asset, version, 1, cast(? as uuid), repeat('0', 64), 'PARTNERS', 'EXPIRED',
                     timestamptz '2020-01-02', timestamptz '2020-01-02', timestamptz '2020-01-03', timestamptz '2020-01-01',
                     cast(? as uuid), 1 from made),
            head as (update change_head set seq = seq + (select count(*) from made) returning seq)
            insert into change_entry (seq, asset_id, version_number, change, release_id, reach, at)
            select head.seq - (select count(*) from made) + n, asset, 1, 'PUBLISH', release, 'PARTNERS', timestamptz '2020-01-02'
            from made, head""";

    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    RegisterPartner register;

    @Inject
    GiveEntitlement give;

    @Inject
    TakeEntitlement take;

    @Inject
    LogRows rows;

    @Inject
    ReadChanges changes;

    @Inject
    ChangeLog log;

    @Inject
    Sql sql;

    private PartnerId partner = new PartnerId(new UUID(0, 0));
    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() throws SQLException {
        partner = register.call(Actor.SYSTEM, cast.department());
        team = letOut.team();
        if (sql.update("update release set reach = 'PARTNERS' where created_by = ?", OFFICER) > 0) return;
        var agency = cast.department().value();
        sql.update(ENDED, MANY, agency, OFFICER, OFFICER, agency, OFFICER);
        // no test needs their notification
        sql.update("update delivery_plan set seq = (select seq from change_head)");
    }

    @AfterEach
    void hide() throws SQLException {
        sql.update("update subscription set state = 'ENDED' where partner_id = ?", partner.value());
        sql.update("update release set reach = 'INTERNAL' where created_by = ?", OFFICER);
    }

    @Test
    void many_assets_are_one_row_and_each_is_listed_once() throws SQLException {
        var shown = letOut.asset(team, RARE);
        letOut.release(team, shown, Reach.PARTNERS, WindowRequest.NOW);
        long before = log.head();

        give.call(Actor.SYSTEM, partner, ALL_OF_IT);

        long given = log.head();
        var later = letOut.asset(team, RARE);
        letOut.release(team, later, Reach.PARTNERS, WindowRequest.NOW);
        assertThat(sql.text("select count(*) from change_entry where partner_id = ?", partner.value()))
                .isEqualTo("0");
        var read = readAll(before);
        var granted =
                read.stream().filter(row -> row.change() == ChangeKind.GRANT).toList();
        assertThat(granted)
                .extracting(LogRow::asset)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(MANY)
                .contains(shown.id())
                .doesNotContain(later.id());
        assertThat(granted).extracting(LogRow::seq).isSorted().allMatch(seq -> seq > before && seq <= given);
        assertThat(read).last().satisfies(row -> {
            assertThat(row.asset()).isEqualTo(later.id());
            assertThat(row.seq()).isGreaterThan(given);
        });
    }

    @Test
    void paging_to_the_end_returns_everything_shown() {
        var shown = new ArrayList<AssetId>();
        for (int i = 0; i < 3; i++) shown.add(released().id());
        long before = log.head();
        give.call(Actor.SYSTEM, partner, ALL_OF_IT);

        var has = new ArrayList<AssetId>();
        long after = before;
        for (int pages = 0; pages < 10_000; pages++) {
            var page = changes.call(Actor.partner(partner.value()), after, 100);
            page.changes().stream().map(WireChange::asset).forEach(has::add);
            if (page.next() == after) break;
            after = page.next();
        }

        assertThat(after).isEqualTo(log.head());
        assertThat(has).containsAll(shown).doesNotHaveDuplicates();
    }

    @Test
    void a_revocation_lists_the_same_assets_as_the_grant() {
        var shown = released();
        long before = log.head();
        var given = give.call(Actor.SYSTEM, partner, ALL_OF_IT);
        long between = log.head();
        letOut.release(team, shown, Reach.PARTNERS, WindowRequest.NOW);

        take.call(Actor.SYSTEM, given);

        var read = readAll(before);
        var revoked =
                read.stream().filter(row -> row.change() == ChangeKind.REVOKE).toList();
        assertThat(revoked)
                .extracting(LogRow::asset)
                .containsExactlyInAnyOrderElementsOf(read.stream()
                        .filter(row -> row.change() == ChangeKind.GRANT && row.seq() <= between)
                        .map(LogRow::asset)
                        .toList());
        assertThat(changes.call(Actor.partner(partner.value()), before, ReadChanges.MOST)
                        .changes())
                .allMatch(change -> change.state().isNothing());
    }

    @Test
    void other_partners_do_not_see_it() {
        var other = register.call(Actor.SYSTEM, cast.department());
        long before = log.head();

        give.call(Actor.SYSTEM, partner, ALL_OF_IT);

        var page = changes.call(Actor.partner(other.value()), before, 1);
        assertThat(page.changes()).isEmpty();
        assertThat(page.next()).isEqualTo(log.head());
    }

    @Test
    void push_partners_get_each_change_once() throws Exception {
        var shown = released();
        sql.update(
                """
                insert into subscription (id, partner_id, channel, label, target, settings, state, begun_after, created_at,
                                          created_by, next_attempt_at)
                values (gen_random_uuid(), ?, 'WEBHOOK', 'thử', 'http://127.0.0.1:9/', '{}', 'ACTIVE', ?, now(), 'test',
                        now() + interval '1 day')""",
                partner.value(),
                log.head());
        long before = log.head();

        give.call(Actor.SYSTEM, partner, ALL_OF_IT);

        letOut.release(team, shown, Reach.PARTNERS, WindowRequest.NOW);
        int granted = (int) readAll(before).stream()
                .filter(row -> row.change() == ChangeKind.GRANT)
                .count();
        for (int i = 0; i < 600 && planned("GRANT") < granted; i++) Thread.sleep(100);
        assertThat(planned("GRANT")).isEqualTo(granted);
        assertThat(planned("PUBLISH")).isOne();
        assertThat(sql.text(
                        "select string_agg(c.change || ' ' || d.state, ', ' order by d.seq) from delivery d"
                                + " join change_entry c on c.seq = d.seq"
                                + " join subscription s on s.id = d.subscription_id where s.partner_id = ? and d.asset_id = ?",
                        partner.value(),
                        shown.id().value()))
                .isEqualTo("GRANT REPLACED, PUBLISH PLANNED");
    }

    private int planned(String change) throws SQLException {
        return Integer.parseInt(sql.text(
                "select count(*) from delivery d join change_entry c on c.seq = d.seq"
                        + " join subscription s on s.id = d.subscription_id where s.partner_id = ? and c.change = ?",
                partner.value(),
                change));
    }

    private Asset released() {
        var asset = letOut.asset(team, RARE);
        letOut.release(team, asset, Reach.PARTNERS, WindowRequest.NOW);
        return asset;
    }

    private List<LogRow> readAll(long after) {
        var all = new ArrayList<LogRow>();
        var window = rows.after(partner, after, LogRows.STRETCH);
        for (; window.full(); window = rows.after(partner, window.last(), LogRows.STRETCH)) all.addAll(window.rows());
        all.addAll(window.rows());
        assertThat(window.last()).isEqualTo(log.head());
        return all;
    }
}
