package vn.lantoa.embed.sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.asset.AssetId;
import vn.lantoa.embed.sighting.CountSeen.SiteAround;
import vn.lantoa.embed.sighting.ReportSightings.SightingRules;
import vn.lantoa.embed.sighting.SeenLedger.SeenDays;
import vn.lantoa.kernel.CountedMeters;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Issue;

class SeenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final AssetId ASSET = new AssetId(UUID.fromString("0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10"));
    private static final HubAddress HUB =
            new HubAddress(URI.create("https://hub.example"), URI.create("https://hub.example"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "https://Xa.DongNai.gov.vn/tin/1?nguoi=an, xa.dongnai.gov.vn",
                "https://xa.example:8443/, xa.example",
                "about:blank, ''",
                "not an address, ''",
                "'', ''"
            })
    void stores_only_the_host_of_the_embedding_site(String referer, String host) {
        assertThat(SiteAround.of(referer)).isEqualTo(host);
    }

    @Test
    void ignores_its_own_previews() {
        assertThat(SiteAround.isHub("https://hub.example/a/1", HUB)).isTrue();
        assertThat(SiteAround.isHub("https://hub.example.evil.example/", HUB)).isFalse();
    }

    @Test
    void sums_equal_sightings_and_returns_them_once() {
        var buffer = buffer();
        for (int i = 0; i < 3; i++) buffer.add(CountedView.onPaper("k3m9p2xz", "cho", TODAY));
        buffer.add(CountedView.inFrame(ASSET, 1, "xa.example", TODAY));

        assertThat(buffer.drain()).hasSize(2).containsEntry(CountedView.onPaper("k3m9p2xz", "cho", TODAY), 3L);
        assertThat(buffer.drain()).isEmpty();
    }

    @Test
    void sums_an_organisations_days_over_frames_and_scans() {
        var owner = new UUID(0, 1);
        var counts = Map.<CountedView, Long>of(
                CountedView.inFrame(ASSET, 1, "xa.example", TODAY), 2L,
                CountedView.inFrame(ASSET, 2, "huyen.example", TODAY), 3L,
                CountedView.onPaper("k3m9p2xz", "cho", TODAY), 4L,
                CountedView.onPaper("k3m9p2xz", "cho", TODAY.plusDays(1)), 5L,
                CountedView.onPaper("khong-co", "cho", TODAY), 6L);

        assertThat(SeenDays.of(counts, Map.of(ASSET.toString(), owner, "k3m9p2xz", owner)))
                .containsExactly(
                        entry(new SeenDays.OfDay(owner, TODAY), 9L),
                        entry(new SeenDays.OfDay(owner, TODAY.plusDays(1)), 5L));
    }

    @Test
    void invented_places_do_not_grow_the_table() {
        var buffer = buffer();
        for (int i = 0; i < 2 * SeenBuffer.MOST; i++) buffer.add(CountedView.onPaper("k3m9p2xz", "x" + i, TODAY));
        buffer.add(CountedView.onPaper("k3m9p2xz", "x0", TODAY));

        assertThat(buffer.drain())
                .hasSize(SeenBuffer.MOST)
                .containsEntry(CountedView.onPaper("k3m9p2xz", "x0", TODAY), 2L);
    }

    @Test
    void drops_of_a_page_what_may_name_a_person() {
        assertThat(page("https://user:pw@xa.example:8443/tin/1?nguoi=an#x", 1).plainPage())
                .isEqualTo("https://xa.example:8443/tin/1");
        assertThat(page("javascript:alert(1)", 1).plainPage()).isEmpty();
        assertThat(page("/tin/1", 1).plainPage()).isEmpty();
    }

    @Test
    void reports_all_errors_of_a_report_at_once() {
        var wrong = new PageSeen(ASSET, 0, "x", TODAY.plusDays(9), -1);

        assertThat(SightingRules.check(List.of(page("https://xa.example/", 1), wrong), TODAY)
                        .list())
                .extracting(Issue::field)
                .containsExactly("sightings[1].version", "sightings[1].page", "sightings[1].views", "sightings[1].day");
        assertThat(SightingRules.check(List.of(), TODAY).list())
                .extracting(Issue::code)
                .containsExactly("missing");
    }

    private static PageSeen page(String page, long views) {
        return new PageSeen(ASSET, 1, page, TODAY, views);
    }

    private static SeenBuffer buffer() {
        var buffer = new SeenBuffer();
        buffer.meters = new CountedMeters();
        return buffer;
    }
}
