package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.organisation.OrganisationId;

/** Title suggestions while typing, on the real database. */
@ExtendWith(ArquillianExtension.class)
class SuggestIT {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    SuggestTitles suggest;

    @Inject
    FindSimilar similar;

    @Inject
    SearchableCatalogue catalogue;

    private OrganisationId agency = new OrganisationId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        agency = catalogue.agency();
    }

    @Test
    void suggests_titles_by_prefix_and_otherwise_by_similarity() {
        catalogue.index(catalogue.put(agency, catalogue.titled("Quy trình trồng nấm rơm"), LONG_AGO));

        assertThat(suggested("trong nam ro")).contains("Quy trình trồng nấm rơm");
        assertThat(suggested("quy trinh trogn nam")).contains("Quy trình trồng nấm rơm");
        assertThat(suggested("' & :*")).isEmpty();
        assertRejected(() -> suggest.call("x".repeat(201)), "q too-long");
    }

    @Test
    void shows_existing_assets_but_no_drafts_of_others() {
        var mine = catalogue.draft(agency, "Sổ tay nuôi ong lấy mật");
        var other = catalogue.agency();
        catalogue.draft(other, "Sổ tay nuôi ong lấy mật");
        var released = catalogue.put(other, catalogue.titled("Sổ tay nuôi ong"), LONG_AGO);
        catalogue.index(released);
        catalogue.index(catalogue.put(other, catalogue.titled("Phòng cháy rừng"), LONG_AGO));

        assertThat(similar.call("so tay nuoi ong lay mat", catalogue.uploader(agency)))
                .extracting(FindSimilar.Similar::asset, FindSimilar.Similar::released)
                .containsExactly(tuple(mine, false), tuple(released, true));
    }

    private List<String> suggested(String typed) {
        return suggest.call(typed).stream().map(SuggestTitles.Suggestion::title).toList();
    }
}
