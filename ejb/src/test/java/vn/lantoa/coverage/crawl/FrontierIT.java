package vn.lantoa.coverage.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.coverage.portal.OrderVisit;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.coverage.portal.RegisterPortal;
import vn.lantoa.coverage.portal.SwitchCrawling;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;

/** The order in which visits request the addresses of a portal, on loopback. */
@ExtendWith(ArquillianExtension.class)
class FrontierIT {
    private static final String CALENDAR = "/lich?thang=";

    @Inject
    Cast cast;

    @Inject
    RegisterPortal register;

    @Inject
    SwitchCrawling turn;

    @Inject
    OrderVisit order;

    @Inject
    VisitSteps visit;

    @Inject
    Sql sql;

    private final List<TrialSite> open = new ArrayList<>();

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        turn.call(Actor.SYSTEM, true);
    }

    @AfterEach
    void stop() throws SQLException {
        turn.call(Actor.SYSTEM, false);
        open.forEach(TrialSite::close);
        sql.update("update portal_visit set ended_at = now(), outcome = 'TIME' where ended_at is null");
        sql.update("update portal_turn set next_visit_at = '9000-01-01'");
    }

    @Test
    void an_endless_calendar_gets_a_tenth_and_the_next_visit_continues_where_the_first_ended() throws SQLException {
        int pages = 330;
        var site = site(Map.of("/", months(0) + links("/tin/", pages)), FrontierIT::calendar);
        for (int i = 1; i <= pages; i++) site.show("/tin/" + i, months(0) + "<p>Tin " + i);
        var portal = register(site);

        visit.walk(portal, 1000);
        var first = site.asked();
        order.call(Actor.SYSTEM, portal);
        visit.walk(portal, 1000);
        var second = site.asked();

        assertThat(first).hasSize(CrawlRules.MOST_REQUESTS);
        assertThat(second).hasSize(CrawlRules.MOST_REQUESTS);
        for (var one : List.of(first, second))
            assertThat(of(CALENDAR, one)).hasSizeBetween(25, CrawlRules.MOST_REQUESTS / 10);
        assertThat(of(CALENDAR, second))
                .as("months of the second visit")
                .doesNotContainAnyElementsOf(of(CALENDAR, first));
        int left = pages - of("/tin/", first).size();
        var known = new HashSet<>(of("/tin/", first));
        assertThat(left).isBetween(50, 100);
        assertThat(of("/tin/", second).subList(0, left))
                .as("the pages before those that are known")
                .doesNotContainAnyElementsOf(known)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_calendar_of_a_small_portal_gets_a_tenth_of_the_requests_so_far() throws SQLException {
        var site = site(Map.of("/", months(0) + links("/tin/", 25)), FrontierIT::calendar);
        for (int i = 1; i <= 25; i++) site.show("/tin/" + i, "<p>Tin " + i);

        visit.walk(register(site), 200);

        var asked = site.asked();
        assertThat(of("/tin/", asked)).hasSize(25);
        assertThat(of(CALENDAR, asked)).hasSizeBetween(1, asked.size() / 10);
    }

    @Test
    void parts_of_lists_come_before_details_unless_there_is_a_sitemap() throws SQLException {
        var pages = new HashMap<String, String>();
        pages.put("/", links("/tin/", 3) + "<a href='/ds?trang=1'>x</a>");
        for (int i = 1; i <= 12; i++)
            pages.put("/ds?trang=" + i, "<a href='/ds?trang=" + (i + 1) + "'>x</a><a href=/cu/" + i + ">x</a>");
        var site = site(pages, path -> Optional.of("<p>"));
        visit.walk(register(site), 200);

        var asked = site.asked();
        assertThat(of("/ds?", asked)).as("beyond the depth of links").hasSize(13);
        assertThat(asked.indexOf("/ds?trang=12")).isLessThan(asked.indexOf("/tin/1"));
        assertThat(asked).contains("/cu/12");

        var mapped = new HashMap<>(pages);
        var withMap = site(mapped, path -> Optional.of("<p>"));
        withMap.show("/robots.txt", "Sitemap: " + withMap.at("/map.xml"));
        withMap.show(
                "/map.xml",
                "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
                        + withMap.at("/tin/1") + "</loc></url></urlset>");
        visit.walk(register(withMap), 200);

        var order = withMap.asked();
        assertThat(order.indexOf("/tin/1")).isPositive().isLessThan(order.indexOf("/ds?trang=1"));
    }

    @Test
    void new_addresses_come_before_finds_in_the_second_half_of_a_visit() throws SQLException {
        var site = site(Map.of("/", links("/tin/", 4)), path -> Optional.of("<p>"));
        var portal = register(site);
        visit.walk(portal, 200);
        site.asked();
        sql.update("update portal_page set has_finds = true where portal_id = ? and depth > 0", portal.value());
        site.show("/", links("/tin/", 5));
        order.call(Actor.SYSTEM, portal);
        visit.begin(portal);
        for (int steps = 0; steps < 3; steps++) visit.take(visit.next(portal));
        assertThat(site.asked()).endsWith("/tin/1");

        sql.update("update portal_visit set requests = 150 where portal_id = ? and ended_at is null", portal.value());
        visit.take(visit.next(portal));
        assertThat(site.asked()).containsExactly("/tin/5");
    }

    @Test
    void a_visit_leaves_a_limited_number_of_addresses_to_the_next_one() throws SQLException {
        var site = site(Map.of("/", "<p>"), path -> Optional.of("<p>"));
        var portal = register(site);
        visit.walk(portal, 200);
        sql.update(
                "insert into portal_page (portal_id, address, kind, depth, parent, linked_in, found_at)"
                        + " select ?, ? || n, 'PAGE', 2, '', gen_random_uuid(), now() + n * interval '1 second'"
                        + " from generate_series(1, 1200) n",
                portal.value(),
                site.at("/cu/"));
        order.call(Actor.SYSTEM, portal);
        visit.begin(portal);

        assertThat(sql.text(
                        "select count(*) || ' ' || max(replace(address, ?, '')::integer) from portal_page"
                                + " where portal_id = ? and depth = 2",
                        site.at("/cu/"),
                        portal.value()))
                .isEqualTo("1000 1000");
    }

    private TrialSite site(Map<String, String> pages, Function<String, Optional<String>> otherwise) {
        var site = TrialSite.of(pages, otherwise);
        site.show("/robots.txt", "");
        site.show("/sitemap.xml", "");
        open.add(site);
        return site;
    }

    private PortalId register(TrialSite site) {
        return register.call(new RegisterPortal.Command(Actor.SYSTEM, cast.department(), site.at("/"), cast.today()));
    }

    private static List<String> of(String prefix, List<String> asked) {
        return asked.stream().filter(one -> one.startsWith(prefix)).toList();
    }

    private static String links(String prefix, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(one -> "<a href='" + prefix + one + "'>x</a>")
                .collect(Collectors.joining());
    }

    /** The page of a month, with links to the next twelve months. */
    private static Optional<String> calendar(String path) {
        return path.startsWith(CALENDAR)
                ? Optional.of(months(Integer.parseInt(path.substring(CALENDAR.length()))))
                : Optional.empty();
    }

    private static String months(int after) {
        return IntStream.rangeClosed(after + 1, after + 12)
                .mapToObj(one -> "<a href='" + CALENDAR + one + "'>x</a>")
                .collect(Collectors.joining());
    }
}
