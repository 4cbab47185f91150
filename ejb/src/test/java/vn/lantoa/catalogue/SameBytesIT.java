package vn.lantoa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
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
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Removals.Removal;
import vn.lantoa.asset.history.RemoveAsset;
import vn.lantoa.catalogue.SameBytes.StoredCopy;
import vn.lantoa.catalogue.search.SearchableCatalogue;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.SeededHub;

/** Assets with the same bytes for an officer, on the real database. */
@ExtendWith(ArquillianExtension.class)
class SameBytesIT {
    private static final SearchableCatalogue.Item INFOGRAPHIC =
            new SearchableCatalogue.Item("INFOGRAPHIC", "vi", "Năm bước", "", "");

    @Inject
    FindSameBytes find;

    @Inject
    SeededHub hub;

    @Inject
    SeededPictures pictures;

    @Inject
    SearchableCatalogue catalogue;

    @Inject
    RemoveAsset remove;

    @Inject
    Clock clock;

    private OrganisationId agency = new OrganisationId(new UUID(0, 0));
    private OrganisationId other = agency;
    private Actor officer = Actor.ANONYMOUS;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        agency = hub.organisation();
        other = hub.organisation();
        officer = hub.officer(agency, Role.UPLOADER);
    }

    @Test
    void finds_own_drafts_unless_they_are_deleted_or_excluded() {
        var draft = hub.asset(agency, officer).id();
        var bytes = pictures.drafted(draft, "Bản thảo");

        assertThat(find.call(bytes, null, officer).copies())
                .extracting(StoredCopy::asset, StoredCopy::title, StoredCopy::own)
                .containsExactly(tuple(draft, "Bản thảo", true));
        assertThat(find.call(bytes, draft, officer).copies()).isEmpty();
        assertThat(find.call(bytes, null, hub.officer(other, Role.UPLOADER)).copies())
                .isEmpty();
        remove.call(new RemoveAsset.Command(draft, Removal.DELETED, officer));
        assertThat(find.call(bytes, null, officer).copies()).isEmpty();
    }

    @Test
    void finds_public_assets_of_all_agencies_until_they_expire() {
        var released = released(other);

        assertThat(only(released, officer).title()).isEqualTo("Năm bước");
        assertThat(only(released, officer).withdrawnAt()).isNull();
        catalogue.end(released, clock.instant().minusSeconds(1));
        assertThat(copies(released, officer)).isEmpty();
    }

    @Test
    void gives_the_reason_of_a_withdrawal_and_the_title_only_to_the_own_agency() {
        var withdrawn = released(other);
        catalogue.withdraw(withdrawn);

        var seen = only(withdrawn, officer);
        var own = only(withdrawn, hub.officer(other, Role.UPLOADER));

        assertThat(seen.withdrawnAt()).isNotNull();
        assertThat(seen.explanation()).isEqualTo("Nội dung sai.");
        assertThat(seen.title()).isEmpty();
        assertThat(own.title()).isEqualTo("Năm bước");
        assertThat(own.explanation()).isEqualTo("Nội dung sai.");
    }

    @Test
    void says_of_blocked_bytes_only_that_they_are_blocked() {
        var bytes = pictures.pictureOf(released(agency));
        pictures.block(bytes);

        var found = find.call(bytes, null, officer);

        assertThat(found.blocked()).isTrue();
        assertThat(found.copies()).isEmpty();
    }

    private AssetId released(OrganisationId owner) {
        return catalogue.put(owner, INFOGRAPHIC, Instant.parse("2026-01-01T00:00:00Z"));
    }

    private List<StoredCopy> copies(AssetId of, Actor by) {
        return find.call(pictures.pictureOf(of), null, by).copies();
    }

    private StoredCopy only(AssetId asset, Actor by) {
        assertThat(copies(asset, by)).extracting(StoredCopy::asset).containsExactly(asset);
        return copies(asset, by).get(0);
    }
}
