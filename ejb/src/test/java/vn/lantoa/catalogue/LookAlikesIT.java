package vn.lantoa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionReady;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.catalogue.search.SearchableCatalogue;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.SeededHub;
import vn.lantoa.rendition.SeededVersions;
import vn.lantoa.rendition.picture.LookAtPicturesOfVersion;

/** Similar pictures for an officer, on the real database; each test uses a unique picture. */
@ExtendWith(ArquillianExtension.class)
class LookAlikesIT {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final SearchableCatalogue.Item INFOGRAPHIC =
            new SearchableCatalogue.Item("INFOGRAPHIC", "vi", "Năm bước", "", "");
    private static final long NEARLY = 0b11;
    private static final long AT_THE_LIMIT = 0xfff;
    private static final long BEYOND = 0x1fff;

    @Inject
    FindLookAlikes find;

    @Inject
    SeededHub hub;

    @Inject
    SeededPictures pictures;

    @Inject
    SeededVersions versions;

    @Inject
    SearchableCatalogue catalogue;

    @Inject
    BlobStorage blobs;

    @Inject
    LookAtPicturesOfVersion look;

    @Inject
    Clock clock;

    @TempDir
    Path directory;

    private final long seen = UUID.randomUUID().getLeastSignificantBits();
    private OrganisationId agency = new OrganisationId(new UUID(0, 0));
    private OrganisationId other = agency;
    private Actor officer = Actor.ANONYMOUS;
    private AssetId mine = new AssetId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        agency = hub.organisation();
        other = hub.organisation();
        officer = hub.officer(agency, Role.UPLOADER);
        mine = asset(agency).id();
        pictures.looksLike(pictures.drafted(mine, "Của tôi"), seen);
    }

    @Test
    void shows_public_assets_and_those_of_the_own_organisation() {
        var released = released(AT_THE_LIMIT);
        var draft = drafted(agency, NEARLY);
        drafted(other, 0);
        var unreleased = asset(other);
        pictures.looksLike(pictureOf(unreleased, "kín " + unreleased.id()), seen);

        alike().containsExactly(tuple(draft, false, 2), tuple(released, true, 12));
    }

    @Test
    void distinguishes_another_picture() {
        released(BEYOND);

        alike().isEmpty();
    }

    @Test
    void hides_withdrawn_ended_and_blocked_content() {
        catalogue.move(released(0), "WITHDRAWN");
        catalogue.end(released(0), clock.instant().minusSeconds(1));
        pictures.block(pictures.pictureOf(released(0)));

        alike().isEmpty();
    }

    @Test
    void treats_other_versions_and_languages_as_the_same_asset() {
        var source = asset(agency);
        var version = hub.ready(source, officer, "gốc " + source.id());
        pictures.looksLike(pictures.pictureOf(source.id()), ~seen);
        var variant = hub.variant(source, version, "en", officer);
        pictures.looksLike(pictures.drafted(source.id(), "Bản thảo"), ~seen ^ 1);
        pictures.looksLike(pictures.drafted(variant.id(), "English"), ~seen ^ 2);

        assertThat(find.call(source.id(), 1, officer).alike()).isEmpty();
        assertThat(find.call(source.id(), null, officer).alike()).isEmpty();
        assertThat(find.call(variant.id(), null, officer).alike()).isEmpty();
    }

    @Test
    void names_the_similar_picture_in_drafts_and_versions() {
        var released = released(NEARLY);
        var sealed = asset(agency);
        pictures.looksLike(pictureOf(sealed, "niêm phong " + sealed.id()), seen);

        assertThat(find.call(sealed.id(), 1, officer).alike())
                .extracting(LookAlike::asset, LookAlike::file, LookAlike::title)
                .containsExactlyInAnyOrder(
                        tuple(released, "niêm phong " + sealed.id() + ".png", "Năm bước"),
                        tuple(mine, "niêm phong " + sealed.id() + ".png", "Của tôi"));
        assertThatThrownBy(() -> find.call(sealed.id(), 2, officer)).isInstanceOf(NotFound.class);
        var stranger = hub.officer(other, Role.UPLOADER);
        assertThatThrownBy(() -> find.call(sealed.id(), 1, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void reports_that_not_all_pictures_were_compared_yet() {
        assertThat(find.call(mine, null, officer).complete()).isTrue();

        pictures.drafted(mine, "");

        assertThat(find.call(mine, null, officer).complete()).isFalse();
    }

    @Test
    void fingerprints_pictures_once_and_deletes_fingerprints_with_their_bytes() throws Exception {
        var owner = asset(agency);
        var file = directory.resolve("photo.jpg");
        try (var bytes = LookAlikesIT.class.getResourceAsStream("/samples/sideways.jpg")) {
            Files.copy(Objects.requireNonNull(bytes), file);
        }
        // a trailing byte, which decoders ignore: bytes that no other test has
        Files.write(
                file,
                UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                java.nio.file.StandardOpenOption.APPEND);
        var blob = blobs.put(file, "image/jpeg");
        var ready = new VersionReady(versions.ready(owner, officer, "ảnh.jpg", "image/jpeg", blob), clock.instant());
        assertThat(find.call(owner.id(), 1, officer).complete()).isFalse();

        look.on(ready);
        var first = pictures.isLookedAt(blob.sha256());
        look.on(ready);

        assertThat(first).isTrue();
        assertThat(find.call(owner.id(), 1, officer).complete()).isTrue();
        var swept = pictures.drafted(mine, "");
        pictures.looksLike(swept, 1);
        pictures.sweep(swept);
        assertThat(pictures.isLookedAt(swept)).isFalse();
    }

    private ListAssert<Tuple> alike() {
        return assertThat(find.call(mine, null, officer).alike().stream()
                .map(one -> tuple(one.asset(), one.released(), one.unlikeness()))
                .toList());
    }

    private Asset asset(OrganisationId owner) {
        return hub.asset(owner, hub.officer(owner, Role.UPLOADER));
    }

    private vn.lantoa.kernel.Sha256 pictureOf(Asset owner, String content) {
        hub.ready(owner, officer, content);
        return pictures.pictureOf(owner.id());
    }

    private AssetId drafted(OrganisationId owner, long off) {
        var asset = asset(owner).id();
        pictures.looksLike(pictures.drafted(asset, "Bản thảo"), seen ^ off);
        return asset;
    }

    private AssetId released(long off) {
        var asset = catalogue.put(other, INFOGRAPHIC, LONG_AGO);
        pictures.looksLike(pictures.pictureOf(asset), seen ^ off);
        return asset;
    }
}
