package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.AssetLine;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.asset.history.OrganisationLabel;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.web.asset.OwnOrganisations;
import vn.lantoa.web.request.CurrentActor;

/** The assets of an action: the ticked ones, or all that the filter matches, up to the limit. */
class AssetChoiceTest {
    private final List<ListAssets.Query> asked = new ArrayList<>();
    private final ChosenAssets chosen = new ChosenAssets();

    @Test
    void ticked_values_count_once_in_one_or_many_fields() {
        var one = UUID.randomUUID().toString();
        var other = UUID.randomUUID().toString();
        chosen.assets = List.of(one, other + " " + one);

        assertThat(choice(0).of(chosen)).extracting(AssetId::toString).containsExactly(one, other);
        assertThat(asked).isEmpty();
    }

    @Test
    void an_empty_choice_leads_back_to_the_same_list_with_a_message() {
        chosen.assets = List.of("");
        chosen.view = "list";

        assertThat(chosen.withoutChoice()).isEqualTo("/console/assets?view=list&limit=0&none=true#bulk-count");
        assertThatExceptionOfType(Rejected.class).isThrownBy(chosen::named).satisfies(refusal -> assertThat(
                        refusal.issues().list())
                .extracting(Issue::code)
                .containsExactly("missing"));
    }

    @Test
    void rejects_an_oversized_selection() {
        chosen.assets = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(ChosenAssets.MOST + 1)
                .toList();
        assertRefused(0, "too-many");
    }

    @Test
    void selecting_all_includes_every_page_of_the_filter() {
        chosen.all = true;
        chosen.assets = List.of(UUID.randomUUID().toString());

        assertThat(choice(ChosenAssets.MOST).of(chosen))
                .hasSize(ChosenAssets.MOST)
                .doesNotHaveDuplicates();
        assertThat(asked).hasSize(10).allSatisfy(query -> assertThat(query.limit())
                .isEqualTo(ListAssets.MOST));
        assertThat(asked).extracting(ListAssets.Query::after).startsWith(null, "100", "200");
    }

    @Test
    void a_filter_with_no_or_too_many_matches_is_rejected_first() {
        chosen.all = true;

        assertRefused(0, "missing");
        assertRefused(ChosenAssets.MOST + 1, "too-many");
        asked.clear();
        assertRefused(1_000_000, "too-many");
        assertThat(asked).hasSize(11);
    }

    private void assertRefused(int assets, String code) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> choice(assets).of(chosen))
                .satisfies(refusal -> assertThat(refusal.issues().list())
                        .singleElement()
                        .satisfies(issue -> assertThat(issue.code()).isEqualTo(code)));
    }

    private static AssetLine line() {
        var id = UUID.randomUUID().toString();
        return new AssetLine(id, "infographic", "vi", "", "", new OrganisationLabel("a", "A"), null, Instant.EPOCH);
    }

    /** The choice in a library with this number of assets. */
    private AssetChoice choice(int assets) {
        var choice = new AssetChoice();
        choice.own = new OwnOrganisations();
        choice.current = new CurrentActor() {
            @Override
            public Actor actor() {
                return Actor.ANONYMOUS;
            }
        };
        choice.list = new ListAssets() {
            @Override
            public ListPage<AssetLine> call(Query query, Actor by) {
                asked.add(query);
                int from = query.after() == null ? 0 : Integer.parseInt(query.after());
                int to = Math.min(from + query.limit(), assets);
                var lines =
                        Stream.generate(AssetChoiceTest::line).limit(to - from).toList();
                return new ListPage<>(lines, to < assets ? String.valueOf(to) : null);
            }
        };
        return choice;
    }
}
