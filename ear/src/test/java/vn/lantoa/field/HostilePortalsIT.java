package vn.lantoa.field;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.field.HostilePortal.Trick;
import vn.lantoa.field.StaticPortal.Content;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheProduct;

/**
 * A portal among hostile ones: it is visited in the same round, the others cost at most their limits, and none
 * redirects the hub to internal addresses. Prints the cost of each.
 */
@Tag("field")
class HostilePortalsIT {
    private static final String HOME = "hostile-portals";
    private static final Path DRAWING = Path.of("src/demo/content/5-buoc-nop-ho-so/5-buoc-nop-ho-so.png");
    private static final Duration LONG = Duration.ofMinutes(8);
    private static final int PAGES = 12;

    /** The tricks whose visits end within minutes. */
    private static final Set<Trick> SHORT = EnumSet.of(
            Trick.DRIP,
            Trick.HUGE,
            Trick.BOMB,
            Trick.ROBOTS,
            Trick.SILENT,
            Trick.INWARD_ROBOTS,
            Trick.INWARD,
            Trick.SLOW);

    /**
     * The limits of a visit (ADR 59): requests; bytes, including the last response; waiting time, including the last
     * response.
     */
    private static final int MOST_REQUESTS = 300;

    private static final int MOST_MEGABYTES = 64 + 8;
    private static final int MOST_SECONDS = 20 * 60 + 15;
    private static final int MOST_ADDRESSES = 5000;
    private static final int LEFT = 10;

    private static final AtomicInteger REACHED = new AtomicInteger();

    private static HttpServer inside;
    private static List<HostilePortal> hostile;
    private static StaticPortal alone;
    private static StaticPortal beside;
    private static Product product;
    private static PortalConsole console;

