package vn.lantoa.coverage.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.TrialSandbox;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;

/** Pages with scripts in the system's Chromium; skipped where there is none, or no sandbox. */
class PageBrowserTest {
    private static final URI AT = URI.create("https://so.tinh.example/tin/1");

    @TempDir
    Path folder;

    private final PageBrowser browser = new PageBrowser();
    private final Map<String, String> site = new HashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger reached = new AtomicInteger();
    private HttpServer inside;
    private String at = "";

    @BeforeEach
    void start() throws IOException {
        browser.children = TrialSandbox.children(folder, List.of());
        browser.config = new ChildConfig(Path.of("java"), folder, folder, 1 << 20);
        assumeTrue(browser.program().isPresent(), "Chromium is not installed");
        inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            reached.incrementAndGet();
            exchange.close();
        });
        inside.start();
        at = "127.0.0.1:" + inside.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        if (inside != null) inside.stop(0);
    }

    @Test
    void scripts_insert_pictures_that_the_hub_has_fetched_for_them() {
        site.put("/tin/1", "<div id=goc></div><script src=/a.js></script>");
        site.put(
                "/a.js",
                "fetch('/api/anh.json').then(r => r.json()).then(all => { for (const one of all)"
                        + " goc.innerHTML += '<img src=' + one + '>'; });");
        site.put("/api/anh.json", "[\"/anh/1.jpg\", \"/anh/2.jpg\"]");

        assertThat(render()).hasValueSatisfying(page -> assertThat(page)
                .contains("<img src=\"/anh/1.jpg\">", "<img src=\"/anh/2.jpg\">"));
        assertThat(asked).containsExactly("/tin/1", "/a.js", "/api/anh.json");
    }

    @Test
    void pictures_are_inserted_when_they_would_become_visible() {
        site.put(
                "/tin/1",
                "<div style='height:5000px'></div><p id=cuoi>x<script>new IntersectionObserver(all => {"
                        + " if (all[0].isIntersecting) cuoi.innerHTML = '<img src=/anh/cuoi.jpg>'; }).observe(cuoi)</script>");

        assertThat(render()).hasValueSatisfying(page -> assertThat(page).contains("/anh/cuoi.jpg"));
    }

    @Test
    void an_endless_script_ends_in_time() {
        site.put("/tin/1", "<p>a<script>for (;;) document.title += 'x'</script>");
        var begun = System.nanoTime();

        assertThat(render()).isEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PageBrowser.LONGEST.plusSeconds(8));
    }

    @Test
    void memory_is_limited() {
        site.put("/tin/1", "<p>a<script>const all = []; for (;;) all.push(new Uint8Array(1e8).fill(1))</script>");
        var begun = System.nanoTime();

        render();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PageBrowser.LONGEST.plusSeconds(8));
    }

    @Test
    void a_page_reaches_nothing_but_what_the_hub_answers() {
        site.put(
                "/tin/1",
                "<p id=x>a<iframe src='file:///etc/passwd'></iframe><iframe src='http://" + at + "/'></iframe>"
                        + "<a id=tai href='http://" + at + "/t.zip' download>t</a><script>"
                        + "new WebSocket('ws://" + at + "/'); tai.click(); window.open('http://" + at + "/');"
                        + "navigator.sendBeacon('http://" + at + "/'); fetch('http://" + at + "/', {method: 'POST'});"
                        + "try { const pc = new RTCPeerConnection({iceServers: [{urls: 'stun:" + at + "'}]});"
                        + "  pc.createDataChannel('a'); pc.createOffer().then(o => pc.setLocalDescription(o)) } catch (e) {}"
                        + "new Worker(URL.createObjectURL(new Blob([\"fetch('http://" + at + "/')\"])));"
                        + "fetch('file:///etc/hostname').then(r => r.text()).then(t => x.id = 'read' + t).catch(e => x.id = 'no')"
                        + "</script>");

        var page = render();

        assertThat(page)
                .hasValueSatisfying(
                        text -> assertThat(text).contains("id=\"no\"").doesNotContain("root:"));
        assertThat(reached).hasValue(0);
    }

    @Test
    void a_page_that_leaves_for_an_internal_address_is_not_rendered_there() {
        site.put("/tin/1", "<p>a<script>location = 'http://" + at + "/'</script>");

        render();

        assertThat(reached).hasValue(0);
        assertThat(asked).contains("http://" + at + "/");
    }

    private Optional<String> render() {
        return browser.render(AT, (address, isDocument) -> {
            var path = address.replace("https://so.tinh.example", "");
            asked.add(path);
            var type =
                    path.endsWith(".js") ? "text/javascript" : path.endsWith("json") ? "application/json" : "text/html";
            return Optional.ofNullable(site.get(path))
                    .map(body -> new Answered(
                            200, Map.of("content-type", List.of(type)), body.getBytes(StandardCharsets.UTF_8)));
        });
    }
}
