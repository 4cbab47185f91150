package vn.lantoa.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.catalogue.AddToCollection;
import vn.lantoa.catalogue.ArrangeCollection;
import vn.lantoa.catalogue.BeginCollection;
import vn.lantoa.catalogue.CatalogueCard;
import vn.lantoa.catalogue.ChangeCollection;
import vn.lantoa.catalogue.OpenCollections;
import vn.lantoa.catalogue.search.DropSavedSearch;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.IssuedSearch;
import vn.lantoa.catalogue.search.ListSavedSearches;
import vn.lantoa.catalogue.search.Narrowing;
import vn.lantoa.catalogue.search.NoteForSavedSearches;
import vn.lantoa.catalogue.search.RenewSavedSearch;
import vn.lantoa.catalogue.search.SaveSearch;
import vn.lantoa.catalogue.search.SearchRequest;
import vn.lantoa.catalogue.search.SearchRequest.Sort;
import vn.lantoa.catalogue.search.SearchableCatalogue;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleasePublished;

/** Saved searches, manual collections, and their feeds, on the real database. */
@ExtendWith(ArquillianExtension.class)
class SavedFeedIT {
    @Inject
    SearchableCatalogue catalogue;

    @Inject
    SaveSearch save;

    @Inject
    ListSavedSearches list;

    @Inject
    DropSavedSearch drop;

    @Inject
    RenewSavedSearch renew;

    @Inject
    NoteForSavedSearches note;

    @Inject
    RenderSavedFeed render;

    @Inject
    BeginCollection begin;

    @Inject
    ChangeCollection change;

    @Inject
    AddToCollection add;

    @Inject
    ArrangeCollection arrange;

    @Inject
    OpenCollections open;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void its_feed_shows_matches_and_their_withdrawals() {
        var agency = catalogue.agency();
        var officer = catalogue.uploader(agency);
        var asset = catalogue.put(agency, catalogue.titled("Nuôi cá lồng"), Instant.parse("2026-01-01T00:00:00Z"));
        catalogue.index(asset);
        var request = new SearchRequest(
                "nuoi ca", Narrowing.to(Map.of(Facet.AGENCY, catalogue.codeOf(agency))), Sort.BEST, 1);

        var saved = save.call(new SaveSearch.Command(" Nuôi cá ", request, officer));

        assertThat(saved.search().name()).isEqualTo("Nuôi cá");
        assertThat(list.call(officer)).containsExactly(saved.search());
        for (var format : FeedFormat.values())
            assertThat(text(saved, format)).contains("Nuôi cá lồng", "urn:uuid:" + asset);
        catalogue.withdraw(asset);
        for (var format : FeedFormat.values())
            assertThat(text(saved, format)).doesNotContain("Nuôi cá lồng").contains("urn:uuid:" + asset, "thu hồi");
        assertThat(text(saved, FeedFormat.ATOM)).contains("deleted-entry ref=\"urn:uuid:" + asset);
        drop.call(saved.search().id(), officer);
        assertThatThrownBy(() -> text(saved, FeedFormat.ATOM)).isInstanceOf(NotFound.class);
    }

    @Test
    void stores_only_the_hash_of_its_address_and_can_renew_it() {
        var officer = catalogue.uploader(catalogue.agency());
        var saved = save.call(new SaveSearch.Command("Ong", SearchRequest.of("nuoi ong"), officer));

        var renewed = renew.call(saved.search().id(), officer);

        assertThat(catalogue.savedSearchColumns(saved.search().id().value()))
                .contains(renewed.token().sha256().hex())
                .doesNotContain(renewed.token().value());
        assertThat(renewed.search()).isEqualTo(saved.search());
        assertThat(text(renewed, FeedFormat.ATOM)).contains("Ong");
        assertThatThrownBy(() -> text(saved, FeedFormat.ATOM)).isInstanceOf(NotFound.class);
    }

    @Test
    void former_addresses_keep_working() throws IOException {
        var old = new RandomToken("0f1e2d3c4b5a6978".repeat(4));

        assertThat(catalogue.hashedByMigration(old.value()))
                .isEqualTo(old.sha256().hex());
    }