    @BeforeAll
    static void start() throws IOException {
        inside = HttpServer.create(new InetSocketAddress(0), 0);
        inside.createContext("/", exchange -> {
            REACHED.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        inside.start();
        var address = URI.create("http://127.0.0.1:" + inside.getAddress().getPort() + "/");
        hostile = Arrays.stream(Trick.values())
                .map(trick -> new HostilePortal(trick, address))
                .toList();
        alone = StaticPortal.of(pages("một mình"));
        beside = StaticPortal.of(pages("bên cạnh"));
        // of this machine the hub may contact only their hosts
        var hosts = Stream.concat(hostile.stream().map(HostilePortal::host), Stream.of(alone.host(), beside.host()));
        product = TheProduct.ready(Product.start(TheProduct.settings(HOME)
                .with("LANTOA_CRAWL_HOURS", "0-24")
                .with("LANTOA_OUTWARD_NETWORKS", hosts.map(host -> host + "/32").collect(joining(",")))));
        console = new PortalConsole(product);
    }

    @AfterAll
    static void stop() {
        product.close();
        hostile.forEach(HostilePortal::close);
        alone.close();
        beside.close();
        inside.stop(0);
        TheProduct.discard(HOME);
    }

    @Test
    void hostile_portals_stay_within_their_limits_and_delay_no_other_portal() throws Exception {
        var drawing = console.released("photo", "Năm bước nộp hồ sơ", DRAWING);
        console.signIn();
        console.switchOn();
        HubClient.await("the parts of the picture", LONG, () -> console.sql("select count(*) from inset_look") >= 1);
        var whileAlone = seen(alone);

        for (var one : hostile) console.register("so-nv", one.home());
        var whileBeside = seen(beside);
        var stillGoing = console.sql("select count(*) from portal_visit where ended_at is null");
        System.out.printf(
                "a portal of %d requests: alone %d s, beside %d hostile ones %d s; %d of these still under way%n",
                beside.requests(), whileAlone.toSeconds(), hostile.size(), whileBeside.toSeconds(), stillGoing);
        for (var one : hostile)
            if (SHORT.contains(one.trick()))
                HubClient.await("the end of " + one.trick(), LONG, () -> visit(one, "ended_at is not null") == 1);
        nearTheEnd();
        for (var one : hostile)
            HubClient.await("the end of " + one.trick(), LONG, () -> visit(one, "ended_at is not null") == 1);

        for (var one : hostile) account(one);
        assertThat(stillGoing).as("under way when the portal was seen").isPositive();
        assertThat(finds(beside, drawing)).isEqualTo(PAGES);
        for (var one : hostile) {
            assertShare(one);
            if (one.trick() == Trick.SLOW) assertReadBesideSlowPages(one);
        }
        assertThat(REACHED).as("requests to what is inside").hasValue(0);
        assertThat(product.first().isRunning()).isTrue();
    }

    /** The duration of the portal's visit, from its registration to its end. */
    private static Duration seen(StaticPortal portal) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        console.register("so-khcn", portal);
        HubClient.await("the visit", LONG, () -> console.visits(portal, "outcome = 'WHOLE'") == 1);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static int finds(StaticPortal portal, MainJob of) {
        return console.sql(
                "select count(*) from portal_find f join agency_portal a on a.id = f.portal_id where a.host = '"
                        + portal.host() + "' and f.asset_id = '" + of.asset() + "'");
    }

    private static int visit(HostilePortal portal, String where) {
        return console.sql(
                "select count(*) from portal_visit v join agency_portal a on a.id = v.portal_id where a.host = '"
                        + portal.host() + "' and " + where);
    }

    /**
     * Sets the request counters of portals that would run for twenty minutes, so that only their last requests are
     * left.
     */
    private static void nearTheEnd() {
        console.text("with near as (update portal_visit set requests = " + (MOST_REQUESTS - LEFT)
                + " where ended_at is null and requests < " + (MOST_REQUESTS - LEFT)
                + " returning 1) select count(*)::text from near");
    }

    private static void account(HostilePortal portal) {
        System.out.println(portal.trick() + ": "
                + console.text(
                        "select concat_ws(', ', outcome, requests || ' requests', pages || ' pages', files || ' files',"
                                + " round(bytes / 1048576.0, 1) || ' MB read', round(busy_millis / 1000.0, 1) || ' s waited for',"
                                + " (select count(*) from portal_page p where p.portal_id = v.portal_id) || ' addresses known',"
                                + " round(extract(epoch from ended_at - started_at)) || ' s in all')"
                                + " from portal_visit v join agency_portal a on a.id = v.portal_id where a.host = '"
                                + portal.host() + "'")
                + ", " + portal.requests() + " seen by itself, " + (portal.sent() >> 20) + " MB sent");
    }

    private static void assertShare(HostilePortal portal) {
        assertThat(visit(
                        portal,
                        "v.requests <= " + MOST_REQUESTS + " and v.bytes <= " + ((long) MOST_MEGABYTES << 20)
                                + " and v.busy_millis <= " + MOST_SECONDS * 1000L
                                + " and (select count(*) from portal_page p where p.portal_id = v.portal_id) <= "
                                + MOST_ADDRESSES))
                .as("visits of " + portal.trick() + " within the share")
                .isEqualTo(1);
        assertThat(portal.requests()).as("requests to " + portal.trick()).isLessThanOrEqualTo(MOST_REQUESTS);
    }

    private static void assertReadBesideSlowPages(HostilePortal portal) {
        assertThat(visit(portal, "v.outcome = 'WHOLE' and v.pages = 1 + " + HostilePortal.SLOW_PAGES))
                .as("a visit that went on after each slow page")
                .isEqualTo(1);
        assertThat(console.sql("select count(*) from portal_find f join agency_portal a on a.id = f.portal_id"
                        + " where f.reason = 'UNREADABLE' and f.page like '%/cham/%' and a.host = '" + portal.host()
                        + "'"))
                .as("pages recorded as unreadable")
                .isEqualTo(HostilePortal.SLOW_PAGES);
    }

    private static Map<String, Content> pages(String salt) throws IOException {
        var copy = CopiedPicture.HALF.of(DRAWING);
        var site = new LinkedHashMap<String, Content>();
        var front = new StringBuilder();
        for (int i = 0; i < PAGES; i++) {
            site.put("/tin/" + i, Content.html("<img src=/anh/" + i + ".jpg>"));
            // bytes after the end of a JPEG are not part of the picture
            var end = (salt + i).getBytes(StandardCharsets.UTF_8);
            var picture = Arrays.copyOf(copy, copy.length + end.length);
            System.arraycopy(end, 0, picture, copy.length, end.length);
            site.put("/anh/" + i + ".jpg", new Content("image/jpeg", picture));
            front.append("<a href=/tin/").append(i).append(">x</a>");
        }
        site.put("/", Content.html(front.toString()));
        return site;
    }
}
