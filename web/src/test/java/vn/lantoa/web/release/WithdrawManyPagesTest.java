package vn.lantoa.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.entitlement.PreviewReceivers;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.release.reading.ReleaseLine;
import vn.lantoa.web.asset.page.AssetChoice;
import vn.lantoa.web.asset.page.ChosenAssets;
import vn.lantoa.web.page.TypedForm;

class WithdrawManyPagesTest {
    private static final Instant NOON = Instant.parse("2026-11-29T05:00:00Z");

    private final List<String> asked = new ArrayList<>();
    private final List<AssetId> assets =
            Stream.generate(() -> new AssetId(UUID.randomUUID())).limit(100).toList();

    @Test
    void loads_releases_and_recipients_with_one_query_each() {
        var lines = (List<?>) Objects.requireNonNull(
                pages().preview(new ChosenAssets()).model().get("lines"));

        assertThat(asked).containsExactly("releases", "receivers");
        // the first has no release, and the second belongs to another agency
        assertThat(lines).hasSize(98).allSatisfy(line -> assertThat(((ManyPages.Line) line).partners())
                .containsExactly("Báo Đồng Nai"));
        assertThat(((ManyPages.Line) lines.get(0)).asset())
                .isEqualTo(assets.get(2).toString());
    }

    private ManyPages pages() {
        var pages = new ManyPages();
        pages.typed = new TypedForm() {
            @Override
            public Actor actor() {
                return Actor.ANONYMOUS;
            }
        };
        pages.choice = new AssetChoice() {
            @Override
            public List<AssetId> of(ChosenAssets chosen) {
                return assets;
            }
        };
        pages.releases = new ReadReleases() {
            @Override
            public List<ReleaseLine> outOf(Collection<AssetId> of, Actor by) {
                asked.add("releases");
                return of.stream().skip(1).map(WithdrawManyPagesTest.this::line).toList();
            }
        };
        pages.receivers = new PreviewReceivers() {
            @Override
            public Map<ReleaseId, List<String>> of(Collection<ReleaseId> releases, Actor by) {
                asked.add("receivers");
                return releases.stream().collect(Collectors.toMap(one -> one, one -> List.of("Báo Đồng Nai")));
            }
        };
        return pages;
    }

    private ReleaseLine line(AssetId asset) {
        return new ReleaseLine(
                new ReleaseId(UUID.randomUUID()),
                asset,
                1,
                "Ảnh",
                Reach.PUBLIC,
                ReleaseState.PUBLISHED,
                NOON,
                null,
                null,
                NOON,
                "",
                "",
                null,
                null,
                "photo",
                "vi",
                "Sở",
                null,
                1,
                "",
                !asset.equals(assets.get(1)));
    }
}