    @Test
    void its_feed_shows_withdrawals_of_unread_later_releases() {
        var agency = catalogue.agency();
        var among = new Narrowing(
                Map.of(Facet.AGENCY, List.of(catalogue.codeOf(agency)), Facet.KIND, List.of("infographic", "video")),
                null,
                null);
        var saved = save.call(new SaveSearch.Command(
                "Ong", new SearchRequest("nuoi ong", among, Sort.BEST, 1), catalogue.uploader(agency)));
        var fits = catalogue.put(agency, catalogue.titled("Nuôi ong lấy mật"), Instant.parse("2026-01-01T00:00:00Z"));
        var other = catalogue.put(agency, catalogue.titled("Nuôi cá"), Instant.parse("2026-01-01T00:00:00Z"));

        for (var asset : List.of(fits, other, fits))
            note.on(new ReleasePublished(new ReleaseId(UUID.randomUUID()), asset, Instant.now()));
        catalogue.withdraw(fits);
        catalogue.withdraw(other);

        assertThat(text(saved, FeedFormat.ATOM))
                .containsOnlyOnce("deleted-entry ref=\"urn:uuid:" + fits)
                .doesNotContain("urn:uuid:" + other);
    }

    @Test
    void an_open_collection_shows_its_public_assets_in_order() {
        var agency = catalogue.agency();
        var officer = catalogue.uploader(agency);
        var out = Instant.parse("2026-01-01T00:00:00Z");
        var one = catalogue.put(agency, catalogue.titled("Ảnh một"), out);
        var two = catalogue.put(agency, catalogue.titled("Ảnh hai"), out);
        var hidden = catalogue.draft(agency, "Bản nháp");
        var id = begin.call(agency, " Ảnh đẹp ", officer);
        assertThat(add.call(id, List.of(one, hidden, two), officer)).isEqualTo(3);
        assertThatThrownBy(() -> open.cards(id)).isInstanceOf(NotFound.class);

        assertThatThrownBy(() -> change.call(new ChangeCollection.Command(id, "Ảnh đẹp", true, officer)))
                .as("an author opens nothing")
                .isInstanceOf(Forbidden.class);
        change.call(new ChangeCollection.Command(id, "Ảnh đẹp", true, catalogue.releaser(agency)));
        arrange.call(new ArrangeCollection.Command(id, two, ArrangeCollection.Move.FIRST, officer));

        assertThat(open.cards(id)).extracting(CatalogueCard::asset).containsExactly(two, one);
        assertThat(render.collection(id, FeedFormat.JSON).text())
                .contains("Ảnh đẹp", "Ảnh một", "Ảnh hai")
                .doesNotContain(hidden.toString());
        catalogue.withdraw(two);
        assertThat(open.cards(id)).extracting(CatalogueCard::asset).containsExactly(one);
        arrange.call(new ArrangeCollection.Command(id, one, ArrangeCollection.Move.OUT, officer));
        assertThat(open.cards(id)).isEmpty();
        assertRejected(() -> begin.call(agency, "ẢNH ĐẸP", officer), "name taken");
    }

    @Test
    void nobody_sees_renews_or_drops_the_search_of_another() {
        var agency = catalogue.agency();
        var saved = save.call(new SaveSearch.Command("Của tôi", SearchRequest.of("tôi"), catalogue.uploader(agency)));
        var other = catalogue.uploader(agency);

        assertThat(list.call(other)).isEmpty();
        var id = saved.search().id();
        assertThatThrownBy(() -> renew.call(id, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drop.call(id, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> render.call(UUID.randomUUID().toString(), FeedFormat.ATOM))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void limits_saved_searches_and_requires_names() {
        var officer = catalogue.uploader(catalogue.agency());

        assertRejected(() -> save.call(new SaveSearch.Command(" ", SearchRequest.of("a"), officer)), "name missing");
        for (int i = 0; i < 50; i++) save.call(new SaveSearch.Command("x" + i, SearchRequest.of("a"), officer));
        assertRejected(() -> save.call(new SaveSearch.Command("x", SearchRequest.of("a"), officer)), "name too-many");
    }

    private String text(IssuedSearch issued, FeedFormat format) {
        return render.call(issued.token().value(), format).text();
    }
}
