package vn.lantoa.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.FollowedLog;

/** Which log entries and times invalidate a cached response, and which do not. */
class AnswerCacheTest {
    private static final String TAKEN = "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10";
    private static final String VARIANT = "1f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10";
    private static final String OTHER = "2f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10";

    private final MovedClock clock = new MovedClock();
    private final FollowedLog log = new FollowedLog(clock);
    private final AnswerCache cache = new AnswerCache();

    @BeforeEach
    void start() {
        cache.changes = log.changes;
        cache.ends = log.ends;
        cache.head = log.head;
        cache.meters = (name, tags) -> {};
        cache.clock = clock;
        cache.zone = clock.getZone();
        log.head.poll();
    }

    /** The addresses at which an asset is or could be shown. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/" + TAKEN,
                "/a/" + TAKEN + "/v/1",
                "/a/" + TAKEN + "/manifest.json",
                "/a/" + VARIANT,
                "/embed/" + TAKEN,
                "/embed/" + VARIANT + "?lang=km",
                "/oembed?url=https%3A%2F%2Fhub.example.vn%2Fa%2F" + TAKEN,
                "/feeds/all.atom",
                "/feeds/org-so-khcn.rss",
                "/feeds/all/archive/1.atom",
                "/feeds/campaign-ngay-10-10.atom",
                "/embed/collection?topic=III.1",
                "/c/ngay-10-10",
                "/search?q=dich+vu+cong",
                "/search.json?q=dich&kind=video",
                "/",
                "/sitemap.xml",
                "/recalls.json",
                "/feeds/bulletins-p-ban-thach.rss",
                "/feeds/bulletins-radio.rss"
            })
    void the_end_of_an_asset_invalidates_responses_that_show_it(String address) {
        keep(address);
        assertThat(isKept(address)).isTrue();
        log.change(asset(TAKEN), asset(VARIANT));
        wait(Duration.ofMillis(200));
        assertThat(isKept(address)).as("withdrawn").isFalse();

        keep(address);
        log.endAt(clock.instant().plusSeconds(5), asset(TAKEN), asset(VARIANT));
        log.change(asset(OTHER));
        wait(Duration.ofMillis(200));
        keep(address);
        wait(Duration.ofSeconds(4));
        assertThat(isKept(address)).as("before its end").isTrue();
        wait(Duration.ofMillis(800));
        assertThat(isKept(address)).as("at its end").isFalse();
        wait(Duration.ofSeconds(5));
        assertThat(isKept(address)).as("after its end").isFalse();
        keep(address);
        assertThat(isKept(address)).as("made after its end").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/" + OTHER, "/embed/" + OTHER, "/robots.txt"})
    void responses_that_show_other_assets_stay_valid(String address) {
        log.endAt(clock.instant().plusSeconds(5), asset(TAKEN), asset(VARIANT));
        log.announceAt(clock.instant().plusSeconds(6));
        log.change(asset(TAKEN), asset(VARIANT));
        wait(Duration.ofMillis(200));
        keep(address);
        wait(Duration.ofSeconds(10));
        log.change(asset(TAKEN), asset(VARIANT));
        wait(Duration.ofMillis(200));

        assertThat(isKept(address)).isTrue();
    }

    @Test
    void an_end_between_two_polls_takes_effect_at_its_instant() {
        log.endAt(clock.instant().plusMillis(1), asset(TAKEN));
        log.change(asset(OTHER));
        wait(Duration.ofMillis(0));
        keep("/a/" + TAKEN);
        clock.now = clock.now.plusMillis(1);

        assertThat(isKept("/a/" + TAKEN)).isFalse();
    }

    @Test
    void a_response_rendered_across_an_end_is_not_cached() {
        log.endAt(clock.instant().plusSeconds(1), asset(TAKEN));
        log.change(asset(OTHER));
        wait(Duration.ofMillis(200));
        var asked = clock.instant();
        wait(Duration.ofSeconds(1));
        keep("/a/" + TAKEN, asked);

        assertThat(isKept("/a/" + TAKEN)).isFalse();
    }

    @Test
    void campaign_responses_are_invalidated_by_changes_and_by_time() {
        keep("/c/ngay-10-10");
        log.changePlan();
        wait(Duration.ofMillis(200));
        assertThat(isKept("/c/ngay-10-10")).isFalse();

        log.announceAt(clock.instant().plusSeconds(1));
        log.changePlan();
        wait(Duration.ofMillis(200));
        keep("/c/ngay-10-10");
        wait(Duration.ofSeconds(1));
        assertThat(isKept("/c/ngay-10-10")).isFalse();
    }

    @Test
    void a_bulletin_invalidates_only_the_feeds_of_bulletins() {
        keep("/feeds/bulletins-radio.rss");
        keep("/feeds/all.atom");
        keep("/c/ngay-10-10");
        log.changeBulletin();
        wait(Duration.ofMillis(200));
        assertThat(isKept("/feeds/bulletins-radio.rss")).isFalse();
        assertThat(isKept("/feeds/all.atom")).isTrue();
        assertThat(isKept("/c/ngay-10-10")).isTrue();
    }

    @Test
    void service_pages_are_invalidated_by_the_register_and_any_release() {
        keep("/dv/1.004221");
        keep("/feeds/all.atom");
        log.changeService();
        wait(Duration.ofMillis(200));
        assertThat(isKept("/dv/1.004221")).isFalse();
        assertThat(isKept("/feeds/all.atom")).isTrue();

        keep("/dv/1.004221");
        log.change(asset(OTHER));
        wait(Duration.ofMillis(200));
        assertThat(isKept("/dv/1.004221")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/bulletins-radio.rss", "/calendar/public.ics", "/c/ngay-10-10", "/dv/1.004221"})
    void responses_that_show_a_day_expire_with_it(String address) {
        clock.now = Instant.parse("2026-10-10T16:59:50Z");
        wait(Duration.ofMillis(0));
        keep(address);
        keep("/a/" + OTHER);
        wait(Duration.ofMillis(9800));
        assertThat(isKept(address)).isTrue();
        wait(Duration.ofMillis(200));
        assertThat(isKept(address)).isFalse();
        assertThat(isKept("/a/" + OTHER)).isTrue();
    }

    @Test
    void a_response_is_renewed_after_half_a_minute_and_served_stale_for_five_seconds() {
        isMadeAgainAfter(Duration.ofSeconds(30), "/");
    }

    @Test
    void responses_that_show_one_asset_are_renewed_after_100_seconds() {
        isMadeAgainAfter(Duration.ofSeconds(100), "/a/" + OTHER);
    }

    private void isMadeAgainAfter(Duration lifetime, String address) {
        keep(address);
        wait(lifetime.minusSeconds(1));
        assertThat(isKept(address)).isTrue();
        assertThat(isFresh(address)).isTrue();
        wait(Duration.ofSeconds(1));
        assertThat(isKept(address)).isTrue();
        assertThat(isFresh(address)).isFalse();
        wait(Duration.ofSeconds(5));
        assertThat(isKept(address)).isFalse();
    }

    @Test
    void an_invalid_response_is_never_served_as_stale() {
        keep("/a/" + OTHER);
        wait(Duration.ofSeconds(101));
        assertThat(isKept("/a/" + OTHER)).isTrue();
        log.change(asset(OTHER));
        wait(Duration.ofMillis(200));
        assertThat(isKept("/a/" + OTHER)).isFalse();
    }

    @Test
    void a_feed_without_last_modified_is_renewed_after_two_seconds() {
        keep("/feeds/all.atom", new HeaderMap(), clock.instant());
        wait(Duration.ofMillis(1800));
        assertThat(isKept("/feeds/all.atom")).isTrue();
        wait(Duration.ofMillis(200));
        assertThat(isKept("/feeds/all.atom")).isFalse();
    }

    @Test
    void a_node_without_the_log_serves_nothing_and_drops_older_responses() {
        keep("/a/" + OTHER);
        clock.now = clock.now.plusSeconds(1);
        assertThat(isKept("/a/" + OTHER)).isFalse();

        clock.now = clock.now.plusSeconds(15);
        wait(Duration.ofMillis(0));
        assertThat(isKept("/a/" + OTHER)).isFalse();
        keep("/a/" + OTHER);
        assertThat(isKept("/a/" + OTHER)).isTrue();
    }

    private void keep(String address) {
        keep(address, clock.instant());
    }

    private void keep(String address, Instant asked) {
        keep(address, new HeaderMap().put(Headers.LAST_MODIFIED, "Sat, 10 Oct 2026 04:00:00 GMT"), asked);
    }

    private void keep(String address, HeaderMap headers, Instant asked) {
        var ask = PublicAskTest.ask(address).orElseThrow();
        var life = cache.lifetime(ask, headers, asked);
        cache.keep(ask, new CachedAnswer(200, headers, new byte[0], referer -> {}, cache.mark(), life));
    }

    private boolean isKept(String address) {
        return cache.right(PublicAskTest.ask(address).orElseThrow()).isPresent();
    }

    private boolean isFresh(String address) {
        return cache.isFresh(
                cache.right(PublicAskTest.ask(address).orElseThrow()).orElseThrow());
    }

    /** Advances the clock in the steps of a node, which polls five times a second. */
    private void wait(Duration time) {
        var end = clock.now.plus(time);
        while (clock.now.isBefore(end)) {
            clock.now = clock.now.plusMillis(200);
            log.head.poll();
        }
        if (time.isZero()) {
            clock.now = clock.now.plusNanos(1);
            log.head.poll();
        }
    }

    private static AssetId asset(String id) {
        return new AssetId(UUID.fromString(id));
    }
}
